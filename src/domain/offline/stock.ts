/**
 * What a browser holds of one build of the site, to be read without a connection. It lies in a cache of its own, and is
 * whole as soon as this record is in it: the record is written last.
 */
export type Stock = {
  /** Fingerprint of the build's files. */
  readonly build: string;
  /** How many ids the register had. */
  readonly edition: number;
  /** Fingerprint of the catalogue, by which a newer one is known. */
  readonly catalogue: string;
  /** How many pages are held. */
  readonly pages: number;
  /** Bytes of all its files, as they are read. */
  readonly bytes: number;
  /** When it became the newest, in milliseconds; a stock is newer than another by this alone. */
  readonly at: number;
  /** Its files, each as `fileOf` reads them. */
  readonly files: readonly string[];
};

const BUILD = /^[0-9a-f]{8}$/;

/** Where the record of a stock lies in its cache: no address of the site. */
export const STOCK_RECORD = 'offline-stock.json';

/** The name of the cache that holds a build of the site at a base path. */
export function stockName(base: string, build: string): string {
  return `lb-${base}-${build}`;
}

/** Whether a cache holds a build of the site at a base path: other sites of the origin have caches too. */
export function isStockOf(base: string, cacheName: string): boolean {
  const prefix = stockName(base, '');
  return cacheName.startsWith(prefix) && BUILD.test(cacheName.slice(prefix.length));
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Reads the record of a stock; undefined where it is none. */
export function readStock(text: string): Stock | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const { build, edition, catalogue, pages, bytes, at, files } = read as Readonly<Record<keyof Stock, unknown>>;
  if (typeof build !== 'string' || typeof catalogue !== 'string') return undefined;
  if (!isCount(edition) || !isCount(pages) || !isCount(bytes) || !isCount(at)) return undefined;
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) return undefined;
  return { build, edition, catalogue, pages, bytes, at, files };
}

/** Stocks, the newest first. */
export function newestFirst(stocks: readonly Stock[]): readonly Stock[] {
  return stocks.toSorted((one, other) => other.at - one.at);
}

/** What a stock that becomes the newest now is dated: after all others, whatever the clock says. */
export function dateNewest(now: number, stocks: readonly Stock[]): number {
  return Math.max(now, ...stocks.map(({ at }) => at + 1));
}

/** Names of caches, of all there are, that the site at a base path needs no more: all but the two newest stocks. */
export function spareNames(base: string, names: readonly string[], stocks: readonly Stock[]): readonly string[] {
  const kept = newestFirst(stocks)
    .slice(0, 2)
    .map(({ build }) => stockName(base, build));
  return names.filter((name) => isStockOf(base, name) && !kept.includes(name));
}
