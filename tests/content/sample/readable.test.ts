import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fences } from './fence.ts';

/** Every block of a language in the guides, with its guide and its place in it. */
const all = (language: string) =>
  readdirSync('content/practices').flatMap((slug) =>
    fences(slug, language).map((text, i) => ({ name: `${slug}, ${i + 1}`, text })),
  );

test.each(all('yaml'))('YAML of $name is read as YAML', ({ text }) => {
  expect(parse(text)).toBeTypeOf('object');
});

test.each(all('json'))('JSON of $name is read as JSON', ({ text }) => {
  expect(JSON.parse(text)).toBeTypeOf('object');
});
