import { expect, test } from 'vitest';
import { journey, journeyText } from './journey.ts';

const practice = (number: number, ...checks: readonly (readonly ['research' | 'design' | 'operate', boolean])[]) => ({
  number,
  title: `Practice ${number}`,
  checks: checks.map(([phase, key]) => ({ phase, key })),
});

test('a practice spans the phases of its checks, in any order, and stands in the phase of its key check', () => {
  const stages = journey([
    practice(2, ['operate', false], ['design', true], ['research', false]),
    practice(1, ['design', true]),
  ]);
  expect(stages).toEqual([
    { number: 1, title: 'Practice 1', from: 1, to: 1, key: 1 },
    { number: 2, title: 'Practice 2', from: 0, to: 4, key: 1 },
  ]);
});

test('without a key check it stands where it begins', () => {
  expect(journey([practice(1, ['operate', false], ['design', false])])).toMatchObject([{ from: 1, to: 4, key: 1 }]);
});

test('the words name the phases and every practice', () => {
  const stages = journey([practice(1, ['research', true], ['operate', false])]);
  expect(journeyText(stages)).toBe(
    'Five phases from left to right: research, design, build, deploy, operate. The practices under them, each with its span. 1, Practice 1: from research to operate, key check in research.',
  );
});

test('a phase that does not exist has no name', () => {
  expect(journeyText([{ number: 1, title: 'One', from: 9, to: 9, key: 9 }])).toContain(
    '1, One: from  to , key check in .',
  );
});
