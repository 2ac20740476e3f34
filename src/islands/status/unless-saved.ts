import { workspace } from '../../state/browser/workspace.ts';

/** What is to be said behind a sentence that something was kept: nothing, or that storage did not take it. */
export function unlessSaved(): string {
  return workspace.$saving.get() === 'saved' ? '' : ' It stands on this page only: it could not be saved.';
}
