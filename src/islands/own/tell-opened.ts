import { workspace } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';

/** The open assessment, to be gone back to. */
export type Before = { readonly id: string; readonly name: string };

/** Which assessment is open at this moment. */
export function openNow(): Before {
  return { id: workspace.$openId.get(), name: workspace.$name.get() };
}

/** Says what was done and that another assessment is open now, and offers the way back to the one that was. */
export function tellOpened(says: string, { id, name }: Before): void {
  const back = () => {
    workspace.open(id);
    show(`“${name}” is open.`);
  };
  if (id === workspace.$openId.get()) show(says);
  else show(`${says} It is the open assessment now.`, { label: `Back to ${name}`, run: back });
}
