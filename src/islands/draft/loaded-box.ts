import { DraftBox } from './draft-box.tsx';
import { draftDressed } from './dressed.ts';

/** The group that shows a draft, once it can be shown. */
export async function loadedBox(): Promise<typeof DraftBox> {
  await draftDressed();
  return DraftBox;
}
