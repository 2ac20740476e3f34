import { OFFLINE } from '../storage/key.ts';
import { workspace } from './workspace.ts';

/** Stores whether the site may be held in this browser: a word for yes too, as a key that is missing was lost. */
export function storeOfflineChoice(on: boolean): void {
  workspace.keep(OFFLINE, on ? 'on' : 'off');
}
