import { expectShown, openAssess } from '../fixtures/assess-page.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { expectAt, expectFocusOnHeading, way } from '../fixtures/one-by-one.ts';
import { expect, test } from '../fixtures/site.ts';

const KEYS = publishedChecks.filter(({ key }) => key).map(({ id }) => id);

test('The quick check asks the ten key checks one at a time, up to the summary', async ({ page }) => {
  expect(KEYS).toHaveLength(10);
  await openAssess(page);
  await page.getByRole('button', { name: 'Quick check' }).click();
  await expect(page).toHaveURL(/\/assess\/#quick-check$/);
  const region = way(page, 'Quick check');
  for (const [index, id] of KEYS.entries()) {
    await expectAt(page, 'Quick check', KEYS, index);
    await expectFocusOnHeading(page, 'Quick check');
    await answer(page, id, index === 0 ? 'No' : 'Yes');
    await expect(region.getByText(`${index + 1} answered`)).toBeVisible();
    await region.getByRole('button', { name: index === 9 ? 'Finish' : 'Next' }).click();
  }
  await expect(region.getByRole('heading', { level: 2, name: 'That was the last one' })).toBeFocused();
  await expect(region.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await region.getByRole('link', { name: 'See the summary' }).click();
  await expect(page).toHaveURL(/\/summary\/$/);
  await expect(page.getByText(/^9 of \d+ applicable checks answered Yes/)).toBeVisible();
});

test('Previous leads back to a check with its answer', async ({ page }) => {
  const [first = ''] = KEYS;
  await openAssess(page, '#quick-check');
  const region = way(page, 'Quick check');
  await expect(region.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await answer(page, first, 'Partly');
  await region.getByRole('button', { name: 'Next' }).click();
  await expectAt(page, 'Quick check', KEYS, 1);
  await region.getByRole('button', { name: 'Previous' }).click();
  await expectAt(page, 'Quick check', KEYS, 0);
  await expect(checkOn(page, first).radio('Partly')).toBeChecked();
});

test('A filter leaves the quick check its ten checks', async ({ page }) => {
  await openAssess(page, '?practice=maintenance#quick-check');
  await expectAt(page, 'Quick check', KEYS, 0);
});

test('Back and forward lead from one way of assessing to the other', async ({ page }) => {
  await openAssess(page, '?level=advanced');
  const advanced = publishedChecks.filter(({ level }) => level === 'advanced');
  await page.getByRole('button', { name: 'Quick check' }).click();
  await way(page, 'Quick check').getByRole('button', { name: 'All checks' }).click();
  await expectShown(page, advanced);
  await expect(page.getByRole('button', { name: 'Quick check' })).toBeFocused();
  await page.getByRole('button', { name: 'Review mode' }).click();
  await expectFocusOnHeading(page, 'Review');
  await page.goBack();
  await expectShown(page, advanced);
  await page.goBack();
  await expectFocusOnHeading(page, 'Quick check');
  await page.goBack();
  await expectShown(page, advanced);
  await page.goForward();
  await expectAt(page, 'Quick check', KEYS, 0);
});
