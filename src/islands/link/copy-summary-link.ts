import { atom } from 'nanostores';
import { today, workspace } from '../../state/browser/workspace.ts';
import { copyText } from '../status/copy.ts';

/** The link to be copied by hand, where the browser refuses to copy; empty otherwise. */
export const $byHand = atom('');

/** What is to be said of the day that the link carries. */
let clock = '';

/** What is to be known of a link that says nothing yet. */
function nothingYet(): string {
  if (Object.keys(workspace.$answers.get()).length > 0) return '';
  return `It holds no answers yet: nothing of ${workspace.$name.get()} is answered.`;
}

async function currentLink(): Promise<string> {
  const { clockNote, ownLink } = await import('./summary-link.ts');
  clock = clockNote(today());
  return ownLink(today());
}

/** Copies the summary link of the open assessment; where the browser refused, `showByHand` is called for whoever comes to show `$byHand` by it. */
export async function copySummaryLink(showByHand?: () => void): Promise<void> {
  const outcome = await copyText(currentLink(), 'Summary link', () => `${nothingYet()} ${clock}`.trim());
  $byHand.set(outcome.kind === 'refused' ? outcome.text : '');
  if (outcome.kind === 'refused') showByHand?.();
}
