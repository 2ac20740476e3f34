import { BASE } from '../../domain/base/route.ts';
import type { Stock } from '../../domain/offline/stock.ts';
import { readHeld, removeHeld } from '../../worker/held.ts';
import { OFFLINE } from '../storage/key.ts';
import { local } from '../storage/local.ts';

/** Whether the reader wants nothing of the site held in this browser. */
export function isOfflineRefused(): boolean {
  return local.read(OFFLINE) === 'off';
}

/** What is held of the site in this browser, the newest first; nothing where the browser does not tell. */
export async function heldHere(): Promise<readonly Stock[]> {
  try {
    return await readHeld(window.caches, BASE);
  } catch {
    return [];
  }
}

/** Removes all that is held of the site, and nothing else. Gives whether nothing is left. */
export async function removeHeldHere(): Promise<boolean> {
  try {
    return await removeHeld(window.caches, BASE);
  } catch {
    return false;
  }
}
