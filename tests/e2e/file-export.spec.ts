import { Ajv2020 } from 'ajv/dist/2020.js';
import { FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { published } from '../fixtures/catalogue.ts';
import { exported } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { onShelf, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const OTHER = SAMPLE.earlierKey;

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-22T12:00:00')));

test('One assessment is exported whole: named after it and the day, one answer a line', async ({ page }) => {
  await store(page, {
    [fieldKey(FIRST_ID, 'name')]: 'Café & Co. “7”',
    [fieldKey(FIRST_ID, 'tier')]: 'critical',
    [answerKey(ID)]: 'partly',
    [answerKey(OTHER)]: 'na',
    [noteKey(ID)]: 'Two writers:\n<b>orders</b> "and" billing',
  });
  await page.goto('assessments/');
  const { name, text, assessments } = await exported(page, () =>
    page.getByRole('button', { name: 'Export Café & Co. “7”' }).click(),
  );
  expect(name).toBe('cafe-co-7-2026-11-22.json');
  expect(assessments).toMatchObject([
    {
      name: 'Café & Co. “7”',
      tier: 'critical',
      answers: { [ID]: 'partly', [OTHER]: 'na' },
      notes: { [ID]: 'Two writers:\n<b>orders</b> "and" billing' },
    },
  ]);
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines).toContain(`"${ID}": "partly",`);
  expect(lines).toContain(`"${OTHER}": "na"`);
  expect(JSON.parse(text)).toMatchObject({ exported: '2026-11-22', edition: published.edition });
  await expect(page.getByRole('status')).toHaveText('“Café & Co. “7”” exported.');
});

test('All are exported as one file, which the published schema allows', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await expect(onShelf(page, 'Beta')).toBeVisible();
  const { name, text, assessments } = await exported(page, () =>
    page.getByRole('button', { name: 'Export all' }).click(),
  );
  expect(name).toBe('assessments-2026-11-22.json');
  expect(assessments.map(({ name: filedName, answers }) => [filedName, answers])).toEqual([
    ['Alpha', { [ID]: 'yes' }],
    ['Beta', { [ID]: 'no' }],
  ]);
  expect(new Set(assessments.map(({ uid }) => uid)).size).toBe(2);
  const file = JSON.parse(text) as { $schema: string };
  expect(new URL(file.$schema).pathname).toBe('/schema/assessment-1.json');
  const schema = await (await page.request.get('schema/assessment-1.json')).json();
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  validate(file);
  expect(validate.errors).toBeNull();
});

test('The day of the export is noted as that of the last backup, for what was exported', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await exported(page, () => page.getByRole('button', { name: 'Export Alpha' }).click());
  await expect(onShelf(page, 'Alpha')).toContainText('saved in this browser, last backup today');
  await expect(onShelf(page, 'Beta')).toContainText('saved in this browser, no backup yet');
  expect(await stored(page)).toMatchObject({ [fieldKey(FIRST_ID, 'backup')]: '2026-11-22' });
  await exported(page, () => page.getByRole('button', { name: 'Export all' }).click());
  await expect(onShelf(page, 'Beta')).toContainText('saved in this browser, last backup today');
});

test('An assessment has the same uid in every file', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  const first = await exported(page, () => page.getByRole('button', { name: 'Export Alpha' }).click());
  await page.reload();
  const second = await exported(page, () => page.getByRole('button', { name: 'Export Alpha' }).click());
  expect(second.assessments[0]?.uid).toBe(first.assessments[0]?.uid);
  expect(second.text).toBe(first.text);
});

test('The summary exports the open assessment, and leads to import', async ({ page }) => {
  await storeTwo(page);
  await page.goto('summary/');
  const { assessments } = await exported(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  expect(assessments.map(({ name }) => name)).toEqual(['Alpha']);
  await expect(page.getByText('Saved in this browser, last backup today.')).toBeVisible();
  await page.getByRole('link', { name: 'Import and more' }).click();
  await expect(page.getByLabel('Import a file')).toBeVisible();
});

test('A file stays where it can be had until the browser has taken it', async ({ page }) => {
  await page.addInitScript(() => {
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (url) => {
      document.documentElement.dataset['revoked'] = url;
      revoke(url);
    };
  });
  await storeTwo(page);
  await page.goto('assessments/');
  await exported(page, () => page.getByRole('button', { name: 'Export all' }).click());
  // Safari begins to take it after the click; ten seconds are enough for it.
  await expect(page.locator('html')).not.toHaveAttribute('data-revoked');
});
