import { BASE, href } from '../../domain/base/route.ts';

/** What became of holding the site; `none` where the browser has no way to. */
export type HoldOutcome = 'kept' | 'full' | 'failed' | 'none';

/** Name of the policy, as a host that sets `trusted-types` lists it. */
export const WORKER_POLICY = 'loadbearing-worker';

type Policy = { createScriptURL(url: string): string };
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** The worker's address, as browsers want it that ask for trusted types. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const plain: Policy = { createScriptURL: (url) => url };
  policy ??= trustedTypes?.createPolicy(WORKER_POLICY, plain) ?? plain;
  return policy.createScriptURL(href('sw.js'));
}

/** Whether the reader's browser asks sites to spare it data. */
export function sparesData(): boolean {
  return (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}

/** The browser's workers; undefined where it has none, or none for an address like this one. */
export function workers(): ServiceWorkerContainer | undefined {
  return window.isSecureContext ? navigator.serviceWorker : undefined;
}

/** The worker once it answers. */
function active({ active: running, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = running ?? installing ?? waiting;
  return new Promise((done, fail) => {
    const look = () => {
      if (worker?.state === 'activated' || worker?.state === 'activating') done(worker);
      else if (!worker || worker.state === 'redundant') fail(new Error('The worker was not installed.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** Asks a worker to hold the site. It answers when it does, or cannot; a newer one that takes its place is asked instead. */
function ask(worker: ServiceWorker, container: ServiceWorkerContainer): Promise<HoldOutcome> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const again = () => {
      if (container.controller) done(ask(container.controller, container));
    };
    container.addEventListener('controllerchange', again, { once: true });
    port1.onmessage = ({ data }) => {
      container.removeEventListener('controllerchange', again);
      port1.close();
      done(data as HoldOutcome);
    };
    worker.postMessage('keep', [port2]);
  });
}

/** Installs the worker where there is none yet, and lets it hold the site. */
export async function holdSite(): Promise<HoldOutcome> {
  const container = workers();
  if (container === undefined) return 'none';
  try {
    // Whatever a host says of its age, the browser asks for it anew.
    const registration = await container.register(workerAddress(), { scope: BASE, updateViaCache: 'none' });
    return await ask(await active(registration), container);
  } catch {
    return 'failed';
  }
}

/** The site's own worker. One of a site above this one is found under our addresses too. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await workers()?.getRegistration(BASE);
  return found?.scope === new URL(BASE, window.location.href).href ? found : undefined;
}

/** Asks the host whether there is a newer worker, as a browser does whenever a page is opened. */
export async function lookForNewer(): Promise<void> {
  await (await ownRegistration())?.update();
}

/** Takes the worker away. */
export async function dismissWorker(): Promise<void> {
  await (await ownRegistration())?.unregister();
}
