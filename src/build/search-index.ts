import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { checksOf } from '../authoring/outline.ts';
import { packPractices } from '../authoring/pack/pack-source.ts';
import type { PackedContent } from '../authoring/pack/with-packs.ts';
import { checkPath } from '../domain/base/route.ts';
import type { ContentSource } from './content-source.ts';
import { MENDED, trustedSearch } from './trusted-search.ts';

type SearchRecord = { readonly url: string; readonly title: string; readonly content: string; readonly kind: string };

/** All practices, those of packs too. */
function practicesOf({ practices, packs }: PackedContent) {
  return [...practices, ...packs.flatMap(packPractices)];
}

/** What can be found besides whole pages: each check at its anchor, each glossary term at its own. */
function records(content: PackedContent): readonly SearchRecord[] {
  const ofChecks = practicesOf(content).flatMap((practice) =>
    checksOf(practice).map(({ id, statement, why, evidence, partly }) => ({
      url: `/${checkPath(practice.slug, id)}`,
      // Whoever finds it sees where it leads before it is opened.
      title: `Check · ${practice.meta.title}: ${statement}`,
      content: `${statement} ${why} ${evidence} ${partly}`,
      kind: 'Check',
    })),
  );
  const ofTerms = content.glossary.map(({ id, term, also, definition }) => ({
    url: `/glossary/#${id}`,
    title: `Term: ${term}`,
    content: [term, ...also, definition].join('. '),
    kind: 'Term',
  }));
  return [...ofChecks, ...ofTerms];
}

/** The words of what can be found, in lower case: a query that has none of them is compared with them. */
function wordsOf(content: PackedContent): readonly string[] {
  const titles = practicesOf(content).flatMap(({ meta, sections }) => [
    meta.title,
    ...sections.map(({ title }) => title),
  ]);
  const texts = records(content).map(({ title, content: text }) => `${title} ${text}`);
  const words =
    [...titles, ...texts]
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  return [...new Set(words)].sort();
}

/** The words of the pages that search reads, in lower case, without those of a list: what has one of them is no slip. */
function wordsOfPages(folder: string, without: readonly string[]): readonly string[] {
  const listed = new Set(without);
  const words = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const [, body] = readFileSync(join(folder, file), 'utf8').split('data-pagefind-body');
    const text = (body ?? '').replace(/<[^>]*>/g, ' ').toLowerCase();
    for (const word of text.match(/[a-z]{3,}/g) ?? []) if (!listed.has(word)) words.add(word);
  }
  return [...words].sort();
}

/** What is found otherwise, as a record, or says nothing that is sought: marks and drawings. Elsewhere an attribute says so. */
const UNSOUGHT = [
  '[data-island=checklist]',
  '[data-island=where-you-stand]',
  '.references',
  '.drawing-sheet',
  '.permalink',
];

/** Fails the build on anything Pagefind reports. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be built: ${errors.join('; ')}`);
}

/** One file of each kind that the index has, by its path in it: what a host that refuses one of them is known by. */
function oneOfEach(files: readonly string[]): readonly string[] {
  const kinds = ['.pf_meta', '.pf_index', '.pf_fragment', '.pagefind'];
  return kinds.flatMap((kind) => files.filter((file) => file.endsWith(kind)).sort()[0] ?? []);
}

/**
 * Writes the files of the index, mended. Pagefind's own writing says that it is done while its program still writes: what
 * is read of a file by then may be the half of it.
 */
function writeIndex(folder: URL, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, MENDED.includes(path) ? trustedSearch(path, Buffer.from(content).toString('utf8')) : content);
  }
}

/** Writes the Pagefind index of the built site: guides by section, checks and glossary terms by their anchors. */
export function searchIndex(source: ContentSource): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: UNSOUGHT });
        refuse(errors);
        if (index === undefined) throw new Error('The search index could not be built: Pagefind gave none.');
        const pages = await index.addDirectory({ path: fileURLToPath(dir) });
        refuse(pages.errors);
        for (const { url, title, content, kind } of records(source.content())) {
          refuse((await index.addCustomRecord({ url, content, language: 'en', meta: { title, kind } })).errors);
        }
        const folder = new URL('pagefind/', dir);
        const made = await index.getFiles();
        refuse(made.errors);
        writeIndex(folder, made.files);
        const kinds = oneOfEach(made.files.map(({ path }) => path));
        writeFileSync(new URL('kinds.json', folder), JSON.stringify(kinds));
        const near = wordsOf(source.content());
        const known = wordsOfPages(fileURLToPath(dir), near);
        writeFileSync(new URL('words.json', folder), JSON.stringify({ near, known }));
        await close();
        logger.info(`${pages.page_count} pages indexed`);
      },
    },
  };
}
