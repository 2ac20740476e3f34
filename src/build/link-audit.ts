import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { bringsValues } from '../domain/tool/fragment.ts';
import { type PageFile, pagesIn } from './page-file.ts';

type Anatomy = { readonly ids: ReadonlySet<string>; readonly links: readonly string[] };

function anatomyOf(html: string): Anatomy {
  const ids = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (_name, { id, href, src }) => {
      if (id !== undefined) ids.add(id);
      links.push(...[href, src].filter((link) => link !== undefined));
    },
  });
  parser.end(html);
  return { ids, links };
}

/** A part of an address as it was before it was percent-encoded; as it stands where it is not encoded well. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isFile(file: string): boolean {
  return !file.endsWith('/') && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** A summary code, in the fragment of the summary's address. */
const CODE = /^\d+[a-p]*\.[\w-]+$/;

/** An address that is read from the page it stands on: a host that does not add the slash makes another one of it. */
const RELATIVE = /^(?![/#?]|[a-z][a-z+.-]*:)./i;

/**
 * Internal links of a built site that lead nowhere: to a page or file that is not there, to an anchor that its page
 * lacks, or out of the base path; and those that lead elsewhere on some hosts. One line each, naming page and link.
 */
export function brokenLinks(dist: string, base: string): readonly string[] {
  const pages = pagesIn(dist);
  const anatomies = new Map(pages.map((page) => [page.path, anatomyOf(readFileSync(page.file, 'utf8'))]));
  const broken = (page: PageFile, link: string): string | undefined => {
    const origin = 'https://site.invalid';
    const url = URL.canParse(link, `${origin}${base}${page.path}`)
      ? new URL(link, `${origin}${base}${page.path}`)
      : undefined;
    if (url === undefined) return `${page.path}: "${link}" is not an address.`;
    if (url.origin !== origin) return undefined;
    if (RELATIVE.test(link)) return `${page.path}: "${link}" is relative. Build it with href().`;
    if (!url.pathname.startsWith(base))
      return `${page.path}: "${link}" leaves the base path ${base}. Build it with href().`;
    const path = decoded(url.pathname.slice(base.length)).replace(/index\.html$/, '');
    const target = anatomies.get(path);
    if (target === undefined) {
      return isFile(join(dist, path)) ? undefined : `${page.path}: "${link}" leads to no page or file.`;
    }
    const anchor = decoded(url.hash.slice(1));
    // Values of a tool are no anchor, and neither is a summary; what writes such links has checked them.
    if (path.startsWith('tools/') && bringsValues(anchor)) return undefined;
    if (path === 'summary/' && CODE.test(anchor)) return undefined;
    return anchor === '' || target.ids.has(anchor)
      ? undefined
      : `${page.path}: "${link}" names an anchor that the page lacks.`;
  };
  return pages.flatMap((page) => {
    const links = new Set(anatomies.get(page.path)?.links ?? []);
    return [...links].map((link) => broken(page, link)).filter((line) => line !== undefined);
  });
}

/** Fails the build when an internal link leads nowhere. */
export function linkAudit(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-audit',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const broken = brokenLinks(fileURLToPath(dir), base);
        if (broken.length > 0) throw new Error(`${broken.length} broken internal links:\n  ${broken.join('\n  ')}`);
      },
    },
  };
}
