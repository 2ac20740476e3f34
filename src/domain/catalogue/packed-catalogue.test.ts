import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { LEVELS } from './level.ts';
import { packCatalogue, unpackCatalogue } from './packed-catalogue.ts';
import { positionOf } from './position.ts';

const catalogue: Catalogue = {
  register: ['b', 'retired', 'a', 'c'],
  practices: [
    {
      number: 1,
      slug: 'one',
      title: 'One',
      checks: [
        { id: 'a', level: 'essential', position: '1.1.1' },
        { id: 'b', level: 'advanced', position: '1.1.2' },
        { id: 'c', level: 'recommended', position: '1.2.1' },
      ],
    },
    { number: 2, slug: 'two', title: 'Two', checks: [] },
  ],
};

test('a catalogue is packed by place and level', () => {
  expect(packCatalogue(catalogue)).toEqual({
    ids: 'b retired a c',
    practices: [
      ['one', 'One', ['2e0a', '3r']],
      ['two', 'Two', []],
    ],
  });
});

/** Catalogues as content gives them: practices numbered from 1, positions in reading order, ids in a register of any order. */
const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    shape: fc.array(fc.array(fc.array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 4 }), { maxLength: 3 }), {
      maxLength: 4,
    }),
    retired: fc.nat(3),
    titles: fc.array(fc.string(), { minLength: 4, maxLength: 4 }),
  })
  .chain(({ shape, retired, titles }) => {
    const practices = shape.map((sections, p) => ({
      number: p + 1,
      slug: `practice-${p}`,
      title: titles[p] ?? '',
      checks: sections.flatMap((levels, s) =>
        levels.map((level, c) => ({ id: `check-${p}-${s}-${c}`, level, position: positionOf(p + 1, s, c) })),
      ),
    }));
    const used = practices.flatMap(({ checks }) => checks.map(({ id }) => id));
    const ids = [...used, ...Array.from({ length: retired + 1 }, (_, i) => `retired-${i}`)];
    const register = fc.shuffledSubarray(ids, { minLength: ids.length });
    return register.map((shuffled) => ({ register: shuffled, practices }));
  });

test('what was packed is unpacked, through JSON too', () => {
  fc.assert(
    fc.property(anyCatalogue, (any) => {
      expect(unpackCatalogue(packCatalogue(any))).toEqual(any);
      expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(any))))).toEqual(any);
    }),
  );
});

test('what is no packed catalogue is unpacked without a throw', () => {
  const { practices } = unpackCatalogue({ ids: 'a', practices: [['one', 'One', ['7x']]] });
  expect(practices[0]?.checks).toEqual([{ id: '', level: 'essential', position: '1.1.1' }]);
});

test('a check beyond the register, which the build refuses, is packed without a throw', () => {
  const checks = [
    { id: 'a', level: 'essential', position: '1.1.1' },
    { id: 'never-registered', level: 'advanced', position: '1.1.2' },
  ] as const;
  const packed = packCatalogue({ register: ['a'], practices: [{ number: 1, slug: 'one', title: 'One', checks }] });
  expect(packed.practices).toEqual([['one', 'One', ['ea']]]);
  expect(unpackCatalogue(packed).practices[0]?.checks.map(({ id }) => id)).toEqual(['a', '']);
});

test('a section of which nothing is asked keeps its place', () => {
  const checks = [{ id: 'b', level: 'essential', position: '1.2.1' }] as const;
  const catalogue = { register: ['a', 'b'], practices: [{ number: 1, slug: 'one', title: 'One', checks }] };
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(catalogue))))).toEqual(catalogue);
});
