import { expect, test } from 'vitest';
import { elapsed, moment } from './moment.ts';

test.each([
  ['10:02', { minutes: 602, whole: false }],
  ['Tue 00:30', { minutes: 1470, whole: false }],
  ['112 min', { minutes: 112, whole: false }],
  ['3 h', { minutes: 180, whole: false }],
  ['Day 2', { minutes: 2880, whole: true }],
  ['later', undefined],
])('moment(%j)', (at, expected) => {
  expect(moment(at)).toEqual(expected);
});

test.each([
  ['10:04', '10:12', '8 min'],
  ['Fri 17:40', 'Fri 19:10', '1 h 30 min'],
  ['Sun 14:00', 'Mon 11:10', '21 h 10 min'],
  ['Mon 11:10', 'Mon 19:10', '8 h'],
  ['Day 4', 'Day 5', '1 day'],
  ['Day 0', 'Day 2', '2 days'],
  ['10:12', '10:04', undefined],
  ['10:12', '10:12', undefined],
  ['Day 0', '10:12', undefined],
  ['soon', '10:12', undefined],
  ['10:12', 'later', undefined],
])('from %s to %s', (from, to, expected) => {
  expect(elapsed(from, to)).toBe(expected);
});
