import { published } from '../fixtures/catalogue.ts';
import { expect, test } from '../fixtures/site.ts';

for (const { slug, title } of published.practices) {
  test(`The worked example of “${title}” leads to ParcelHub, and ParcelHub back to the guide`, async ({ page }) => {
    await page.goto(`practices/${slug}/`);
    await page.getByRole('link', { name: 'ParcelHub', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Meet ParcelHub' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/practices/${slug}/$`));
  });
}

test('ParcelHub has its drawing in words, and its load by actor and verb adds up', async ({ page }) => {
  await page.goto('parcelhub/');
  await expect(page.getByRole('img', { name: /ParcelHub at peak/ }).first()).toBeVisible();
  const rows = await page
    .getByRole('group', { name: 'Requests a second by actor and verb' })
    .getByRole('row')
    .evaluateAll((all) =>
      all.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
  const sums = rows[0]?.map((_, column) => rows.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0));
  expect(sums?.map((sum) => Number(sum.toFixed(3)))).toEqual(rows.at(-1));
});
