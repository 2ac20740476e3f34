import type { Page } from '@playwright/test';
import { askedChecks, published } from '../fixtures/catalogue.ts';
import { createOnShelf, onShelf, storeTwo, systemLine } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store } from '../fixtures/stored.ts';

const SIZES = [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const;

/** The navigation that a window of this width has, open. */
async function navigation(page: Page, width: number) {
  if (width > 896) return page.getByRole('navigation', { name: 'Site' });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  return page.getByRole('navigation', { name: 'Menu' });
}

for (const [width, height] of SIZES) {
  test(`Assessments, and what belongs under it, are found from any page, which is marked, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    for (const title of ['Assessments', 'Summary', 'Compare', 'Team']) {
      const nav = await navigation(page, width);
      await nav.getByRole('link', { name: title, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${title.toLowerCase()}/$`));
      const then = await navigation(page, width);
      await expect(then.getByRole('link', { name: title, exact: true })).toHaveAttribute('aria-current', 'page');
      const parent = then.getByRole('link', { name: 'Assessments', exact: true });
      await expect(parent).toHaveAttribute('aria-current', title === 'Assessments' ? 'page' : 'true');
      await page.reload();
    }
    await page.goto('storage/');
    const nav = await navigation(page, width);
    await expect(nav.getByRole('link', { name: 'Assessments', exact: true })).toHaveAttribute('aria-current', 'true');
  });
}

test('Home leads to what comes next: the practice that was begun, then the plan', async ({ page }) => {
  const fourth = published.practices[3];
  const begun = fourth?.sections[0]?.checks[0]?.id ?? '';
  await store(page, { [answerKey(begun)]: 'yes' });
  await page.goto('');
  await expect(page.getByRole('link', { name: 'Continue with practice 04' })).toHaveAttribute(
    'href',
    new RegExp(`/${fourth?.slug}/$`),
  );
  const all = askedChecks.map(({ id, level }) => [answerKey(id), level === 'essential' ? 'yes' : 'no'] as const);
  await store(page, { ...Object.fromEntries(all), [answerKey(begun)]: 'no' });
  await page.goto('');
  const gaps = askedChecks.filter(({ id, level }) => id === begun || level !== 'essential').length;
  const essential = askedChecks.filter(({ id, level }) => id === begun && level === 'essential').length;
  await page.getByRole('link', { name: `See the plan: ${gaps} gaps, ${essential} essential` }).click();
  await expect(page).toHaveURL(/\/summary\/#plan$/);
});

test('Home has an example: a filled summary, read-only, that stores nothing', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'See an example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ParcelHub' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a copy' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/^\d+ of \d+ applicable checks answered Yes/)
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('A card leads to the answers and to the summary of its own system', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await onShelf(page, 'Beta').getByRole('link', { name: 'Answer its checks: Beta' }).click();
  await expect(page).toHaveURL(/\/assess\/$/);
  await expect(systemLine(page).getByText('Beta', { exact: true })).toBeVisible();
  await page.goto('assessments/');
  await onShelf(page, 'Alpha').getByRole('link', { name: 'Summary: Alpha' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Alpha' })).toBeVisible();
});

test('A second system of a name gets a number, and the way back is offered', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await createOnShelf(page, 'alpha', 'critical');
  await expect(page.getByRole('status')).toHaveText('“alpha 2” created. It is the open assessment now.');
  await expect(onShelf(page, 'alpha 2')).toContainText('· open');
  await page.getByRole('button', { name: 'Back to Alpha' }).click();
  await expect(onShelf(page, 'Alpha')).toContainText('· open');
  await page.getByRole('button', { name: 'Name and tier: Beta' }).click();
  const name = page.getByRole('list', { name: 'Assessments' }).getByRole('textbox', { name: 'Name' });
  await name.fill('Alpha');
  await name.press('Tab');
  await expect(page.getByRole('status')).toHaveText('Another assessment is called “Alpha”. This one is “Alpha 3” now.');
  await expect(onShelf(page, 'Alpha 3')).toBeVisible();
});

test('Two that have one name already keep it, and are told apart', async ({ page }) => {
  await storeTwo(page);
  await store(page, { 'loadbearing/1/assessment/beta/name': 'Alpha' });
  await page.goto('assessments/');
  await expect(page.getByRole('list', { name: 'Assessments' }).getByText('1 of 2 with this name')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Assessments' }).getByText('2 of 2 with this name')).toHaveCount(1);
});
