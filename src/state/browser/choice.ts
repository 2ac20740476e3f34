import { KEYS, OFFLINE } from '../storage/key.ts';
import { workspace } from './workspace.ts';

/** A word for either, as a key that is missing was lost. */
const word = (on: boolean) => (on ? 'on' : 'off');

/** Stores whether single keys do something, with the same care as an answer. */
export function keepSingleKeys(on: boolean): void {
  workspace.keep(KEYS, word(on));
}

/** Stores whether the site may be held in this browser. */
export function keepOfflineChoice(on: boolean): void {
  workspace.keep(OFFLINE, word(on));
}
