import { describe, expect, test } from 'vitest';
import { heldPaths, wayOf } from './way.ts';

const ORIGIN = 'https://example.org';
const asked = (url: string, more = {}) => ({ method: 'GET', url, mode: 'cors', part: false, ...more });

describe.each(['/', '/some/base/'])('the site at %s', (base) => {
  const way = (path: string, more = {}) => wayOf(asked(`${ORIGIN}${base}${path}`, more), ORIGIN, base);

  test('asks the network first for its pages', () => {
    for (const path of [
      '',
      'practices/modular-design/',
      'summary/#1.abc',
      'assess/?level=essential',
      'nowhere',
      '_astro/',
    ])
      expect(way(path, { mode: 'navigate' })).toBe('page');
  });

  test('takes files whose names tell their contents from what is held', () => {
    for (const path of ['_astro/core.1a2b.js', 'pagefind/pagefind-entry.json?ts=7']) expect(way(path)).toBe('named');
  });

  test('asks the network for anything else', () => {
    for (const path of ['checks.json', 'glossary.json', 'my_astro/a.js', 'docs/_astro/a.js'])
      expect(way(path)).toBe('other');
  });

  test('leaves alone what is not its own, what changes something, and parts of files', () => {
    expect(wayOf(asked(`https://example.com${base}`), ORIGIN, base)).toBe('alone');
    expect(wayOf(asked(`http://example.org${base}`), ORIGIN, base)).toBe('alone');
    expect(way('', { method: 'POST', mode: 'navigate' })).toBe('alone');
    expect(way('_astro/a.js', { method: 'HEAD' })).toBe('alone');
    expect(way('_astro/a.mp4', { part: true })).toBe('alone');
  });
});

test('what lies beside the base path is left alone', () => {
  for (const path of ['/', '/some/', '/some/base', '/some/basement/', '/other/_astro/a.js'])
    expect(wayOf(asked(`${ORIGIN}${path}`, { mode: 'navigate' }), ORIGIN, '/some/base/')).toBe('alone');
});

test.each([
  ['/', ['/']],
  ['/index.html', ['/']],
  ['/a/index.html?b#c', ['/a/']],
  ['/a/?level=essential#top', ['/a/']],
  ['/a', ['/a', '/a/']],
  ['/404.html', ['/404.html', '/404.html/']],
])('%s is held as one of %j', (url, paths) => {
  expect(heldPaths(`${ORIGIN}${url}`)).toEqual(paths);
});
