import { expect, test } from '@playwright/test';
import { published } from '../fixtures/catalogue.ts';
import { PAGES } from '../fixtures/page-list.ts';
import { weighPage } from '../fixtures/page-weight.ts';

const KB = 1024;

/** DESIGN §9: a guide with its islands. */
const GUIDE = { total: 40 * KB, js: 16 * KB };

/** HTML, styles and scripts of the other pages: what they weighed on 2026-11-22 and 5 % more. */
const TOTAL: Readonly<Record<string, number>> = {
  '': 33_600,
  'practices/': 27_750,
  'summary/': 47_600,
  'compare/': 46_000,
  'assess/': 57_600,
  'assessments/': 34_400,
  'storage/': 31_000,
  'team/': 40_400,
};

/** Pages of words alone. */
const PLAIN = 33_000;

const guides = published.practices.map(({ slug }) => `practices/${slug}/`);

for (const path of guides) {
  test(`/${path} keeps within the bytes of a guide`, () => {
    const { html, css, js } = weighPage('dist', path);
    expect.soft(html + css + js, 'HTML + CSS + JS').toBeLessThanOrEqual(GUIDE.total);
    expect.soft(js, 'JS').toBeLessThanOrEqual(GUIDE.js);
  });
}

for (const path of PAGES.filter((page) => !guides.includes(page))) {
  test(`/${path} keeps within the bytes of its kind`, () => {
    const { html, css, js } = weighPage('dist', path);
    expect(html + css + js).toBeLessThanOrEqual(TOTAL[path] ?? PLAIN);
  });
}

test('No page has more than two fonts, of 65 kB together', () => {
  for (const path of PAGES) {
    const { fonts, fontFiles } = weighPage('dist', path);
    expect(fontFiles, path).toBeGreaterThan(0);
    expect(fontFiles, path).toBeLessThanOrEqual(2);
    expect(fonts, path).toBeLessThanOrEqual(65_000);
  }
});

test('What a page weighs includes the framework that its islands import', () => {
  const withIsland = weighPage('dist', guides[0] ?? '').js;
  expect(withIsland).toBeGreaterThan(8 * KB);
});
