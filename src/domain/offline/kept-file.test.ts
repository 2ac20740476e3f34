import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsType, isPage, NO_CONNECTION, readKeptFile, writeKeptFile } from './kept-file.ts';

test('a file as a line is read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w./-]{0,20}$/), fc.stringMatching(/^(?:[0-9a-f]{8})?$/), (path, hash) => {
      expect(readKeptFile(writeKeptFile({ path, hash }))).toEqual({ path, hash });
    }),
  );
  expect(writeKeptFile({ path: 'practices/', hash: '0123abcd' })).toBe('practices/ 0123abcd');
  expect(writeKeptFile({ path: '_astro/a.b.js', hash: '' })).toBe('_astro/a.b.js');
});

test('pages are told from files, and from the page that stands in for them', () => {
  for (const path of ['', 'about/', 'practices/modular-design/']) expect(isPage(path)).toBe(true);
  for (const path of ['404.html', '_astro/a.js', 'offline', NO_CONNECTION]) expect(isPage(path)).toBe(false);
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['practices/', 'text/html'],
  ['404.html', 'TEXT/HTML'],
  ['_astro/a.js', 'text/javascript'],
  ['_astro/a.js', 'application/javascript; charset=utf-8'],
  ['_astro/a.js', 'application/x-javascript'],
  ['_astro/a.css', 'text/css'],
  ['glossary.json', 'application/json'],
  ['glossary.json', 'text/json'],
  ['manifest.webmanifest', 'application/octet-stream'],
  ['_astro/a.woff2', 'font/woff2'],
  ['pagefind/fragment/en_1.pf_fragment', null],
])('%j may be held as %j', (path, type) => {
  expect(fitsType(path, type)).toBe(true);
});

test.each([
  ['_astro/a.js', 'text/html; charset=utf-8'],
  ['_astro/a.js', 'text/plain'],
  ['_astro/a.js', null],
  ['_astro/a.css', 'text/html'],
  ['glossary.json', 'text/html'],
  ['practices/', 'text/plain'],
  ['practices/', null],
  ['_astro/a.woff2', 'text/html'],
  ['pagefind/wasm.en.pagefind', 'Text/HTML'],
])('%j is not held as %j', (path, type) => {
  expect(fitsType(path, type)).toBe(false);
});
