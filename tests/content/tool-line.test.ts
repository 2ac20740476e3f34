import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { initialValues } from '../../src/domain/tool/fragment.ts';
import { TOOLS } from '../../src/domain/tool/tool-list.ts';
import { plain } from '../fixtures/worked.ts';

const LINE = /<Tool name="([a-z-]+)"(?: values=\{(\{.*?\})\})? \/>/g;
/** Numbers that say something: three digits at least, some of them behind the point. */
const TELLING = /\d[\d,]*\.\d+|\d{1,3}(?:,\d{3})+/g;

const lines = globSync('content/{practices/*/guide,onboarding/exercises/*}.mdx').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(LINE)].map(([line, name, given = '{}']) => ({ file, text, line, name, given }));
});

test('guides lead to every tool', () => {
  expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(TOOLS.map(({ name }) => name)));
});

describe.each(lines)('$file: $line', ({ text, name, given }) => {
  test('the tool works out a number that the text states', () => {
    const tool = TOOLS.find((each) => each.name === name);
    if (tool === undefined) throw new Error(`No tool ${name}.`);
    const values = new Map([
      ...initialValues(tool.fields),
      ...Object.entries(JSON.parse(given.replaceAll(/(\w+):/g, '"$1":')) as Record<string, number | string>),
    ]);
    const asked = new Set([...values.values()].map(String));
    const { findings, tables } = tool.work(values);
    const worked = [...findings.map(({ value }) => value), ...tables.flatMap(({ rows }) => rows.flat())];
    const numbers = worked
      .flatMap((value) => plain(value).match(TELLING) ?? [])
      .filter((number) => number.replace(/\D/g, '').length >= 3 && !asked.has(number));
    expect(numbers.filter((number) => text.includes(number))).not.toEqual([]);
  });
});
