import { published } from '../fixtures/catalogue.ts';
import { expect, test } from '../fixtures/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await page.goto('practices/modular-design/');
});

test('On a small screen the menu opens, takes the focus, and gives it back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  // Not every engine has Tab lead from a button into what it opened.
  await expect(page.getByRole('button', { name: 'Close menu' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Practices' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('The menu closes with its button', async ({ page }) => {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Close menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
});

test('The menu leads to the pages of the site and to every practice', async ({ page }) => {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Summary' }).click();
  await expect(page).toHaveURL(/\/summary\/$/);
  await menu.click();
  const practices = page.getByRole('navigation', { name: 'Practices' }).getByRole('listitem');
  await expect(practices).toHaveCount(published.practices.length);
  await practices.nth(4).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/practices/${published.practices[4]?.slug}/$`));
});
