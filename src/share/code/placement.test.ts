import { describe, expect, test } from 'vitest';
import { entriesById, placeEntries } from './placement.ts';

const register = ['a', 'b', 'c'];

describe('placeEntries', () => {
  test.each<[string, Record<string, string>, [number, string][], string[]]>([
    ['nothing', {}, [], []],
    [
      'ids, lowest place first',
      { c: 'z', a: 'x' },
      [
        [0, 'x'],
        [2, 'z'],
      ],
      [],
    ],
    [
      'places of a newer register',
      { '@131': 'y', b: 'x' },
      [
        [1, 'x'],
        [131, 'y'],
      ],
      [],
    ],
    ['a place that this register knows by now', { '@1': 'x' }, [[1, 'x']], []],
    ['ids of no register', { a: 'x', lost: 'y', '@100000': 'z' }, [[0, 'x']], ['lost', '@100000']],
    ['an id before its place name', { '@1': 'older', b: 'later' }, [[1, 'later']], ['@1']],
    ['an id after its place name', { b: 'later', '@1': 'older' }, [[1, 'later']], ['@1']],
    [
      'names that every object has',
      JSON.parse('{"__proto__":"x","constructor":"y"}'),
      [],
      ['__proto__', 'constructor'],
    ],
  ])('%s', (_, entries, placed, leftOut) => {
    const placement = placeEntries(entries, register);
    expect([...placement.placed]).toEqual(placed);
    expect(placement.leftOut).toEqual(leftOut);
  });
});

test('entriesById names each place as this register knows it', () => {
  const placed = [
    [1, 'x'],
    [3, 'y'],
  ] as const;
  expect(entriesById(placed, register)).toEqual({ b: 'x', '@3': 'y' });
});
