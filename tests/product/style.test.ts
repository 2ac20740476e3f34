import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classesDressed, classesGiven, closure, source } from '../fixtures/style-closure.ts';

/** Classes that dress nothing, and why they are there. */
const HOOKS: Readonly<Record<string, string>> = {
  island: 'tells in the source of a page where it wakes up',
  code: 'tells highlighted code from other preformatted text',
};

/** Classes that are dressed here and given by others: whose they are. */
const FOREIGN: Readonly<Record<string, string>> = { 'pf-modal': 'Pagefind' };

const pages = globSync('src/pages/**/*.astro');
const closures = new Map(pages.map((page) => [page, closure(page)]));
const isSheet = (file: string) => file.endsWith('.css');

const matches = (given: string, dressed: string) =>
  given.includes('*') ? new RegExp(`^${given.replaceAll('*', '.*')}$`).test(dressed) : given === dressed;

describe.each(pages)('%s', (page) => {
  const files = closures.get(page) ?? [];
  const dressed = new Set(files.filter(isSheet).flatMap(classesDressed));

  test('every class that it may use is dressed by one of its sheets', () => {
    const bare = files
      .filter((file) => !isSheet(file))
      .flatMap((file) => classesGiven(file).map((given) => ({ given, file })))
      .filter(({ given }) => HOOKS[given] === undefined && ![...dressed].some((each) => matches(given, each)))
      .map(({ given, file }) => `${given} in ${file}`);
    expect([...new Set(bare)]).toEqual([]);
  });
});

test('no sheet dresses a class that no page with it uses', () => {
  const sheets = [...new Set([...closures.values()].flat().filter(isSheet))];
  const dead = sheets.flatMap((sheet) => {
    const given = new Set(
      [...closures.values()]
        .filter((files) => files.includes(sheet))
        .flatMap((files) => files.filter((file) => !isSheet(file)).flatMap(classesGiven)),
    );
    return classesDressed(sheet)
      .filter((each) => FOREIGN[each] === undefined && ![...given].some((name) => matches(name, each)))
      .map((each) => `.${each} in ${sheet}`);
  });
  expect(dead).toEqual([]);
});

test('every style sheet belongs to a page', () => {
  const used = new Set([...closures.values()].flat());
  expect(globSync('src/**/*.css').filter((sheet) => !used.has(sheet))).toEqual([]);
});

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i;

test('colours are told in tokens.css alone, and by their names everywhere else', () => {
  const text = (file: string) => source(file).replace(/&#\w+;|url\([^)]*\)|href=\S+/g, '');
  expect(globSync('src/**/*.{css,astro,tsx}').filter((file) => COLOUR.test(text(file)))).toEqual([
    'src/styles/tokens.css',
  ]);
});

/** Properties that no style sheet sets, and what does. */
const SET_ELSEWHERE: Readonly<Record<string, string>> = {
  '--font-plex-sans': 'Astro, with the fonts',
  '--font-plex-mono': 'Astro, with the fonts',
  '--practices': 'the matrix of a team: how many columns it has',
};

test('every custom property that a sheet reads is set somewhere', () => {
  const text = globSync('src/**/*.css').map(source).join('\n');
  const set = new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const read = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
  expect([...new Set(read)].filter((name) => !set.has(name) && SET_ELSEWHERE[name] === undefined)).toEqual([]);
});
