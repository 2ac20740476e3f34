/** A file of a build that is to be held. */
type KeptFile = {
  /** Path under the base; a page's ends in a slash. */
  readonly path: string;
  /** Fingerprint of its contents; empty where its name tells them. */
  readonly hash: string;
};

/** A file as one line: the path, and behind a blank the fingerprint of its contents where its name does not tell. */
export function writeKeptFile({ path, hash }: KeptFile): string {
  return hash === '' ? path : `${path} ${hash}`;
}

export function readKeptFile(line: string): KeptFile {
  const [path = '', hash = ''] = line.split(' ');
  return { path, hash };
}

/** The page that is shown where a page is not held: a reader is never told of it as one. */
export const NO_CONNECTION = 'offline/';

/** Whether what is held under a path is a page that can be read. */
export function isPage(path: string): boolean {
  return /(?:^|\/)$/.test(path) && path !== NO_CONNECTION;
}

/** What the type of an answer must say of a file, by the end of its path. */
const TYPES: readonly (readonly [end: RegExp, type: RegExp])[] = [
  [/(?:\/|^|\.html)$/, /^text\/html\b/i],
  [/\.js$/, /^(?:text|application)\/(?:x-)?javascript\b/i],
  [/\.css$/, /^text\/css\b/i],
  [/\.json$/, /\bjson\b/i],
];

/**
 * Whether an answer may be held as what was asked for. A host that answers a page for what is missing says `text/html` of
 * a script: held, it would break the site for good.
 */
export function fitsType(path: string, type: string | null): boolean {
  const [, expected] = TYPES.find(([end]) => end.test(path)) ?? [];
  return expected === undefined ? !/^text\/html\b/i.test(type ?? '') : expected.test(type ?? '');
}
