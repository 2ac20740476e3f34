import { workspace } from '../../state/browser/workspace.ts';
import { announce } from './status.ts';

/** Tells assistive technology what was chosen, and whether it is stored. */
export function announceSaved(what: string): void {
  announce(workspace.$saving.get() === 'saved' ? `${what}: saved.` : `${what}: kept on this page, but not saved.`);
}
