/** Where the built site is served. */
export type Deployment = {
  /** Origin, such as `https://example.org`. */
  readonly site: string;
  /** Path under the origin, with a slash at both ends. */
  readonly base: string;
};

const BASE = /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/;

/**
 * Reads SITE_URL (default `http://localhost:4321`) and BASE_PATH (default `/`).
 * Throws an error that names the variable, its value and what to write instead.
 */
export function readDeployment(env: Readonly<Record<string, string | undefined>>): Deployment {
  const siteText = env['SITE_URL'] || 'http://localhost:4321';
  const url = URL.canParse(siteText) ? new URL(siteText) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
    throw new Error(
      `SITE_URL is "${siteText}", which is not an origin. Write scheme and host alone, such as https://example.org; a path belongs in BASE_PATH.`,
    );
  }
  const baseText = env['BASE_PATH'] || '/';
  const base = `/${baseText}/`.replace(/\/+/g, '/');
  if (!BASE.test(base)) {
    throw new Error(
      `BASE_PATH is "${baseText}", which is not a path. Write path segments of letters, digits, ".", "_", "~" and "-", such as /docs/backend/.`,
    );
  }
  return { site: url.origin, base };
}
