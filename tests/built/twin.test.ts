import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../scripts/served.ts';
import { learningOf } from '../../src/authoring/content/learning.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { published } from '../fixtures/catalogue.ts';

const learning = learningOf(loadContent('.'));
const read = (path: string) => readFileSync(join(SITE.folder, path), 'utf8');
/** What no markup, quotation mark or space can make different. */
const plain = (text: string) =>
  text
    .replace(/[*_`>|\\]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** What a program that reads little at a time can take in. */
const ONE_READING = 50_000;

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
/** The words of an element, without the numbers of citations and the links to sections. */
const textOf = (node: Element): string => plain(wordsOf(node));
const wordsOf = (node: Element): string =>
  node.children
    .map((child) => {
      if (child.type === 'text') return child.data;
      if (!('attribs' in child) || child.name === 'sup' || child.attribs['class'] === 'permalink') return '';
      return wordsOf(child);
    })
    .join('');
const within = (element: Element, name: string) => {
  for (let at = element.parent; at !== null; at = at.parent) {
    if ('attribs' in at && (at.attribs['class'] ?? '').split(' ').includes(name)) return true;
  }
  return false;
};

describe.each(published.practices.map(({ slug }) => slug))('the Markdown of %s', (slug) => {
  const markdown = read(`practices/${slug}.md`);
  const twin = plain(markdown);
  const words = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const page = parseDocument(read(`practices/${slug}/index.html`));
  const prose = DomUtils.findOne(({ attribs }) => attribs['class'] === 'prose', page.children) as Element;
  const elements = (...names: string[]) =>
    DomUtils.findAll(({ name }) => names.includes(name), prose.children).filter(
      (element) => !['island', 'references', 'figure', 'needs-script'].some((name) => within(element, name)),
    );

  test('fits one reading, and its first line says where the others are', () => {
    expect(markdown.length).toBeLessThan(ONE_READING);
    expect(markdown.split('\n')[0]).toMatch(/^> Everything on this site as text: https?:\/\/\S+\/llms\.txt$/);
  });

  test('is named by the page, for programs and for people', () => {
    const links = DomUtils.getElementsByTagName('link', page.children).map(({ attribs }) => attribs);
    const href = `/practices/${slug}.md`;
    expect(links).toContainEqual({ rel: 'alternate', type: 'text/markdown', href });
    const named = DomUtils.getElementsByTagName('a', page.children).find(({ attribs }) => attribs['href'] === href);
    expect(named && textOf(named)).toBe('This page as Markdown');
  });

  test('has every heading of the page', () => {
    const headings = elements('h2', 'h3').map((heading) => {
      const level = '#'.repeat(Number(heading.name[1]));
      return `${level} ${textOf(heading).replace(/^\d+\.\d+ /, '')}`;
    });
    expect(headings.length).toBeGreaterThan(5);
    const written = markdown.split('\n').flatMap((line) => (/^##+ /.test(line) ? plain(line) : []));
    expect(headings.filter((heading) => !written.includes(heading))).toEqual([]);
  });

  test('has every number of the page’s words', () => {
    const said = elements('p', 'td', 'th', 'li', 'figcaption').map(textOf).join(' ');
    const numbers = [...new Set(said.match(/\d[\d.,:]*\d|\d{2,}/g) ?? [])];
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !twin.includes(number))).toEqual([]);
  });

  test('has every check of the page, once, with its statement', () => {
    const checks =
      published.practices.find((each) => each.slug === slug)?.sections.flatMap((each) => each.checks) ?? [];
    const ids = [...markdown.matchAll(/^- `([^`]+)` \(/gm)].map(([, id]) => id);
    expect(ids).toEqual(checks.map(({ id }) => id));
    expect(checks.filter(({ statement }) => !twin.includes(plain(statement)))).toEqual([]);
  });

  test('has no component left, and no address that is not whole', () => {
    expect(words).not.toMatch(/<[A-Z][a-z]+/);
    const targets = [...words.matchAll(/\]\(([^)\s]+)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !/^https?:\/\//.test(target))).toEqual([]);
  });

  test('has a source for every citation', () => {
    const cited = new Set([...words.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id));
    const told = new Set([...markdown.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, id]) => id));
    expect([...cited].sort()).toEqual([...told].sort());
  });

  test('has its checks as JSON too, as in checks.json', () => {
    const all = JSON.parse(read('checks.json')) as { practices: { slug: string }[] };
    const one = JSON.parse(read(`practices/${slug}.json`)) as typeof all;
    expect(one).toEqual({ ...all, practices: all.practices.filter((each) => each.slug === slug) });
  });
});

