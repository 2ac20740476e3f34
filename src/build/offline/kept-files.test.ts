import { expect, test } from 'vitest';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { readKeptFile } from '../../domain/offline/kept-file.ts';
import { buildOf, keptFiles } from './kept-files.ts';

const site = (more: Readonly<Record<string, string>> = {}) =>
  folderOf({
    'index.html': 'home',
    'practices/index.html': 'practices',
    '_astro/core.1a2b3c4d.js': 'x',
    'pagefind/pagefind.js': 'x',
    'pagefind/fragment/en_1a2b3c.pf_fragment': 'x',
    'glossary.json': '{}',
    ...more,
  });

test('pages go by their addresses, and carry a fingerprint; so do files whose name does not tell their contents', () => {
  const files = keptFiles(site()).map(readKeptFile);
  expect(files.map(({ path }) => path).toSorted()).toEqual([
    '',
    '_astro/core.1a2b3c4d.js',
    'glossary.json',
    'pagefind/fragment/en_1a2b3c.pf_fragment',
    'pagefind/pagefind.js',
    'practices/',
  ]);
  for (const { path, hash } of files) expect(hash).toMatch(/^_astro|fragment/.test(path) ? /^$/ : /^[0-9a-f]{8}$/);
});

test('what no page needs is not held', () => {
  const needless = [
    'preview/home.png',
    'schema/assessment-1.json',
    'practices/modular-design.md',
    'practices/modular-design.json',
    'onboarding/backend-engineer.md',
    'packs/acme.md',
    'packs/acme/basics.json',
    'checks.json',
    'checks.ndjson',
    'check-assessment.mjs.sha256',
    'sitemap-index.xml',
    'rss.xml',
    'sw.js',
    '404.html',
    '.nojekyll',
    'pagefind/pagefind-ui.js',
    'pagefind/wasm.unknown.pagefind',
  ];
  expect(keptFiles(site(Object.fromEntries(needless.map((path) => [path, 'x']))))).toEqual(keptFiles(site()));
  expect(keptFiles(site({ 'templates/slo.md': 'x' }))).toHaveLength(7);
});

test('a build is told from any other by what is held of it', () => {
  const build = buildOf(keptFiles(site()));
  expect(build).toMatch(/^[0-9a-f]{8}$/);
  expect(buildOf(keptFiles(site()))).toBe(build);
  expect(buildOf(keptFiles(site({ 'index.html': 'new' })))).not.toBe(build);
  expect(buildOf(keptFiles(site({ 'about/index.html': 'new' })))).not.toBe(build);
  expect(buildOf(keptFiles(site({ 'rss.xml': 'new' })))).toBe(build);
});
