import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteFile } from './site-file.ts';

const BASE = 'https://example.org/base/';

test.each([
  ['q4.txt', `${BASE}q4.txt`],
  ['rosters/q4.txt', `${BASE}rosters/q4.txt`],
  [' rosters/2026/q4.v2.txt ', `${BASE}rosters/2026/q4.v2.txt`],
])('%j', (path, url) => {
  expect(siteFile(path, BASE)).toBe(url);
});

test.each([
  '',
  '.txt',
  'rosters/',
  'rosters/q4',
  'rosters/q4.json',
  '/rosters/q4.txt',
  '//evil.example/q4.txt',
  'https://evil.example/q4.txt',
  'javascript:alert(1)//.txt',
  'data:text/plain,x.txt',
  '../q4.txt',
  'rosters/../../q4.txt',
  'rosters/./q4.txt',
  'rosters//q4.txt',
  'rosters\\q4.txt',
  'rosters/%2e%2e/q4.txt',
  'rosters/q4.txt?x=.txt',
  'rosters/q4.txt#x.txt',
  'user@evil.example/q4.txt',
  'a/b/c/d/e/q4.txt',
])('%j is no file beside the site', (path) => {
  expect(siteFile(path, BASE)).toBeUndefined();
});

test('any text: nothing, or a file below the base', () => {
  const unit = fc.constantFrom('a', '.', '/', '..', ':', '\\', '%', '?', '#', '@', '.txt', 'http', ' ', '\t');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (path) => {
      const url = siteFile(path, BASE);
      if (url !== undefined) expect(url.startsWith(BASE) && new URL(url).pathname.endsWith('.txt')).toBe(true);
    }),
  );
});
