import { dismissWorker, holdSite, lookForNewer, sparesData, workers } from './worker.ts';

/** What knows storage: a page of words that is to spare data never loads it. */
const state = () => import('../../state/browser/offline.ts');

/** How long a page is open, in milliseconds, until it asks again whether there is a newer site when it is seen. */
const HOUR = 3_600_000;

/** Runs something once the page is loaded and has nothing to do. */
function whenIdle(run: () => void): void {
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run));
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait);
}

async function takeAway(): Promise<void> {
  const { removeHeldHere } = await state();
  await dismissWorker();
  await removeHeldHere();
}

/** A newer site is here, and held. Only what this page does not have of its catalogue is worth a word. */
async function meetNewer(): Promise<void> {
  if ((await holdSite()) !== 'kept') return;
  const { heldHere } = await state();
  const [newest] = await heldHere();
  if (newest === undefined || newest.catalogue === import.meta.env.EDITION_PRINT) return;
  const { offerNewer } = await import('./newer.ts');
  await offerNewer();
}

async function hold(): Promise<void> {
  const { isOfflineRefused } = await state();
  if (isOfflineRefused()) return;
  const container = workers();
  // Whoever opens the site for the first time meets its first worker: that is no newer one.
  let met = container?.controller != null;
  container?.addEventListener('controllerchange', () => {
    if (met) meetNewer().catch(() => undefined);
    met = true;
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return;
    looked = Date.now();
    lookForNewer().catch(() => undefined);
  });
  await holdSite();
}

// A site that is built without it takes away what it held before; there need be nothing.
if (!import.meta.env.OFFLINE) takeAway().catch(() => undefined);
else if (!sparesData()) whenIdle(() => void hold().catch(() => undefined));
