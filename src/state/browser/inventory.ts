import { eraseAll, type Inventory, inventoryOf } from '../storage/inventory.ts';
import { SINCE } from '../storage/key.ts';
import { local, session } from '../storage/local.ts';

export type { Inventory } from '../storage/inventory.ts';

/** Counts everything that the site keeps in this browser. */
export function readInventory(): Inventory {
  return inventoryOf(local);
}

/** Removes everything that the site keeps in this browser and in this tab. Gives whether nothing is left. */
export function eraseInventory(): boolean {
  if (!eraseAll(local)) return false;
  eraseAll(session);
  return true;
}

/** The day on which something was first stored in this browser, as an ISO date; undefined while nothing is. */
export function firstDay(): string | undefined {
  return local.read(SINCE)?.slice(0, 10);
}
