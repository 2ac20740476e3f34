/**
 * Fetches what holds the site in the browser, some time after the page: nothing of it is in a reader's way. Where it cannot
 * be had, the page is whole without it.
 */
setTimeout(() => import('./hold.ts').catch(() => undefined), 3000);

export {};
