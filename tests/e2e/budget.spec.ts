import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { weighPage } from '../../scripts/weigh/page-weight.ts';
import { GUIDE_SCRIPT_BYTES, GUIDE_SCRIPT_FILES, pageAt } from '../../src/pages.ts';
import { PAGES } from '../fixtures/page-list.ts';

const KB = 1024;

for (const path of PAGES) {
  const page = pageAt(path);
  test(`/${path} keeps within the bytes of its kind`, () => {
    const { html, css, js, jsFiles } = weighPage('dist', path);
    expect.soft(html + css + js, 'HTML + CSS + JS').toBeLessThanOrEqual(page?.bytes ?? 0);
    if (page?.kind !== 'guide') return;
    expect.soft(js, 'JS').toBeLessThanOrEqual(GUIDE_SCRIPT_BYTES);
    expect(jsFiles, 'files of JS').toBeLessThanOrEqual(GUIDE_SCRIPT_FILES);
  });
}

test('What packs need in the browser is not in the scripts of a site without', () => {
  const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
  const all = scripts.map((file) => readFileSync(`dist/_astro/${file}`, 'utf8')).join('\n');
  expect(all).toContain('which this site doesn’t have');
  for (const theirs of ['pack-note', 'pack-name', 'Packs, apart', 'stand beside it', 'packs/'])
    expect(all, theirs).not.toContain(theirs);
});

test('No page has more than two fonts, of 65 kB together', () => {
  for (const path of PAGES) {
    const { fonts, fontFiles } = weighPage('dist', path);
    expect(fontFiles, path).toBeGreaterThan(0);
    expect(fontFiles, path).toBeLessThanOrEqual(2);
    expect(fonts, path).toBeLessThanOrEqual(65_000);
  }
});

test('What a page weighs includes the framework that its islands import', () => {
  const withIsland = weighPage('dist', PAGES.find((path) => pageAt(path)?.kind === 'guide') ?? '').js;
  expect(withIsland).toBeGreaterThan(8 * KB);
});
