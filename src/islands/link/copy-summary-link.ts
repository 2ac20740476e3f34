import { atom } from 'nanostores';
import { today, workspace } from '../../state/browser/workspace.ts';
import { copyText } from '../status/copy.ts';
import { show } from '../status/status.ts';

/** The link to be copied by hand, where the browser refuses to copy; empty otherwise. */
export const $byHand = atom('');

async function currentLink(): Promise<string> {
  const { linkOf } = await import('./summary-link.ts');
  return linkOf(workspace.assessment(), today());
}

/** Copies the summary link of the open assessment; `showByHand` is called where the browser refused, for who shows `$byHand`. */
export async function copySummaryLink(showByHand: () => void): Promise<void> {
  const outcome = await copyText(currentLink(), 'Summary link');
  if (outcome.kind === 'copied' && Object.keys(workspace.$answers.get()).length === 0) {
    show(`Summary link copied. It holds no answers yet: nothing of ${workspace.$name.get()} is answered.`);
  }
  $byHand.set(outcome.kind === 'refused' ? outcome.text : '');
  if (outcome.kind === 'refused') showByHand();
}
