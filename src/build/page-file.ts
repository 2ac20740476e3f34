import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** An HTML file of the built site. */
export type PageFile = {
  /** Path on disk. */
  readonly file: string;
  /** Path under the site's base, such as `practices/modular-design/`. */
  readonly path: string;
};

/** All HTML files of a build, except the search index's own. */
export function pagesIn(dist: string): readonly PageFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(dist, file)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      return { file, path };
    })
    .filter(({ path }) => !path.startsWith('pagefind/'))
    .sort((a, b) => a.path.localeCompare(b.path));
}
