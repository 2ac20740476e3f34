import { expectShown, filterBar, openAssess } from '../fixtures/assess-page.ts';
import { askedChecks, published, publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { startReview, way } from '../fixtures/one-by-one.ts';
import { pagesOf } from '../fixtures/paper.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;

test('On paper the list shows what the filter shows, and none of the controls', async ({ page }) => {
  await openAssess(page, '?practice=modular-design');
  const shown = askedChecks.filter(({ practice }) => practice === 'modular-design');
  await expectShown(page, shown);
  await answer(page, ID, 'No');
  await writeNote(page, ID, 'Two writers.');
  await page.emulateMedia({ media: 'print' });
  await expect(checkOn(page, ID).group.getByText('No', { exact: true })).toBeVisible();
  await expect(page.getByText(publishedCheck(ID).evidence)).toBeVisible();
  await expect(page.getByText(publishedCheck(ID).partly)).toBeVisible();
  await expect(page.getByText('Two writers.').last()).toBeVisible();
  await expect(page.getByRole('radiogroup').filter({ visible: true })).toHaveCount(shown.length);
  await expect(filterBar(page)).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
});

test('The whole list is printed, not the part that was on the screen', async ({ page }) => {
  await openAssess(page);
  await page.emulateMedia({ media: 'print' });
  const skipped = await page
    .getByRole('radiogroup')
    .evaluateAll((groups) => groups.filter((group) => !group.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(skipped).toBe(0);
  await expect(page.getByRole('radiogroup').filter({ visible: true })).toHaveCount(publishedChecks.length);
});

test('A blank checklist has no answers and no notes on it, but lines to write on, and only for that one print', async ({
  page,
}) => {
  await openAssess(page, '?practice=modular-design');
  await answer(page, ID, 'No');
  await writeNote(page, ID, 'Two writers.');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print a blank checklist' }).click();
  await page.emulateMedia({ media: 'print' });
  const chosen = checkOn(page, ID).group.getByText('No', { exact: true });
  const plain = checkOn(page, ID).group.getByText('Yes', { exact: true });
  const look = (element: Element) => getComputedStyle(element).backgroundColor + getComputedStyle(element).color;
  expect(await chosen.evaluate(look)).toBe(await plain.evaluate(look));
  await expect(page.getByText('Two writers.').filter({ visible: true })).toHaveCount(0);
  for (const line of ['System', 'Date', 'Present']) {
    await expect(page.getByText(line, { exact: true }).filter({ visible: true })).toHaveCount(1);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('Two writers.').last()).toBeVisible();
  await expect(page.getByText('Present', { exact: true })).toBeHidden();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`A blank checklist of all that is asked takes at most twelve pages of ${format}, and says where it is from`, async ({
    page,
  }) => {
    await openAssess(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print a blank checklist' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-paper', 'blank');
    const pages = await pagesOf(page, format);
    expect(pages.length).toBeLessThanOrEqual(12);
    const text = pages.join(' ').replace(/\s+/g, '');
    for (const { statement } of askedChecks) expect(text, statement).toContain(statement.replace(/\s+/g, ''));
    expect(text).toContain('/assess/');
    // No heading stands alone at the foot of a page.
    for (const { title } of published.practices) {
      const alone = pages.filter((each) => new RegExp(`${title}\\s*(?:\\d+ / \\d+\\s*)?$`).test(each));
      expect(alone, title).toEqual([]);
    }
  });
}

test('On paper a review is the check on the screen', async ({ page }) => {
  await startReview(page);
  await page.emulateMedia({ media: 'print' });
  await expect(way(page, 'Review').getByRole('radiogroup')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every check can be read with its evidence, and nothing on the page is dead', async ({ page }) => {
    await page.goto('assess/');
    await expect(page.getByRole('radiogroup', { includeHidden: true })).toHaveCount(publishedChecks.length);
    const { statement, why, evidence } = publishedCheck(ID);
    const item = page.getByRole('listitem').filter({ hasText: statement });
    await item.getByText('Why and evidence').click();
    await expect(item.getByText(why)).toBeVisible();
    await expect(item.getByText(evidence)).toBeVisible();
    await expect(page.locator('noscript p').filter({ hasText: 'cannot remember answers' })).toHaveCount(1);
    await expect(filterBar(page)).toBeHidden();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Quick check|Review mode/ })).toHaveCount(0);
  });

  test('an address with a filter shows every check', async ({ page }) => {
    await page.goto('assess/?level=advanced#review');
    await expect(page.locator('main li.check[hidden]')).toHaveCount(0);
    await expect(page.getByRole('radiogroup', { includeHidden: true })).toHaveCount(publishedChecks.length);
  });
});
