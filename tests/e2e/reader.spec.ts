import { publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { searchDialog, searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const CHECK = 'every-call-has-a-timeout';
const { statement, why, practice, section } = publishedCheck(CHECK);

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`A reader finds a guide, its words and its sources, and passes a check on, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await allowClipboard(page);
    await page.goto('');

    // With a slip of the keyboard, as it happens.
    await page.getByRole('button', { name: 'Search' }).click();
    const field = searchDialog(page).getByRole('textbox').or(searchDialog(page).getByRole('searchbox'));
    await expect(field).toBeFocused();
    await field.fill('timout');
    await searchDialog(page).getByRole('button', { name: 'timeout', exact: true }).click();
    const results = await searchFor(page, statement);
    await results
      .filter({ hasText: `Check · ${practice.title}: ${statement}` })
      .first()
      .click();

    // Where it leads: the check with its reasons, its place, and the work that it comes from.
    await expect(page).toHaveURL(new RegExp(`/practices/${practice.slug}/#${CHECK}$`));
    const { item } = checkOn(page, CHECK);
    await expect(item.getByText(why)).toBeInViewport();
    await expect(item.getByText(`${practice.title} › ${section.title}`)).toBeVisible();
    const source = item.getByRole('link', { name: /, \d{4}$/ });
    await expect(source).toHaveAttribute('href', /\/references\/#abl-retry$/);

    // A colleague gets its link.
    await item.getByRole('link', { name: /^Link to check/ }).click();
    await expect(page.getByRole('status')).toHaveText('Link to the check copied.');
    expect(await copied(page)).toBe(page.url());

    // Through the contents to another part, and the words and works of the text where they stand.
    const contents = page.getByRole('complementary', { name: 'On this sheet' });
    if (width < 1200) await page.getByRole('button', { name: 'On this sheet' }).click();
    await contents.getByRole('link', { name: section.title }).click();
    await expect(page.getByRole('heading', { level: 2, name: section.title })).toBeInViewport();
    const box = page.locator('.term-box');
    await page.locator('.prose a.term').first().click();
    await expect(box.getByRole('link', { name: 'In the glossary' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page
      .locator('.prose')
      .getByRole('link', { name: /^Reference \d+$/ })
      .first()
      .click();
    await box.getByRole('link', { name: 'In the references' }).click();
    await page.locator(':target').getByRole('link', { name: 'Back to the text' }).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expectToFit(page);

    // Reading wrote nothing.
    expect(Object.keys(await stored(page)).filter((key) => key.includes('/answer/'))).toEqual([]);
  });
}
