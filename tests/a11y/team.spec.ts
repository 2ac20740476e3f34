import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { badEntries, cellOf, codeOf, openRoster, openTeam, paste, rowOf, rows, TRIO } from '../fixtures/roster.ts';
import { expect, test } from '../fixtures/site.ts';

const MODULAR = 'modular-design';

/** What the team page can be brought to show, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the empty page': openTeam,
  'a matrix': (page) => openRoster(page, TRIO),
  'a sorted matrix with a list of systems open': async (page) => {
    await openRoster(page, TRIO);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('open');
    await page.getByText('Which systems').first().click();
  },
  'the checks behind a cell': async (page) => {
    await openRoster(page, TRIO);
    await cellOf(page, 'Payments', MODULAR).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: /^Every table/ })).toBeVisible();
  },
  'bad entries': async (page) => {
    await openTeam(page);
    await paste(page, `${codeOf('Payments')}\nno link at all\n${codeOf('Search').slice(0, -4)}`);
    await expect(badEntries(page)).toHaveCount(2);
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  for (const width of [1440, 390]) {
    test(`On the team page axe finds nothing on ${name} at ${width} pixels, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await reach(page);
      await expectAccessibleInBothThemes(page);
    });
  }

  test(`On the team page ${name} fits windows of 320 and 390 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reach(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow), `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}

test('On a narrow window the matrix scrolls in a region of its own, by keyboard, and names stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openRoster(page, TRIO);
  const region = page.getByRole('region', { name: 'Matrix' });
  await region.focus();
  await expect(region).toBeFocused();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  await expect(rowOf(page, 'Payments').getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
});

test('The team page is worked by keyboard alone', async ({ page }) => {
  await openTeam(page);
  await page.getByText('Add systems').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(`${codeOf('Payments')}\n${codeOf('Search')}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await cellOf(page, 'Payments', MODULAR).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cellOf(page, 'Payments', MODULAR)).toBeFocused();
  await page.getByRole('button', { name: 'Remove Payments, 2026-11-22' }).focus();
  await page.keyboard.press('Space');
  await expect(rows(page)).toHaveCount(1);
});

test('In forced colours the fills of the matrix differ', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openRoster(page, TRIO);
  const fill = (answer: string) =>
    page
      .locator(`main .fill[data-answer=${answer}]`)
      .first()
      .evaluate((element) => getComputedStyle(element).background);
  expect(await fill('yes')).not.toBe(await fill('no'));
  expect(await fill('partly')).not.toBe(await fill('no'));
  // In forced colours Chromium reports the page's own text colour and paints another.
  await expectAccessible(page, ['color-contrast']);
});

test('On paper the whole matrix stands under a head on every sheet, without controls', async ({ page }) => {
  await openRoster(page, TRIO);
  await page.emulateMedia({ media: 'print' });
  await expect(cellOf(page, 'Payments', MODULAR)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ }).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
  const head = page.getByRole('columnheader').first().locator('xpath=../..');
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
  const region = page.getByRole('region', { name: 'Matrix' });
  expect(await region.evaluate((element) => getComputedStyle(element).overflowX)).toBe('visible');
});

test('Without JavaScript the team page explains itself', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('team/');
  await expect(page.getByRole('heading', { level: 1, name: 'Many systems side by side' })).toBeVisible();
  await expect(page.locator('noscript p').filter({ hasText: 'that takes JavaScript' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await context.close();
});
