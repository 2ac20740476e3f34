import { eraseAll, type Inventory, inventoryOf } from '../storage/inventory.ts';
import { DATABASE, SINCE } from '../storage/key.ts';
import { local, session } from '../storage/local.ts';

export type { Inventory } from '../storage/inventory.ts';

/** Counts everything that the site keeps in this browser. */
export function readInventory(): Inventory {
  return inventoryOf(local);
}

/** Whether a second copy of it is kept in the browser's database, which is not made by asking. */
export async function hasCopy(): Promise<boolean> {
  const databases = await indexedDB.databases?.();
  if (databases?.every(({ name }) => name !== DATABASE)) return false;
  return (await import('./copy.ts')).isCopied();
}

/**
 * Removes everything that the site keeps in this browser and in this tab, the second copy first: what was not removed yet
 * when the browser stops is still there as before. Gives whether nothing is left.
 */
export async function eraseInventory(): Promise<boolean> {
  try {
    const { eraseCopy } = await import('./copy.ts');
    await eraseCopy();
  } catch {
    return false;
  }
  if (!eraseAll(local)) return false;
  eraseAll(session);
  return true;
}

/** The day on which something was first stored in this browser, as an ISO date; undefined while nothing is. */
export function firstDay(): string | undefined {
  return local.read(SINCE)?.slice(0, 10);
}
