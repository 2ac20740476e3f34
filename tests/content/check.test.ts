import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { wordCount } from '../../src/authoring/prose/reading.ts';
import { LEVELS } from '../../src/domain/catalogue/level.ts';

const { practices } = loadContent('.');
const checks = practices.flatMap(({ sections }) => sections.flatMap((section) => section.checks));

describe.each(practices)('$slug', ({ sections }) => {
  const own = sections.flatMap((section) => section.checks);

  test('it has 10 to 15 checks', () => {
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(own.length).toBeLessThanOrEqual(15);
  });

  test('one of them is its key check, and it is essential', () => {
    expect(own.filter(({ key }) => key).map(({ level }) => level)).toEqual(['essential']);
  });

  test.each(own)('$id says it in at most 30 words', ({ statement }) => {
    expect(wordCount(statement)).toBeLessThanOrEqual(30);
  });

  test.each(own)('$id says in one sentence of at most 45 words what is Partly, and what is No', ({ partly }) => {
    expect(partly).toMatch(/^Partly .*[;.] .*\bNo\b.*\.$/);
    expect(wordCount(partly)).toBeLessThanOrEqual(45);
  });
});

test.each(checks.filter(({ where }) => where === 'code'))('$id says what to look for', ({ look = '' }) => {
  expect(look).toMatch(/\.$/);
  expect(look.length).toBeGreaterThan(40);
});

test.each([
  ['essential', 35, 45],
  ['recommended', 35, 45],
  ['advanced', 15, 25],
] as const)('%s checks are %i to %i per cent of the catalogue', (level, least, most) => {
  const share = (checks.filter((check) => check.level === level).length / checks.length) * 100;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('a prototype is assessed in half an hour: at most 55 checks are essential', () => {
  expect(checks.filter(({ level }) => level === 'essential').length).toBeLessThanOrEqual(55);
});

test('every check has one of the three levels, and no two say the same', () => {
  expect(checks.every(({ level }) => LEVELS.includes(level))).toBe(true);
  expect(new Set(checks.map(({ statement }) => statement)).size).toBe(checks.length);
});
