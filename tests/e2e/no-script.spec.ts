import type { Locator, Page } from '@playwright/test';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { PAGES } from '../fixtures/page-list.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

test.use({ javaScriptEnabled: false });

/** What the page says only to readers without JavaScript; Playwright's text search skips `<noscript>`. */
function noScript(page: Page, text: string): Locator {
  return page.locator('noscript p').filter({ hasText: text });
}

const ID = SAMPLE.key;
const { statement, why, evidence } = publishedCheck(ID);

test('Without JavaScript a guide can be read, with its checks, reasons and evidence', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await expect(page.getByRole('heading', { level: 1, name: 'Modular design' })).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: statement })).toBeVisible();
  await expect(page.getByText(why)).toBeHidden();
  await page.getByRole('listitem').filter({ hasText: statement }).getByText('Why and evidence').click();
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText(evidence)).toBeVisible();
  await expect(noScript(page, 'the page cannot remember answers').first()).toBeVisible();
});

test('Without JavaScript the summary explains itself', async ({ page }) => {
  await page.goto('summary/');
  await expect(noScript(page, 'that takes JavaScript')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('Without JavaScript the comparison explains itself', async ({ page }) => {
  await page.goto('compare/');
  await expect(noScript(page, 'that takes JavaScript')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
});

// Menu and contents are popovers, which the browser opens by itself: their buttons work.
const ALIVE = ['Menu', 'Close menu', 'On this sheet'];

for (const path of PAGES) {
  test(`Without JavaScript no button on /${path} is dead`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const names = await page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent));
    expect(names.filter((name) => !ALIVE.includes(name ?? ''))).toEqual([]);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
}

test('Without JavaScript the contents of a guide open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('practices/modular-design/');
  await page.getByRole('button', { name: 'On this sheet' }).click();
  const contents = page.getByRole('complementary', { name: 'On this sheet' });
  await contents.getByRole('link', { name: 'What goes wrong' }).click();
  await expect(page).toHaveURL(/#what-goes-wrong$/);
});

test('Without JavaScript the menu opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/$/);
});
