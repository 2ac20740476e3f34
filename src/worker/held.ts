import { isStockOf, newestFirst, readStock, STOCK_RECORD, type Stock } from '../domain/offline/stock.ts';

/** The part of the browser's caches that is asked what is held. */
type Caches = Pick<CacheStorage, 'keys' | 'match' | 'delete'>;

/** What is held whole of the site at a base path, the newest first. */
export async function readHeld(caches: Caches, base: string): Promise<readonly Stock[]> {
  const names = (await caches.keys()).filter((name) => isStockOf(base, name));
  const records = names.map(async (cacheName) => {
    const record = await caches.match(base + STOCK_RECORD, { cacheName });
    return record && readStock(await record.text());
  });
  return newestFirst((await Promise.all(records)).filter((stock) => stock !== undefined));
}

/** Removes all that is held of the site at a base path, whole or not. Gives whether nothing is left. */
export async function removeHeld(caches: Caches, base: string): Promise<boolean> {
  const own = async () => (await caches.keys()).filter((name) => isStockOf(base, name));
  await Promise.all((await own()).map((name) => caches.delete(name)));
  return (await own()).length === 0;
}
