import { asked, published, publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;
const { practice, section, statement } = publishedCheck(ID);
const total = asked(published.practices.flatMap(({ sections }) => sections));

test.beforeEach(async ({ page }) => {
  await page.goto(`practices/${practice.slug}/`);
});

test('A checklist counts and draws its own answers', async ({ page }) => {
  const checklist = page.getByRole('region', { name: section.title });
  await expect(checklist.getByText(`0 of ${asked([section])} answered`)).toBeVisible();
  await answer(page, ID, 'Yes');
  await expect(checklist.getByText(`1 of ${asked([section])} answered`)).toBeVisible();
  // The meter is a drawing of the line beside it, hidden from assistive technology: it has no role to find it by.
  await expect(checklist.locator('.meter [data-answer="yes"]')).toHaveCount(1);
});

test('Sheet list, card and “Where you stand” follow each answer', async ({ page }) => {
  const sheets = page.getByRole('navigation', { name: 'Practices' });
  const stand = page.getByRole('region', { name: 'Where you stand' });
  await answer(page, ID, 'No');
  await expect(
    sheets.getByRole('link', { name: `${practice.title} 1 of ${asked(practice.sections)} answered` }),
  ).toHaveCount(1);
  await expect(sheets.getByText(`1 / ${total} answered`)).toBeVisible();
  await stand.scrollIntoViewIfNeeded();
  await expect(stand.getByText('Gives')).toBeVisible();
  await expect(stand.getByText(`0 of ${asked(practice.sections)} applicable checks answered Yes`)).toBeVisible();
  await answer(page, ID, 'Yes');
  await expect(stand.getByText(`1 of ${asked(practice.sections)} applicable checks answered Yes`)).toBeVisible();
  await expect(stand.getByText('Open', { exact: true })).toBeVisible();
});

test('“Where you stand” lists the gaps, most urgent first, each leading to its check', async ({ page }) => {
  const stand = page.getByRole('region', { name: 'Where you stand' });
  await answer(page, SAMPLE.recommended, 'No');
  await answer(page, ID, 'Partly');
  await stand.scrollIntoViewIfNeeded();
  const gaps = stand.getByRole('listitem');
  await expect(gaps).toHaveCount(2);
  await expect(gaps.nth(0)).toContainText(statement);
  await expect(gaps.nth(0)).toContainText('Partly');
  await expect(gaps.nth(1)).toContainText(publishedCheck(SAMPLE.recommended).statement);
  await gaps.nth(0).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#${ID}$`));
  await expect(checkOn(page, ID).group).toBeInViewport();
});

test('A check beyond the tier says so, and does not count', async ({ page }) => {
  await page
    .getByText(/^\d+ more, not asked at tier production/)
    .first()
    .click();
  await answer(page, SAMPLE.advanced, 'Yes');
  const checklist = page.getByRole('region', { name: section.title });
  await expect(checklist.getByText(`0 of ${asked([section])} answered`)).toBeVisible();
});
