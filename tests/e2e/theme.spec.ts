import { expect, test } from '../fixtures/site.ts';

test('The theme button goes from system to light to dark and back', async ({ page }) => {
  await page.goto('');
  const html = page.locator('html');
  await expect(html).not.toHaveAttribute('data-theme');
  for (const [now, next] of [
    ['system', 'light'],
    ['light', 'dark'],
  ]) {
    const button = page.getByRole('button', { name: `Theme: ${now}` });
    await expect(button).toHaveAttribute('title', `Theme: ${now}. Change to ${next}.`);
    await button.click();
    await expect(html).toHaveAttribute('data-theme', next ?? '');
  }
  const dark = page.getByRole('button', { name: 'Theme: dark' });
  await expect(dark).toHaveAttribute('title', 'Theme: dark. Change to system.');
  await dark.click();
  await expect(html).not.toHaveAttribute('data-theme');
});

test('The chosen theme is remembered on every page, and set before the body is there', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.addInitScript(() => {
    // Runs before the page's own scripts: notes the theme at the moment in which the body appears.
    const body = new MutationObserver(() => {
      if (document.body === null) return;
      body.disconnect();
      document.documentElement.setAttribute('data-seen', document.documentElement.dataset['theme'] ?? 'none');
    });
    body.observe(document, { childList: true, subtree: true });
  });
  await page.goto('practices/modular-design/');
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark');
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
});

test('A theme is remembered though the page is left before what stores it has come', async ({ page }) => {
  const waiting: (() => void)[] = [];
  await page.route(/\/theme\.[^/]+\.js$/, (route) => {
    waiting.push(() => void route.abort());
  });
  await page.goto('');
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  await page.goto('practices/modular-design/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  for (const abort of waiting) abort();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Without a choice the page is ${colorScheme} as the system is`, { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const system = await paper();
    await page.getByRole('button', { name: 'Theme: system' }).click();
    if (colorScheme === 'dark') await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await paper()).toBe(system);
  });
}
