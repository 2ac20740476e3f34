import { base, build, catalogue, edition, files } from 'virtual:kept-files';
import { fitsType, isPage, NO_CONNECTION, readKeptFile } from '../domain/offline/kept-file.ts';
import { dateNewest, STOCK_RECORD, type Stock, spareNames, stockName } from '../domain/offline/stock.ts';
import { heldPaths, wayOf } from '../domain/offline/way.ts';
import { readHeld } from './held.ts';
import { inTurns } from './in-turns.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

/** How long a page may take, in milliseconds, until what is held of it is shown. */
const PATIENCE = 3000;
/** How many files are fetched at a time: the reader's own requests come between. */
const AT_ONCE = 6;

const { caches, location } = self;

/** What is held whole, the newest first; read once, and again when it has changed. */
let known: Promise<readonly Stock[]> | undefined;

function held(): Promise<readonly Stock[]> {
  known ??= readHeld(caches, base);
  return known;
}

/** What is held under one of some paths, in the newest stock that has it. */
async function look(paths: readonly string[]): Promise<Response | undefined> {
  for (const stock of await held()) {
    const cacheName = stockName(base, stock.build);
    for (const path of paths) {
      // What a page asks for differs from what was asked for it in headers, and perhaps in its query.
      const found = await caches.match(path, { cacheName, ignoreSearch: true, ignoreVary: true });
      if (found) return found;
    }
  }
  return undefined;
}

/** What is shown where there is neither a connection nor the page: what is held, or the browser's own words. */
async function sorry(): Promise<Response> {
  const page = await look([base + NO_CONNECTION]);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

const ANSWERS = {
  page: async (request: Request) => {
    const network = fetch(request).catch(() => undefined);
    const late = new Promise<undefined>((wake) => setTimeout(wake, PATIENCE));
    const first = await Promise.race([network, late]);
    if (first && first.status < 500) return first;
    return (await look(heldPaths(request.url))) ?? (await network) ?? sorry();
  },
  named: async (request: Request) => (await look([request.url])) ?? fetch(request),
  other: async (request: Request) => {
    try {
      return await fetch(request);
    } catch (error) {
      const found = await look([request.url]);
      if (found) return found;
      throw error;
    }
  },
} as const;

/** Puts a file into a stock: from an older stock that holds the same, else from the host. Throws where it is not what it should be. */
async function take(line: string, into: Cache): Promise<void> {
  const { path } = readKeptFile(line);
  const same = (await held()).find((stock) => stock.files.includes(line));
  const old = same && (await caches.match(base + path, { cacheName: stockName(base, same.build) }));
  const answer = old ?? (await fetch(base + path, { cache: 'reload' }));
  if (answer.status !== 200 || answer.redirected || !fitsType(path, answer.headers.get('content-type')))
    throw new Error(`${path} did not come as what it is.`);
  await into.put(base + path, answer);
}

/** Holds all files of this build, and lets go of all builds but this and the one before. */
async function fill(): Promise<void> {
  // A page may have removed all of it meanwhile.
  known = undefined;
  const stocks = await held();
  const own = stocks.find((stock) => stock.build === build);
  // A host that went back to the build before has made that the newest again.
  if (own && own === stocks[0]) return;
  const name = stockName(base, build);
  const cache = await caches.open(name);
  const before = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = files.filter((line) => !before.has(base + readKeptFile(line).path));
  await inTurns(missing, AT_ONCE, (line) => take(line, cache));
  let bytes = 0;
  for (const answer of await cache.matchAll()) bytes += (await answer.blob()).size;
  const pages = files.filter((line) => isPage(readKeptFile(line).path)).length;
  const stock: Stock = { build, edition, catalogue, pages, bytes, at: dateNewest(Date.now(), stocks), files };
  await cache.put(base + STOCK_RECORD, new Response(JSON.stringify(stock)));
  known = undefined;
  const spare = spareNames(base, await caches.keys(), await held());
  await Promise.all(spare.map((one) => caches.delete(one)));
}

let filling: Promise<string> | undefined;

/** Fills the stock, once for all pages that ask, and says what became of it. */
function keep(): Promise<string> {
  filling ??= fill()
    .then(
      () => 'kept',
      async (error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) return 'failed';
        // The room is the reader's: half of a stock must not take it from what they write.
        await caches.delete(stockName(base, build));
        return 'full';
      },
    )
    .finally(() => {
      filling = undefined;
    });
  return filling;
}

// Pages come fresh from the host and the scripts of two builds are held, so that no open page misses its own: nothing has to wait.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const way = wayOf({ method, url, mode, part: headers.has('range') }, location.origin, base);
  if (way !== 'alone') event.respondWith(ANSWERS[way](request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep().then((outcome) => event.ports[0]?.postMessage(outcome)));
});
