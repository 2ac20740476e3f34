import { atom } from 'nanostores';
import { today, workspace } from '../../state/browser/workspace.ts';
import { copyText } from '../status/copy.ts';
import { clockNote } from './clock-note.ts';

/** The link to be copied by hand, where the browser refuses to copy; empty otherwise. */
export const $byHand = atom('');

async function currentLink(): Promise<string> {
  const { linkOf } = await import('./summary-link.ts');
  return linkOf(workspace.assessment(), today());
}

/** Copies the summary link of the open assessment. */
export async function copySummaryLink(): Promise<void> {
  const outcome = await copyText(currentLink(), 'Summary link', clockNote(today()));
  $byHand.set(outcome.kind === 'refused' ? outcome.text : '');
}
