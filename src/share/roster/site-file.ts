// A relative path of plain names, so that nothing in it can mean another site, another folder, or a query.
const PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]*\.txt$/;

/**
 * The address of a text file beside the site, from what an address of the site says: a path relative to `base`, the
 * absolute address of the home page. Undefined for anything else: the address may be a stranger's.
 */
export function siteFile(path: string, base: string): string | undefined {
  const plain = path.trim();
  return PATH.test(plain) ? new URL(plain, base).href : undefined;
}
