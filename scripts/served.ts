/** A build of the site as the browser tests see it. */
export type ServedSite = {
  /** Folder of the build. */
  readonly folder: string;
  readonly port: number;
  /** Base path, with slashes. */
  readonly base: string;
  readonly url: string;
};

/** Ports may be taken: `E2E_PORT` names another first one. */
const FIRST_PORT = Number(process.env['E2E_PORT'] ?? 4400);

const served = (folder: string, port: number, base: string): ServedSite => ({
  folder,
  port,
  base,
  url: `http://localhost:${port}${base}`,
});

/** The site at the root of its host. */
export const SITE = served('dist', FIRST_PORT, '/');

/** The site under a base path. */
export const BASE_SITE = served('dist-base', FIRST_PORT + 1, '/some/base/');
