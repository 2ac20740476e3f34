import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { citedIds, mentions, withoutCode } from '../../src/authoring/prose/mention.ts';
import { wordCount } from '../../src/authoring/prose/reading.ts';

const { practices } = loadContent('.');

const named = /figures = \{([^}]*)\}/.exec(readFileSync('src/figure/figures.ts', 'utf8'))?.[1] ?? '';
const FIGURES = named.split(',').map((name) => name.trim());

test('the ten practices keep their numbers and their addresses', () => {
  expect(practices.map(({ slug }) => slug)).toEqual([
    'involve-stakeholders-early',
    'modular-design',
    'scalability-and-flexibility',
    'maintain-robustness',
    'security-and-compliance',
    'iterative-improvement',
    'user-feedback',
    'maintenance',
    'communication-and-collaboration',
    'realistic-scalability-planning',
  ]);
});

describe.each(practices)('$slug', ({ slug, body, sections }) => {
  const prose = withoutCode(body);

  test('its sections, then what closes every guide, in order', () => {
    const headings = [...prose.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...sections.map(({ title }) => title),
      expect.stringMatching(/^Worked example: ./),
      'What goes wrong',
      'When not to',
      'Where you stand',
      'References',
    ]);
  });

  test('each section closes with its checks, and the last two with their component', () => {
    const parts = prose.split(/^## .*$/m).slice(1);
    for (const [i, { id }] of sections.entries()) expect(parts[i]).toContain(`<Checklist section="${id}" />`);
    expect(parts.at(-2)?.trim()).toBe('<WhereYouStand />');
    expect(parts.at(-1)?.trim()).toBe('<References />');
  });

  test('it has 1,200 to 2,400 words', () => {
    expect(wordCount(body)).toBeGreaterThanOrEqual(1_200);
    expect(wordCount(body)).toBeLessThanOrEqual(2_400);
  });

  test('it has a figure, with a description in words', () => {
    const figures = [...prose.matchAll(new RegExp(`<(?:${FIGURES.join('|')})\\b([\\s\\S]*?)/>`, 'g'))];
    expect(figures.length).toBeGreaterThanOrEqual(1);
    for (const [, attributes] of figures) expect(attributes).toMatch(/describe="[^"]{40,}"/);
  });

  test('it has a case, five citations, and links to three other guides', () => {
    const targets = (kind: string) => mentions(body).filter((mention) => mention.kind === kind);
    expect(targets('Case').length).toBeGreaterThanOrEqual(1);
    expect(citedIds(body).length).toBeGreaterThanOrEqual(5);
    const links = targets('link').map(({ target }) => /^\.\.\/([a-z-]+)\//.exec(target)?.[1]);
    const others = new Set(links.filter((other) => other !== undefined && other !== slug));
    expect(others.size).toBeGreaterThanOrEqual(3);
  });

  test('authors write words: no imports, no client directives, no class names', () => {
    expect(prose).not.toMatch(/^import\s|^export\s|client:|className=|\bclass=|\bstyle=/m);
  });
});
