import { fieldKey } from '../../src/state/storage/key.ts';
import { asked, publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ADVANCED = SAMPLE.advanced;
const RECOMMENDED = SAMPLE.recommended;
const { section } = publishedCheck(ADVANCED);
const outside = section.checks.length - asked([section]);

test('Checks that the tier does not ask are folded away, said to be so, and answered all the same', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const checklist = page.getByRole('region', { name: section.title });
  await expect(checklist.getByRole('radiogroup')).toHaveCount(asked([section]));
  await checklist.getByText(`${outside} more, not asked at tier production`).click();
  await expect(checklist.getByRole('radiogroup')).toHaveCount(section.checks.length);
  await answer(page, ADVANCED, 'No');
  expect(await stored(page)).toMatchObject({ [answerKey(ADVANCED)]: 'no' });
  await expect(checklist.getByText(`0 of ${asked([section])} answered`)).toBeVisible();
});

test('A link to a folded check unfolds it', async ({ page }) => {
  await page.goto(`${GUIDE}#${ADVANCED}`);
  await expect(checkOn(page, ADVANCED).group).toBeInViewport();
});

test('A link to a check that a stored tier folds unfolds it', async ({ page }) => {
  await store(page, { [fieldKey('first', 'tier')]: 'prototype' });
  await page.goto(`${GUIDE}#${RECOMMENDED}`);
  await expect(page.getByText('not asked at tier prototype').first()).toBeVisible();
  await expect(checkOn(page, RECOMMENDED).group).toBeInViewport();
});

test('A critical system is asked everything, and nothing is folded', async ({ page }) => {
  await store(page, { [fieldKey('first', 'tier')]: 'critical' });
  await page.goto(GUIDE);
  await expect(checkOn(page, ADVANCED).group).toBeVisible();
  await expect(page.getByText('not asked at tier')).toHaveCount(0);
});

test('On paper folded checks are there', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(publishedCheck(ADVANCED).statement)).toBeVisible();
});

test('Where every check is listed, folded ones are unfolded by a filter that finds them', async ({ page }) => {
  await page.goto('assess/');
  await expect(checkOn(page, ADVANCED).group).toHaveCount(0);
  await page.goto('assess/?level=advanced');
  await expect(checkOn(page, ADVANCED).group).toBeVisible();
  await expect(checkOn(page, RECOMMENDED).group).toHaveCount(0);
  await answer(page, ADVANCED, 'Yes');
  expect(await stored(page)).toMatchObject({ [answerKey(ADVANCED)]: 'yes' });
});

test('Where every check is listed, a tier that another tab sets folds and keeps the filter', async ({
  page,
  context,
}) => {
  await page.goto('assess/?level=recommended');
  await expect(checkOn(page, RECOMMENDED).group).toBeVisible();
  const other = await context.newPage();
  await other.goto('summary/');
  await other.getByRole('button', { name: 'Edit name and tier' }).click();
  await other.getByRole('radio', { name: /^prototype/ }).check();
  await expect(page.getByText('not asked at tier prototype').first()).toBeVisible();
  await expect(checkOn(page, RECOMMENDED).group).toBeVisible();
  await expect(checkOn(page, ADVANCED).group).toHaveCount(0);
});
