import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pagesIn } from '../../src/build/page-file.ts';
import { published } from '../fixtures/catalogue.ts';
import { PAGES, PROMISED } from '../fixtures/page-list.ts';
import { register } from '../fixtures/summary-code.ts';

const text = (file: string) => readFileSync(`dist/${file}`, 'utf8');

// Formats are annotations in JSON Schema; here they are asked for.
const FORMATS = { uri: (value: string) => URL.canParse(value), date: /^\d{4}-\d\d-\d\d$/ };

test('The sitemap lists every page that search engines may find, and no other', () => {
  const indexed = pagesIn('dist').filter(({ file }) => !readFileSync(file, 'utf8').includes('content="noindex"'));
  expect([...PAGES].sort()).toEqual(indexed.map(({ path }) => path).sort());
});

test('The table of pages names each of them, and no other', () => {
  expect([...PROMISED].sort()).toEqual([...PAGES].sort());
});

test('robots.txt names the sitemap, and the sitemap index its part', () => {
  expect(text('robots.txt')).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap-index\.xml$/m);
  expect(text('sitemap-index.xml')).toContain('/sitemap-0.xml');
});

test('checks.json is as its published schema says', () => {
  const validate = new Ajv2020({ allErrors: true, formats: FORMATS }).compile(JSON.parse(text('schema/checks-1.json')));
  const valid = validate(JSON.parse(text('checks.json')));
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('checks.json lists the register’s checks, each with the address of its anchor', () => {
  const checks = published.practices.flatMap(({ sections }) => sections.flatMap((section) => section.checks));
  expect(published.edition).toBe(register.length);
  expect(checks.filter(({ id }) => !register.includes(id))).toEqual([]);
  expect(checks.filter(({ partly, where }) => !/^Partly .*[;.] .*\bNo\b/.test(partly) || where === '')).toEqual([]);
  for (const practice of published.practices) {
    const page = text(`practices/${practice.slug}/index.html`);
    for (const { id } of practice.sections.flatMap((section) => section.checks)) expect(page).toContain(`id="${id}"`);
  }
});
