/** What is known of a request before it is answered. */
type IncomingRequest = {
  readonly method: string;
  readonly url: string;
  /** `navigate` where a page is opened. */
  readonly mode: string;
  /** Whether it asks for a part of a file. */
  readonly part: boolean;
};

/**
 * How a request is answered: a `page` from the network, unless that takes too long; a `named` file, whose name changes
 * with its contents, from what is held; any `other` from the network, else from what is held; and what is not the site's
 * own is left `alone`.
 */
type Way = 'page' | 'named' | 'other' | 'alone';

/** Folders under the base whose files are held together, build by build. */
const NAMED = /^(?:_astro|pagefind)\//;

/** Which way a request goes, on the site at a base path of an origin. */
export function wayOf({ method, url, mode, part }: IncomingRequest, origin: string, base: string): Way {
  const { origin: askedOrigin, pathname } = new URL(url);
  if (method !== 'GET' || part || askedOrigin !== origin || !pathname.startsWith(base)) return 'alone';
  if (mode === 'navigate') return 'page';
  return NAMED.test(pathname.slice(base.length)) ? 'named' : 'other';
}

/** Under which paths a page may be held that is asked for at an address: hosts add a slash, and know an index by its name. */
export function heldPaths(url: string): readonly string[] {
  const path = new URL(url).pathname.replace(/\/index\.html$/, '/');
  return path.endsWith('/') ? [path] : [path, `${path}/`];
}