describe.each(learning.tracks.map((track) => [track.slug, track] as const))(
  'the Markdown of the track %s',
  (slug, track) => {
    const markdown = read(`onboarding/${slug}.md`);
    const twin = plain(markdown);
    const page = parseDocument(read(`onboarding/${slug}/index.html`));
    const marked = (name: string) => DomUtils.findAll(({ attribs }) => attribs[name] !== undefined, page.children);

    test('fits one reading, says where the others are, and is named by the page', () => {
      expect(markdown.length).toBeLessThan(ONE_READING);
      expect(markdown.split('\n')[0]).toMatch(/^> Everything on this site as text: https?:\/\/\S+\/llms\.txt$/);
      const links = DomUtils.getElementsByTagName('link', page.children).map(({ attribs }) => attribs);
      const href = `/onboarding/${slug}.md`;
      expect(links).toContainEqual({ rel: 'alternate', type: 'text/markdown', href });
      const named = DomUtils.getElementsByTagName('a', page.children).find(({ attribs }) => attribs['href'] === href);
      expect(named && textOf(named)).toBe('This page as Markdown');
    });

    test('has every step of the page, once, in its order and phase', () => {
      const steps = marked('data-step').map(({ attribs }) => attribs['data-step']);
      expect(steps.length).toBeGreaterThan(20);
      expect([...markdown.matchAll(/^- `([^`]+)` \(\d+ min\)/gm)].map(([, id]) => id)).toEqual(steps);
      const headings = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
      const titles = marked('data-phase').flatMap((phase) => DomUtils.getElementsByTagName('h2', [phase]).map(textOf));
      expect(headings).toEqual(titles);
      expect(titles).toHaveLength(track.phases.length);
    });

    test('has the words of the page: what to do, what shows it, whose it is, and the talks', () => {
      const said = [
        ...DomUtils.findAll(({ attribs }) => /^step-says$/.test(attribs['class'] ?? ''), page.children),
        ...marked('data-checkpoint'),
      ].map(textOf);
      const evidence = learning.steps.filter(
        ({ id, who }) => who === 'newcomer' && marked('data-step').some(({ attribs }) => attribs['data-step'] === id),
      );
      expect(said.length).toBeGreaterThan(30);
      expect(
        [...said, ...evidence.map((step) => plain(step.evidence))].filter((words) => !twin.includes(words)),
      ).toEqual([]);
    });

    test('links to where the page links, with whole addresses', () => {
      const inside = DomUtils.findAll(
        ({ name, attribs }) => name === 'li' && attribs['data-step'] !== undefined,
        page.children,
      );
      const paths = DomUtils.getElementsByTagName('a', inside).map(({ attribs }) => attribs['href'] ?? '');
      const targets = [...markdown.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, target = '']) => new URL(target));
      expect(targets.map(({ pathname, hash }) => pathname + hash)).toEqual(paths);
    });
  },
);

describe('what else programs read', () => {
  test('llms.txt is short and leads to files that are there', () => {
    const list = read('llms.txt');
    expect(list.length).toBeLessThan(10_000);
    const paths = [...list.matchAll(/\]\((\S+)\): /g)].map(([, address]) => new URL(address ?? '').pathname);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) expect(read(path).length, path).toBeGreaterThan(0);
    expect(list.split('\n').filter((line) => line.startsWith('- ') && !/\): \S/.test(line))).toEqual([]);
  });

  test('checks.ndjson has each check in a line, in one reading', () => {
    const text = read('checks.ndjson');
    expect(text.length).toBeLessThan(ONE_READING);
    const checks = published.practices.flatMap(({ sections }) => sections.flatMap((section) => section.checks));
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(
      checks.map(({ id, statement, level, where, evidence, look }) => ({
        ...{ id, statement, level, where, evidence, ...(look === undefined ? {} : { look }) },
      })),
    );
  });
});
