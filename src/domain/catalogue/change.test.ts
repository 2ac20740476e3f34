import { describe, expect, test } from 'vitest';
import { type Change, changesOf, lastStated, retirements } from './change.ts';
import { changeText, changeTitle } from './change-text.ts';

const change = (date: string, parts: Partial<Change> = {}): Change => ({
  date,
  summary: undefined,
  added: [],
  reworded: [],
  retired: [],
  ...parts,
});

const CHANGES = [
  change('2027-03-01', { retired: [{ id: 'b', statement: 'It was.', says: 'It is not.' }] }),
  change('2027-02-01', { added: ['c'], reworded: [{ id: 'a', says: 'Shorter.' }] }),
  change('2026-11-22', { summary: 'Published.', added: ['a', 'b'] }),
];

test.each([
  ['a', '2027-02-01'],
  ['b', '2026-11-22'],
  ['c', '2027-02-01'],
  ['d', undefined],
])('%s was last stated on %s, in whatever order changes stand', (id, date) => {
  expect(lastStated(CHANGES, id)).toBe(date);
  expect(lastStated(CHANGES.toReversed(), id)).toBe(date);
});

test('an edition stands for the first ids of the register, and other ids for themselves', () => {
  const { summary: _, ...silent } = change('2027-02-01', { added: ['c'] });
  const entries = [silent, { ...change('2026-11-22'), says: 'Published.', edition: 2 }];
  expect(changesOf(entries, ['a', 'b', 'c'])).toEqual([
    change('2027-02-01', { added: ['c'] }),
    change('2026-11-22', { summary: 'Published.', added: ['a', 'b'] }),
  ]);
});

test('retirements are found by id', () => {
  expect([...retirements(CHANGES)]).toEqual([['b', { id: 'b', statement: 'It was.', says: 'It is not.' }]]);
});

describe('changeText', () => {
  test.each([
    [0, 0, 0, ''],
    [1, 0, 0, '1 new check'],
    [3, 1, 1, '3 new checks, 1 reworded, 1 retired'],
    [1, 0, 2, '1 new check, 2 retired'],
    [0, 1, 0, '1 check reworded'],
    [0, 2, 1, '2 checks reworded, 1 retired'],
    [0, 0, 5, '5 checks retired'],
  ])('%i added, %i reworded, %i retired', (added, reworded, retired, says) => {
    const list = (length: number) => Array.from({ length });
    expect(changeText({ added: list(added), reworded: list(reworded), retired: list(retired) })).toBe(says);
  });
});

test('a change is called by what it says as a whole, or by its counts', () => {
  expect(CHANGES.map(changeTitle)).toEqual(['1 check retired', '1 new check, 1 reworded', 'Published.']);
});
