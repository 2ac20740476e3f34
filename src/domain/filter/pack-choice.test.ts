import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePacks, chosenPacks, PUBLISHED, packCounts, packsAmong } from './pack-choice.ts';

const SLUGS = ['alpha', 'beta', 'acme--basics', 'acme--core', 'zeta--core'];
const OWNERS = [PUBLISHED, 'acme', 'zeta'];

test('packs that add nothing are no choice', () => {
  expect(packsAmong(SLUGS)).toEqual(OWNERS);
  expect(packsAmong(['alpha'])).toEqual([PUBLISHED]);
});

test.each([
  [[], []],
  [['alpha', 'acme--basics'], []],
  [['alpha', 'beta'], [PUBLISHED]],
  [
    ['acme--core', 'acme--basics', 'zeta--core'],
    ['acme', 'zeta'],
  ],
])('the practices %j are the packs %j', (chosen, packs) => {
  expect(chosenPacks(chosen, SLUGS)).toEqual(packs);
});

test('what was chosen by itself stays when a pack is chosen, and goes with its own', () => {
  expect(choosePacks(['acme'], ['alpha'], SLUGS)).toEqual(['alpha', 'acme--basics', 'acme--core']);
  expect(choosePacks([], ['alpha', 'acme--basics', 'acme--core'], SLUGS)).toEqual(['alpha']);
  expect(choosePacks([PUBLISHED], ['acme--core'], SLUGS)).toEqual(['alpha', 'beta', 'acme--core']);
});

test('choosing packs chooses them, and choosing what is chosen changes nothing', () => {
  fc.assert(
    fc.property(fc.subarray(SLUGS), fc.subarray(OWNERS), (chosen, packs) => {
      expect(chosenPacks(choosePacks(packs, chosen, SLUGS), SLUGS)).toEqual(packs);
      expect(choosePacks(chosenPacks(chosen, SLUGS), chosen, SLUGS)).toEqual(chosen);
    }),
  );
});

test('a pack counts what its practices do', () => {
  const counts = new Map([
    ['alpha', 3],
    ['acme--basics', 2],
    ['acme--core', 5],
  ]);
  expect([...packCounts(counts, SLUGS)]).toEqual([
    [PUBLISHED, 3],
    ['acme', 7],
    ['zeta', 0],
  ]);
});
