import { storeAssessment } from '../fixtures/assessment.ts';
import { gapsOn } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { switchTo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';
import { sampleCode } from '../fixtures/summary-code.ts';

const link = `summary/#${sampleCode('Their system')}`;

test('Opening a link stores nothing, for a stranger and for someone with answers', async ({ page, stranger }) => {
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  expect(await stored(stranger)).toEqual({});
  await storeAssessment(page, 'Mine', { [SAMPLE.key]: 'yes' });
  const before = await stored(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  await page.getByRole('button', { name: 'Show my own summary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await expect(page).toHaveURL(/\/summary\/$/);
  expect(await stored(page)).toEqual(before);
});

test('“Save as a copy” adds an assessment, and the switcher leads from one to the other', async ({ page }) => {
  await storeAssessment(page, 'Mine', { [SAMPLE.key]: 'yes' });
  const before = await stored(page);
  await page.goto(link);
  await page.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  expect(await stored(page)).toMatchObject(before);
  await switchTo(page, 'Mine');
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await expect(page.getByText(/^1 of \d+ applicable checks answered Yes; 0 of 10/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await switchTo(page, 'Their system');
  await expect(gapsOn(page)).toHaveCount(3);
});

test('A copy that cannot be stored says so and changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.goto(link);
  await page.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(page.getByRole('alert')).toContainText('did not store the copy');
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  expect(await stored(page)).toEqual({});
});

test('A second link opened in the same tab replaces the first', async ({ page }) => {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  await page.goto(`summary/#${sampleCode('Another system')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Another system' })).toBeVisible();
});

test('Text in a link is shown as text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  await page.goto(`summary/#${sampleCode(name)}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('The skip link leaves a shared summary open, and its address too', async ({ page }) => {
  await storeAssessment(page, 'Mine', { [SAMPLE.key]: 'yes' });
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page).toHaveURL(/#1\./);
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Their system' })).toBeVisible();
});
