import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeContent } from '../../scripts/bench/generated-content.ts';
import { writeLearning } from '../../scripts/bench/generated-learning.ts';
import { buildCopy } from '../../scripts/site-copy.ts';
import { numberWord } from '../../src/authoring/prose/number-word.ts';
import { pagesIn } from '../../src/build/page-file.ts';

/** Fewer practices than are published, without onboarding, and more, with it. The build itself refuses a broken link. */
const SITES = [
  { practices: 3, onboarding: false },
  { practices: 14, onboarding: true },
] as const;
const EACH = 6;
/** What only a catalogue of ten practices and 128 checks may say. */
const FALSE_NUMBERS =
  /\b[Tt]en\b|\b128\b|\b(?:of|all|the) 10\b|\b10 (?:practices?|guides?|sheets?|columns?|checks?|key checks?)\b/g;

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
const classed = (page: ReturnType<typeof parseDocument>, name: string): readonly Element[] =>
  DomUtils.findAll(({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name), page.children);

/** What people read of a page: its words, and what it says of itself and of its pictures. */
function said(page: ReturnType<typeof parseDocument>): string {
  const words = DomUtils.findAll(({ name }) => !['script', 'style'].includes(name), page.children).flatMap(
    ({ children, attribs }) => [
      ...children.flatMap((child) => (child.type === 'text' ? [child.data] : [])),
      ...['content', 'aria-label', 'alt', 'title'].flatMap((name) => attribs[name] ?? []),
    ],
  );
  return words.join(' ').replace(/\s+/g, ' ');
}

describe.each(SITES)('a site of $practices practices', ({ practices, onboarding }) => {
  let root: string;
  let dist: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'any-number-'));
    dist = buildCopy(root, () => {
      writeContent(root, practices * EACH, practices);
      if (onboarding) writeLearning(root, practices);
    });
  }, 900_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const page = (path: string) => parseDocument(read(path));

  test('says no number that is not its own, on any page and to programs', () => {
    const texts = [
      ...pagesIn(dist).map(({ file, path }) => [path, said(parseDocument(readFileSync(file, 'utf8')))] as const),
      ...['llms.txt', 'rss.xml', 'checks.json'].map((path) => [path, read(path)] as const),
    ];
    expect(texts.length).toBeGreaterThan(20);
    const wrong = texts.flatMap(([path, text]) =>
      [...text.matchAll(FALSE_NUMBERS)].map(
        ({ index }) => `${path}: ${text.slice(Math.max(0, index - 40), index + 40)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('says its own where a number is said', () => {
    const home = said(page('index.html'));
    expect(home).toContain(`${numberWord(practices)} practices · ${practices * EACH} checks`);
    expect(home).toContain(`How the ${numberWord(practices)} carry that`);
    expect(home).toContain(`Section drawing: ${practices} columns carry one roof.`);
    expect(said(page('practices/index.html'))).toContain(`The ${numberWord(practices)} practices`);
    expect(said(page('practices/practice-2/index.html'))).toContain(`Sheet 02 of ${practices}`);
    expect(said(page('assess/index.html'))).toContain(`asks the ${numberWord(practices)} key checks`);
    expect(said(page('about/index.html'))).toContain(`${practices * EACH} so far`);
    expect(said(page('changes/index.html'))).toContain(`${practices * EACH}`);
  });

  test('draws a column for each, and lists each in the navigation and in the index', () => {
    const home = page('index.html');
    const [list] = classed(home, 'sheet-list');
    const [index] = classed(home, 'index');
    const items = (element: Element | undefined) =>
      element === undefined ? 0 : DomUtils.getElementsByTagName('li', element.children).length;
    expect([items(list), items(index)]).toEqual([practices, practices]);
    const [frame] = DomUtils.findAll(({ attribs }) => attribs['data-island'] === 'frame', home.children);
    const numbers = DomUtils.getElementsByTagName('text', frame?.children ?? []).map(DomUtils.textContent);
    expect(numbers).toEqual(Array.from({ length: practices }, (_, i) => String(i + 1)));
  });

  test('leads from each guide to the next, and from the last to no other', () => {
    const last = read(`practices/practice-${practices}/index.html`);
    expect(last).not.toContain(`practice-${practices + 1}`);
    for (let number = 1; number < practices; number += 1) {
      expect(read(`practices/practice-${number}/index.html`)).toContain(`/practices/practice-${number + 1}/`);
    }
  });

  test('gives programs each practice and each check', () => {
    const { edition, practices: listed } = JSON.parse(read('checks.json')) as {
      edition: number;
      practices: { sections: { checks: unknown[] }[] }[];
    };
    expect([edition, listed.length]).toEqual([practices * EACH, practices]);
    expect(listed.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks)).length).toBe(practices * EACH);
    expect(read('checks.ndjson').trimEnd().split('\n').length).toBe(practices * EACH);
    const sitemap = read('sitemap-0.xml');
    expect([...sitemap.matchAll(/\/practices\/practice-\d+\//g)].length).toBe(practices);
    expect([...read('llms.txt').matchAll(/practices\/practice-\d+\.md/g)].length).toBe(practices);
    const index = JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: { en: { page_count: number } } };
    expect(index.languages.en.page_count).toBeGreaterThan(practices * (EACH + 1));
  });

  test.runIf(onboarding)('leads newcomers through all of them', () => {
    expect(said(page('onboarding/index.html'))).toContain(`a track through the ${numberWord(practices)} practices`);
    expect(said(page('onboarding/generated/index.html'))).toContain(`${practices} sheets, each in the phase`);
    expect(said(page('onboarding/questions/index.html'))).toContain(`${practices} questions on ${practices} practices`);
  });
});
