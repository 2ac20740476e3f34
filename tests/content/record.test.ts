import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const records = globSync('docs/decisions/*.md').sort();
const numberOf = (file: string) => basename(file).slice(0, 4);

/** The numbers of records that a text names: `(0019)`, `(0002, 0015)`, `record 0019`. */
function named(text: string): readonly string[] {
  const lists = text.matchAll(/\((?:ADR )?(00\d\d(?:, 00\d\d)*)\)/g);
  return [...lists].flatMap(([, list = '']) => list.split(', '));
}

test('every record has a number of its own, which is in its title, and at most 40 lines', () => {
  expect(new Set(records.map(numberOf)).size).toBe(records.length);
  for (const file of records) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).toMatch(new RegExp(`^# ${numberOf(file)} `));
    expect(text, file).toMatch(/^Status: /m);
    expect(text.trimEnd().split('\n').length, file).toBeLessThanOrEqual(40);
  }
});

test('code and documents name records that are there', () => {
  const known = new Set(records.map(numberOf));
  const texts = ['*.md', 'docs/**/*.md', 'src/**/*.{ts,tsx,astro,css,md}', 'scripts/**/*.ts', 'tests/**/*.ts'];
  const unknown = texts
    .flatMap((pattern) => globSync(pattern))
    .flatMap((file) => named(readFileSync(file, 'utf8')).map((number) => ({ file, number })))
    .filter(({ number }) => !known.has(number));
  expect(unknown).toEqual([]);
});
