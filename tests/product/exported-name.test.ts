import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../fixtures/folder.ts';

const EXPORTED = /^export (?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface) (\w+)/gm;

/** Names that somebody else gives: each file that has one keeps the same contract. */
const CONTRACTS: Readonly<Record<string, string>> = {
  GET: 'an endpoint of Astro',
  getStaticPaths: 'the pages that a route of Astro makes',
  open: 'what opens a panel over the page, given the button that asked for it',
};

test('an exported name stands for one thing', () => {
  const places = new Map<string, Set<string>>();
  for (const file of filesIn('src')) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.test.ts')) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED)) {
      places.set(name, (places.get(name) ?? new Set()).add(file));
    }
  }
  expect(places.size).toBeGreaterThan(500);
  const twice = [...places].filter(([name, files]) => files.size > 1 && !Object.hasOwn(CONTRACTS, name));
  expect(twice.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});
