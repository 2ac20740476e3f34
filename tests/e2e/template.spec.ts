import { readFileSync } from 'node:fs';
import { published } from '../fixtures/catalogue.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { TEMPLATES } from '../fixtures/page-list.ts';
import { searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';

const file = (name: string) => readFileSync(`dist/templates/${name}.md`, 'utf8');
const [some = ''] = TEMPLATES;

test('Every template has its files to take away: a title, then its parts, and nothing of the site', () => {
  for (const name of TEMPLATES.flatMap((template) => [template, `${template}.parcelhub`])) {
    expect(file(name), name).toMatch(/^# \S.*\n\n/);
    expect(file(name).match(/^## /gm)?.length, name).toBeGreaterThan(1);
    expect(file(name), name).not.toMatch(/^minutes:/m);
  }
});

test('The index names every template, with its minutes', async ({ page }) => {
  await page.goto('templates/');
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /\d+ min to fill in/ });
  await expect(entries).toHaveCount(TEMPLATES.length);
});

test('A template is read on its page, blank and filled in, and both are copied as Markdown', async ({ page }) => {
  await allowClipboard(page);
  await page.goto('templates/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  const blank = page.getByRole('region', { name: 'Blank' });
  const filled = page.getByRole('region', { name: 'Filled in for ParcelHub' });
  const name = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  const titles = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(await blank.getByRole('heading', { level: 3 }).count()).toBe(titles(file(name)).length);
  expect(await filled.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
    await blank.getByRole('heading', { level: 3 }).allTextContents(),
  );
  for (const [part, taken] of [
    [blank, name],
    [filled, `${name}.parcelhub`],
  ] as const) {
    await part.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(part.getByRole('button', { name: 'Copied as Markdown' })).toBeVisible();
    expect(await copied(page)).toBe(file(taken));
  }
});

test('A template leads to the checks whose evidence it is', async ({ page }) => {
  const evident = published.practices.flatMap(({ sections }) =>
    sections.flatMap(({ checks }) => checks.filter(({ template }) => template === some)),
  );
  expect(evident.length).toBeGreaterThan(0);
  await page.goto(`templates/${some}/`);
  for (const { statement } of evident) await expect(page.getByRole('link', { name: statement })).toBeVisible();
});

test('A template is downloaded, and where the page cannot fetch its text the button says so', async ({ page }) => {
  await page.goto(`templates/${some}/`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `Download ${some}.md` }).click();
  expect((await download).suggestedFilename()).toBe(`${some}.md`);
});

test('Search finds a template', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'design brief template blank');
  await expect(results.and(page.locator('[href*="/templates/"]')).first()).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a template is read and downloaded', async ({ page }) => {
    await page.goto(`templates/${some}/`);
    await expect(page.getByRole('region', { name: 'Blank' }).getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: `Download ${some}.md` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toHaveCount(0);
  });
});

test('On paper a template has both documents and none of the controls', async ({ page }) => {
  await page.goto(`templates/${some}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Filled in for ParcelHub' })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Download/ })).toBeHidden();
});
