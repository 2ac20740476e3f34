import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/fixtures/plan-sheet.ts';
import { cleanName } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { tally } from '../../domain/tally/tally.ts';
import { badgeMarkdown, badgeSvg } from './badge.ts';
import { DAY, NIGHT } from './badge-palette.ts';

const catalogue: Catalogue = {
  register: [],
  practices: Array.from({ length: 10 }, (_, p) => ({
    number: p + 1,
    slug: `practice-${p + 1}`,
    title: `Practice ${p + 1}`,
    checks: [1, 2, 3].map((c) => ({ id: `${p + 1}-${c}`, level: 'essential', position: `${p + 1}.1.${c}` })),
  })),
};

const answers: Answers = {
  '1-1': 'yes',
  '1-2': 'yes',
  '1-3': 'na',
  '2-1': 'yes',
  '2-2': 'no',
  '3-1': 'partly',
  '3-2': 'unknown',
};

const system = (name: string): Snapshot => ({
  name: cleanName(name),
  tier: 'production',
  answers,
  notes: {},
  date: '2026-11-22',
  edition: 30,
});
const badge = (name: string) => badgeSvg(system(name), tally(catalogue, answers, 'production'));

/** The elements of an SVG with their attributes and text, and whether each is closed where it should be. */
function parsed(svg: string) {
  const elements: { tag: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = { tag, attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: (tag, implied) => {
        if (open.pop()?.tag !== tag || (implied && svg.includes(`<${tag}>`))) throw new Error(`${tag} is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { elements, of: (tag: string) => elements.filter((element) => element.tag === tag) };
}

test('ten columns with their fills and standings', () => {
  const { of } = parsed(badge('Hub'));
  expect(of('g')).toHaveLength(10);
  const rects = of('rect').map(({ attributes }) => attributes);
  const classed = (name: string) => rects.filter((each) => each['class'] === name);
  expect([classed('holds'), classed('gives'), classed('open')].map((each) => each.length)).toEqual([1, 1, 8]);
  expect(classed('yes')).toMatchObject([
    { x: '52', y: '111', width: '20', height: '175' },
    { x: '96', y: '227.67', height: '58.33' },
  ]);
  for (const fill of ['partly', 'no', 'unknown']) {
    expect(classed(fill)).toHaveLength(1);
    expect(badge('Hub')).toContain(`.${fill}{fill:url(#lb-${fill})}`);
    expect(of('pattern').map(({ attributes }) => attributes['id'])).toContain(`lb-${fill}`);
  }
  expect(of('path').filter(({ attributes }) => attributes['class']?.startsWith('crack'))).toHaveLength(2);
  expect(
    of('text')
      .filter(({ attributes }) => attributes['class'] === 'number middle')
      .map(({ text }) => text),
  ).toEqual(catalogue.practices.map(({ number }) => String(number)));
});

test('the name, the counts, and both in words', () => {
  const { of } = parsed(badge('Hub'));
  expect(
    of('text')
      .slice(-3)
      .map(({ text }) => text),
  ).toEqual([
    'Hub',
    '3 of 29 applicable checks answered Yes, 1 to find out',
    '1 of 10 practices hold · production · 2026-11-22',
  ]);
  expect(of('title')[0]?.text).toBe(
    'Hub: 3 of 29 applicable checks answered Yes, 1 to find out; 1 of 10 practices hold.',
  );
  expect(of('desc')[0]?.text).toMatch(/^Section drawing: 10 columns carry one roof\. 1 holds: Practice 1\./);
});

test('it needs nothing else: no script, no address, no font but the system’s', () => {
  const svg = badge('Hub');
  const { elements } = parsed(svg);
  const tags = ['svg', 'title', 'desc', 'style', 'defs', 'pattern', 'path', 'rect', 'circle', 'g', 'text'];
  expect(elements.map(({ tag }) => tag).filter((tag) => !tags.includes(tag))).toEqual([]);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|@font-face|href|\bon\w+=/);
  expect(svg).toContain('@media (prefers-color-scheme: dark)');
});

test.each([...HOSTILE, 'a & b "c" \'d\'', 'a\ufffe\uffffb'])('the name %j is text', (name) => {
  const { elements, of } = parsed(badge(name));
  expect(elements.map(({ tag }) => tag)).toEqual(parsed(badge('Hub')).elements.map(({ tag }) => tag));
  expect(of('text').at(-3)?.text).toBe(cleanName(name).replace(/[\ufffe\uffff]/g, ''));
});

test('a long name is set narrower; all of it is there', () => {
  const nameOf = (name: string) => parsed(badge(name)).of('text').at(-3);
  expect(nameOf('x'.repeat(40))?.attributes).not.toHaveProperty('textLength');
  expect(nameOf('x'.repeat(80))).toMatchObject({ attributes: { textLength: '440' }, text: 'x'.repeat(80) });
  expect(nameOf('漢'.repeat(30))?.attributes).toHaveProperty('textLength', '440');
});

test('the Markdown that links it to the summary', () => {
  const markdown = badgeMarkdown(
    system('Hub [1]'),
    tally(catalogue, answers, 'production'),
    'docs/loadbearing.svg',
    'https://example.org/summary/#1.abc',
  );
  expect(markdown).toBe(
    '[![Hub \\[1\\]: 3 of 29 applicable checks answered Yes, 1 to find out; 1 of 10 practices hold.](<docs/loadbearing.svg>)](<https://example.org/summary/#1.abc>)\n',
  );
});

/** A colour in OKLCH as sRGB, 0 to 255: CSS Color 4, §10. */
function srgb(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((each) => {
    const part = Math.min(1, Math.max(0, each));
    return 255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);
  });
}

test.each(Object.keys(DAY) as (keyof typeof DAY)[])('%s is the colour of the site', (name) => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [, day = '', night = ''] =
    new RegExp(`--${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\)`).exec(css) ?? [];
  for (const [token, colour] of [
    [day, DAY[name]],
    [night, NIGHT[name]],
  ] as const) {
    const [l = 0, c = 0, h = 0] = token.split(' ').map(Number);
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    expect(srgb(l, c, h).map(Math.round)).toEqual(parts);
  }
});

test('the browser paints its own bars in the colour of the paper', () => {
  const layout = readFileSync(new URL('../../layouts/BaseLayout.astro', import.meta.url), 'utf8');
  const colours = [...layout.matchAll(/name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content=\{(.*?)\}/g)];
  expect(colours.map(([, scheme, colour]) => [scheme, colour])).toEqual([
    ['light', 'DAY.paper'],
    ['dark', 'NIGHT.paper'],
  ]);
});
