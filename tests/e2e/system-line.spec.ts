import { asked, published, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { storeTwo, switchTo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';
const ASKED = published.practices.reduce((sum, { sections }) => sum + asked(sections), 0);

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`Every page that writes answers names the system, its tier and where it stands, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await storeTwo(page);
    for (const path of [GUIDE, 'assess/', 'summary/']) {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByText('Alpha', { exact: true }).first()).toBeVisible();
      await expect(main.getByText(`production · 1 of ${ASKED} answered`).first()).toBeVisible();
      await expect(main.getByRole('button', { name: 'Change system or tier' })).toBeVisible();
    }
  });
}

test('System and tier are changed where they are told, and the focus comes back', async ({ page }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  const change = page.getByRole('main').getByRole('button', { name: 'Change system or tier' });
  await change.click();
  const dialog = page.getByRole('dialog', { name: 'Switch assessment' });
  await expect(change).toHaveAttribute('aria-expanded', 'true');
  await dialog.getByRole('radio', { name: /^critical/ }).check();
  await expect(page.getByRole('status')).toHaveText('Tier critical: saved.');
  await expect(page.getByRole('main').getByText(`critical · 1 of ${publishedChecks.length} answered`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await expect(change).toHaveAttribute('aria-expanded', 'false');
  await change.click();
  await dialog.getByRole('button', { name: /^Beta/ }).click();
  await expect(page.getByRole('main').getByText('Beta', { exact: true })).toBeVisible();
  await expect(checkOn(page, SAMPLE.key).radio('No')).toBeChecked();
});

test('The line follows answers, and the switcher in the header', async ({ page }) => {
  await storeTwo(page);
  await page.goto(GUIDE);
  await answer(page, SAMPLE.essential, 'Yes');
  await expect(page.getByRole('main').getByText(`production · 2 of ${ASKED} answered`)).toBeVisible();
  await switchTo(page, 'Beta');
  await expect(page.getByRole('main').getByText(`production · 1 of ${ASKED} answered`)).toBeVisible();
});

test('The page of all checks names the open system before anything can be pressed, and counts a moment later', async ({
  page,
}) => {
  await storeTwo(page);
  let count = () => {};
  const held = new Promise<void>((resolve) => {
    count = resolve;
  });
  await page.route(/\/_astro\/wake-counts\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('assess/');
  await expect(page.getByRole('button', { name: 'Review mode' })).toBeEnabled();
  const line = page.locator('[data-system]');
  await expect(line.getByText('Alpha', { exact: true })).toBeVisible();
  // Nothing is said that is not so.
  await expect(line.getByText('answered')).toBeHidden();
  await expect(line.getByRole('button', { name: 'Change system or tier' })).toBeVisible();
  count();
  await expect(line.getByText(`production · 1 of ${ASKED} answered`)).toBeVisible();
});

test('Where nothing is begun, the line stands as the page came', async ({ page }) => {
  const counting: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('wake-counts')) counting.push(request.url());
  });
  await page.goto('assess/');
  await expect(page.getByRole('button', { name: 'Review mode' })).toBeEnabled();
  await expect(page.locator('[data-system]').getByText(`production · 0 of ${ASKED} answered`)).toBeVisible();
  expect(counting).toEqual([]);
});
