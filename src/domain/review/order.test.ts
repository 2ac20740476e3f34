import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../catalogue/level.ts';
import { TIERS, tierIncludes } from '../catalogue/tier.ts';
import { COURSES, checksOn, nextWhere, partByTier, placeIn } from './order.ts';

const checks = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const only = (...ids: string[]) => checks.filter(({ id }) => ids.includes(id));

test.each([
  ['nobody was here before', only('a', 'b'), undefined, 0],
  ['it was left at a check that is asked', only('a', 'c', 'e'), 'c', 1],
  ['it was left at a check that is asked no more', only('a', 'c', 'e'), 'd', 2],
  ['nothing that comes after is asked', only('a', 'b'), 'd', 0],
  ['the check is not in the catalogue any more', only('a', 'b'), 'retired', 0],
  ['nothing is asked', [], 'a', 0],
  ['the queue has another order', only('a', 'c', 'e').toReversed(), 'c', 1],
])('a review goes on: %s', (_name, queue, left, place) => {
  expect(placeIn(queue, checks, left)).toBe(place);
});

test('every check is asked or one of the others, in its order', () => {
  const some = fc.array(fc.record({ id: fc.string(), level: fc.constantFrom(...LEVELS) }));
  fc.assert(
    fc.property(some, fc.constantFrom(...TIERS), (all, tier) => {
      const { asked, others } = partByTier(all, tier);
      expect(asked).toEqual(all.filter(({ level }) => tierIncludes(tier, level)));
      expect(others).toEqual(all.filter(({ level }) => !tierIncludes(tier, level)));
    }),
  );
});

const WORLD = {
  isAnswered: (id: string) => id === 'a' || id === 'c',
  isDisputed: (id: string) => id === 'c' || id === 'd',
  parked: ['e', 'retired', 'b'],
};

test.each([
  ['reading', 'abcde'],
  ['unanswered-first', 'bdeac'],
  ['unanswered', 'bde'],
  ['differ', 'cd'],
  ['parked', 'eb'],
] as const)('the course %s goes through %s', (course, ids) => {
  expect(
    checksOn(course, checks, WORLD)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

test('no course asks a check twice, or one that is not there', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f');
  const some = fc.uniqueArray(id);
  fc.assert(
    fc.property(fc.constantFrom(...COURSES), some, some, some, some, (course, all, answered, disputed, parked) => {
      const queue = checksOn(
        course,
        all.map((each) => ({ id: each })),
        { isAnswered: (each) => answered.includes(each), isDisputed: (each) => disputed.includes(each), parked },
      ).map((each) => each.id);
      expect(new Set(queue).size).toBe(queue.length);
      for (const each of queue) expect(all).toContain(each);
      if (course === 'unanswered-first') expect(queue).toHaveLength(all.length);
    }),
  );
});

test.each([
  [0, 'b', 1],
  [3, 'b', 1],
  [1, 'b', undefined],
  [5, 'a', 0],
  [0, 'x', undefined],
])('from place %i the next one called %s is at %s', (from, id, place) => {
  expect(nextWhere(checks, from, (check) => check.id === id)).toBe(place);
});
