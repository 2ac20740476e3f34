import { expect, test } from 'vitest';
import { allChecks, type Catalogue, publishedOf } from './catalogue.ts';
import { catalogueAt } from './edition.ts';

const catalogue: Catalogue = {
  register: ['b', 'a', 'retired', 'c'],
  practices: [
    {
      number: 1,
      slug: 'one',
      title: 'One',
      checks: [
        { id: 'a', level: 'essential', position: '1.1.1' },
        { id: 'b', level: 'advanced', position: '1.1.2' },
      ],
    },
    { number: 2, slug: 'two', title: 'Two', checks: [{ id: 'c', level: 'recommended', position: '2.1.1' }] },
  ],
};

const idsAt = (edition: number) =>
  catalogueAt(catalogue, edition).practices.map((practice) => practice.checks.map((check) => check.id));

test('allChecks lists the checks in reading order', () => {
  expect(allChecks(catalogue).map((check) => check.id)).toEqual(['a', 'b', 'c']);
});

test.each([
  [0, [[], []]],
  [1, [['b'], []]],
  [2, [['a', 'b'], []]],
  [3, [['a', 'b'], []]],
  [4, [['a', 'b'], ['c']]],
])('edition %i knows only the checks published by then', (edition, ids) => {
  expect(idsAt(edition)).toEqual(ids);
  expect(catalogueAt(catalogue, edition).register).toEqual(catalogue.register.slice(0, edition));
});

test('an edition that is current, or newer than this catalogue, is the catalogue itself', () => {
  expect(catalogueAt(catalogue, 4)).toBe(catalogue);
  expect(catalogueAt(catalogue, 9)).toBe(catalogue);
});

test('an older edition keeps the rest of each practice', () => {
  const [one] = catalogueAt(catalogue, 1).practices;
  expect(one).toEqual({
    number: 1,
    slug: 'one',
    title: 'One',
    checks: [{ id: 'b', level: 'advanced', position: '1.1.2' }],
  });
});

const packed: Catalogue = {
  register: catalogue.register,
  practices: [
    ...catalogue.practices,
    {
      ...{ number: 'A1', slug: 'acme--basics', title: 'Basics' },
      checks: ['acme--x', 'acme--y'].map((id, i) => ({ id, level: 'essential', position: `A1.1.${i + 1}` })),
    },
  ],
  packs: [{ key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--x', 'acme--gone', 'acme--y'] }],
};

test.each<readonly [packs: Readonly<Record<string, number>> | undefined, ids: readonly string[]]>([
  [undefined, []],
  [{ zeta: 9 }, []],
  [{ acme: 1 }, ['acme--x']],
  [{ acme: 3 }, ['acme--x', 'acme--y']],
])('with packs of the editions %j, it knows of them %j, and every practice stays in its place', (packs, ids) => {
  const then = catalogueAt(packed, 9, packs);
  expect(then.practices.map(({ slug }) => slug)).toEqual(['one', 'two', 'acme--basics']);
  expect(then.practices[2]?.checks.map(({ id }) => id)).toEqual(ids);
  expect(then.practices.slice(0, 2)).toEqual(catalogue.practices);
  expect(then.packs?.map(({ register }) => register.length)).toEqual([packs?.['acme'] ?? 0]);
});

test('without its packs a catalogue is what is published', () => {
  expect(publishedOf(packed)).toEqual(catalogue);
  expect(publishedOf(catalogue)).toBe(catalogue);
});
