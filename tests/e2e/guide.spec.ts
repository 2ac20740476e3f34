import { published } from '../fixtures/catalogue.ts';
import { allowClipboard, copied, removeClipboard } from '../fixtures/clipboard.ts';
import { expect, test } from '../fixtures/site.ts';
import { standsStill } from '../fixtures/still.ts';

test('The table of contents marks the section that is being read', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const toc = page.getByRole('complementary', { name: 'On this sheet' });
  const current = toc.getByRole('link').and(page.locator('[aria-current]'));
  await expect(current).toHaveText(/Focus on modularity/);
  await toc.getByRole('link', { name: /Balance complexity/ }).click();
  await expect(current).toHaveText(/Balance complexity and simplicity/);
  await page.keyboard.press('End');
  await expect(current).toHaveText(/References/);
  await standsStill(page);
  await page.keyboard.press('Home');
  await expect(current).toHaveText(/Focus on modularity/);
});

test('Nothing of a guide has the focus when it opens, and what closes its contents is there once they lie open', async ({
  page,
}) => {
  await page.goto('practices/modular-design/');
  const toc = page.locator('#toc');
  const close = toc.locator('button');
  await expect(toc.locator('[aria-current]')).toHaveCount(1);
  await expect(close).toHaveCount(1);
  await expect(close).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'On this sheet' }).click();
  await expect(close).toHaveAccessibleName('Close contents');
  await close.click();
  await expect(toc).toBeHidden();
});

test('Previous and next lead through the ten practices in order', async ({ page }) => {
  const [first, ...rest] = published.practices;
  const turn = page.getByRole('navigation', { name: 'Previous and next practice' });
  await page.goto(`practices/${first?.slug}/`);
  await expect(turn.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
  for (const { slug, title } of rest) {
    await turn.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(new RegExp(`/practices/${slug}/$`));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await expect(turn.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await turn.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(new RegExp(`/practices/${rest.at(-2)?.slug}/$`));
});

test('“Where you stand” leads to the next practice', async ({ page }) => {
  await page.goto(`practices/${published.practices[0]?.slug}/`);
  await page
    .getByRole('region', { name: 'Where you stand' })
    .getByRole('link', { name: /^Next: / })
    .click();
  await expect(page).toHaveURL(new RegExp(`/practices/${published.practices[1]?.slug}/$`));
});

test('A block of code can be copied', async ({ page }) => {
  await allowClipboard(page);
  await page.goto('practices/modular-design/');
  const code = page.getByRole('group', { name: 'Code' }).first();
  await code.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy code' }).first().click();
  await expect(page.getByRole('button', { name: 'Code copied' })).toBeVisible();
  expect(await copied(page)).toBe(await code.textContent());
});

test('A table can be copied as Markdown and as CSV', async ({ page }) => {
  await allowClipboard(page);
  await page.goto('practices/modular-design/');
  const table = page.getByRole('main').getByRole('table').first();
  await table.scrollIntoViewIfNeeded();
  const rows = await table.getByRole('row').count();
  const columns = await table.getByRole('columnheader').count();
  await page.getByRole('button', { name: 'Copy table as Markdown' }).first().click();
  await expect(page.getByRole('button', { name: 'Table copied as Markdown' })).toBeVisible();
  const lines = (await copied(page)).trim().split('\n');
  expect(lines.length).toBe(rows + 1);
  expect(lines[1]).toBe(`|${' --- |'.repeat(columns)}`);
  await page.getByRole('button', { name: 'Copy table as CSV' }).first().click();
  await expect(page.getByRole('button', { name: 'Table copied as CSV' })).toBeVisible();
  const csv = await copied(page);
  expect(csv.trim().split(/\r?\n/).length).toBe(rows);
  expect(csv).toMatch(/^"/);
});

test('The sheet list marks the guide that is open', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const here = page.getByRole('navigation', { name: 'Practices' }).locator('[aria-current="page"]');
  await expect(here).toHaveText(/Modular design/);
  await expect(here).toHaveCount(1);
});

test('Where there is no clipboard the button of a block of code says so', async ({ page }) => {
  await removeClipboard(page);
  await page.goto('practices/modular-design/');
  await page.getByRole('group', { name: 'Code' }).first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy code' }).first().click();
  await expect(page.getByRole('button', { name: 'The browser does not let this page copy' })).toHaveText(
    'Select and copy',
  );
});
