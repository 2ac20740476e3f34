import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeKeptFile } from '../../domain/offline/kept-file.ts';

/** What no page needs: files for programs and for previews of links, and parts of Pagefind that this site does not use. */
const UNNEEDED = [
  /^preview\//,
  /^schema\//,
  /^(?:practices|onboarding|packs(?:\/[^/]+)?)\/[^/]+\.(?:md|json)$/,
  /^(?:glossary|llms|draft)\.(?:md|txt)$/,
  /^(?:checks|check-assessment)\./,
  /^(?:robots\.txt|rss\.xml|sitemap[\w-]*\.xml|licences\.txt|404\.html|sw\.js)$/,
  /^pagefind\/(?:pagefind-(?:ui|modular-ui|highlight)\.|wasm\.unknown\.)/,
  /(?:^|\/)\./,
];

/** Files whose names change with their contents. */
const NAMED = /^_astro\/|\.pf_(?:meta|index|fragment)$/;

/** The files of a build that a browser holds for when there is no connection, each as a line, in order. */
export function keptFiles(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(dist, file).split(sep).join('/') }))
    .filter(({ path }) => !UNNEEDED.some((pattern) => pattern.test(path)))
    .map(({ file, path }) => {
      const hash = NAMED.test(path) ? '' : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
      return writeKeptFile({ path: path.replace(/(^|\/)index\.html$/, '$1'), hash });
    })
    .sort();
}

/** What tells a build from any other: the names and contents of what is held of it. */
export function buildOf(files: readonly string[]): string {
  return createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 8);
}
