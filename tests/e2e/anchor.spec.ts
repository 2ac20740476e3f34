import type { Locator, Page } from '@playwright/test';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { checkAt, PLACE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

/** Expects an element to be in the window and clear of the header, which stays at its top. */
async function expectBelowHeader(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeInViewport();
  await expect
    .poll(async () => {
      const [bar, box] = await Promise.all([page.getByRole('banner').boundingBox(), element.boundingBox()]);
      return (box?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0));
    })
    .toBeGreaterThanOrEqual(0);
}

for (const width of [390, 1440]) {
  test(`A link to a check shows it below the header, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const id = checkAt(0.9);
    await page.goto(`practices/${publishedCheck(id).practice.slug}/#${id}`);
    await expectBelowHeader(page, page.getByText(publishedCheck(id).statement));
    await expect(checkOn(page, id).group).toBeInViewport();
  });
}

test('Every section has an anchor of its own, and its heading shows the link', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  const links = page.getByRole('main').getByRole('link', { name: 'Link to this section' });
  await expect(links).toHaveCount(await headings.count());
  await links.nth(1).click();
  await expect(page).toHaveURL(new RegExp(`#${PLACE.otherSection}$`));
  await expectBelowHeader(page, page.getByRole('heading', { level: 2, name: /Balance complexity/ }));
});

test('A reference in the text leads to the work and a glossary word to its meaning', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await page.getByRole('link', { name: 'Reference 1', exact: true }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'In the references' }).click();
  await expect(page).toHaveURL(/#ref-[\w-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
  const term = page.locator('.term').first();
  const target = await term.getAttribute('href');
  await term.click();
  await page.getByRole('dialog').getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expectBelowHeader(page, page.locator(':target'));
});
