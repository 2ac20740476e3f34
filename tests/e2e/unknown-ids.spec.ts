import { checkKey, fieldKey } from '../../src/state/storage/key.ts';
import { filed, fileOf, preview } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store } from '../fixtures/stored.ts';

const COUNT = 5000;
const IDS = Array.from({ length: COUNT }, (_, n) => `nobody-asks-${n}`);
/** Elements of a page that is usable: what these pages have without any of this, and a hundred rows more. */
const BOUND = 6000;

test.beforeEach(async ({ page }) => {
  await store(page, {
    [answerKey(SAMPLE.key)]: 'no',
    [fieldKey('beta', 'name')]: 'Beta',
    ...Object.fromEntries(
      IDS.flatMap((id) => [
        [answerKey(id), 'yes'],
        [checkKey('beta', 'answer', id), 'no'],
      ]),
    ),
  });
});

const elements = (page: { evaluate: (run: () => number) => Promise<number> }) =>
  page.evaluate(() => document.querySelectorAll('*').length);

test('Thousands of answers to checks that nobody asks are told in a summary by their first', async ({ page }) => {
  await page.goto('summary/');
  const retired = page.getByRole('region', { name: 'Retired checks' });
  await expect(retired.getByRole('listitem')).toHaveCount(100);
  expect(await elements(page)).toBeLessThan(BOUND);
  await expect(retired).toContainText('And 4900 more.');
});

test('So they are in a comparison', async ({ page }) => {
  await page.goto('compare/#a=mine:first&b=mine:beta');
  await expect(page.getByText('And 4900 more.')).toBeVisible();
  expect(await elements(page)).toBeLessThan(BOUND);
});

test('And where a file changes them', async ({ page }) => {
  await page.goto('assessments/');
  const answers = Object.fromEntries(IDS.map((id) => [id, 'no' as const]));
  await page.getByLabel('Import a file').setInputFiles(fileOf(filed({ name: 'Many', answers })));
  await expect(preview(page)).toContainText('New: 5000 answers');
  expect(await elements(page)).toBeLessThan(BOUND);
});
