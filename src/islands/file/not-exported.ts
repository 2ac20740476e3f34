import { workspace } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';

/** Says that no file came of it. A reload would lose what is not saved. */
export function sayNotExported(): void {
  const next = workspace.$saving.get() === 'saved' ? 'Reload the page and try again.' : 'Save again first.';
  show(`The file could not be made. ${next}`);
}
