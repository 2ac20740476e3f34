import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../base/date.ts';
import type { Change } from './change.ts';
import { since } from './news.ts';

const CHANGES: readonly Change[] = [
  {
    date: '2027-03-01',
    summary: undefined,
    added: ['e'],
    reworded: [
      { id: 'a', says: 'Again.' },
      { id: 'c', says: 'Clearer.' },
    ],
    retired: [
      { id: 'b', statement: 'B holds.', says: 'Obsolete.' },
      { id: 'd', statement: 'D holds.', says: 'A mistake.' },
    ],
  },
  {
    date: '2027-02-01',
    summary: undefined,
    added: ['c', 'd'],
    reworded: [
      { id: 'a', says: 'Shorter.' },
      { id: 'b', says: 'Longer.' },
    ],
    retired: [],
  },
  { date: '2026-11-22', summary: 'Published.', added: ['a', 'b'], reworded: [], retired: [] },
];

describe('since', () => {
  test.each([[undefined], ['2027-03-01'], ['2030-01-01'], [''], ['yesterday'], ['2026-02-30']])(
    'nothing is new to someone who saw %s',
    (seen) => {
      expect(since(CHANGES, seen)).toBeUndefined();
    },
  );

  test('one change later', () => {
    expect(since(CHANGES, '2027-02-01')).toEqual({
      summary: 'since your last visit: 1 new check, 2 reworded, 2 retired',
      added: ['e'],
      reworded: CHANGES[0]?.reworded,
      retired: CHANGES[0]?.retired,
    });
  });

  test('several changes later, each check is told once, by what it is to someone who was away', () => {
    expect(since(CHANGES, '2026-11-22')).toEqual({
      summary: 'since your last visit: 2 new checks, 1 reworded, 1 retired',
      added: ['c', 'e'],
      reworded: [{ id: 'a', says: 'Shorter. Again.' }],
      retired: [{ id: 'b', statement: 'B holds.', says: 'Obsolete.' }],
    });
  });

  test('what came and went in between is nothing', () => {
    const came = { date: '2027-01-01', summary: undefined, added: ['x'], reworded: [], retired: [] };
    const went = { ...came, date: '2027-01-02', added: [], retired: [{ id: 'x', statement: 'X.', says: 'No.' }] };
    expect(since([went, came], '2026-12-31')).toBeUndefined();
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyChanges = fc.uniqueArray(
    fc.record({
      date: fc.nat(3000).map(isoDay),
      summary: fc.constant(undefined),
      added: fc.subarray(ids),
      reworded: fc.subarray(ids).map((all) => all.map((id) => ({ id, says: `${id}.` }))),
      retired: fc.subarray(ids).map((all) => all.map((id) => ({ id, statement: id, says: `${id}.` }))),
    }),
    { selector: ({ date }) => date },
  );

  test('no check is told of twice, and the order of the changes makes no difference', () => {
    fc.assert(
      fc.property(anyChanges, fc.nat(3000).map(isoDay), (changes, seen) => {
        const news = since(changes, seen);
        expect(since(changes.toReversed(), seen)).toEqual(news);
        const told = [...(news?.added ?? []), ...(news?.reworded ?? []).map(({ id }) => id)];
        const gone = new Set(news?.retired.map(({ id }) => id));
        expect(new Set(told).size).toBe(told.length);
        expect(told.filter((id) => gone.has(id))).toEqual([]);
      }),
    );
  });
});
