import { expect, test } from 'vitest';
import { isShown, shownText } from './filter-text.ts';

const CHECKS = [
  { id: 'a', level: 'essential' },
  { id: 'b', level: 'recommended' },
  { id: 'c', level: 'advanced' },
] as const;

test.each<[readonly string[] | undefined, string]>([
  [undefined, '2 asked at tier production'],
  [['a', 'b'], '2 asked at tier production'],
  [['b'], '1 of 2 asked at tier production'],
  [[], '0 of 2 asked at tier production'],
  [['a', 'c'], '2 of 3 checks, 1 of them not asked at tier production'],
])('What a list shows is said: %j', (found, says) => {
  expect(shownText(CHECKS, found && new Set(found), 'production')).toBe(says);
});

test('Before anything is sought, a list shows what the tier asks', () => {
  const shown = (found?: ReadonlySet<string>) => CHECKS.filter((check) => isShown(check, found, 'prototype'));
  expect(shown()).toEqual([CHECKS[0]]);
  expect(shown(new Set(['c']))).toEqual([CHECKS[2]]);
});
