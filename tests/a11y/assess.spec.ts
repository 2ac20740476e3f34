import type { Page } from '@playwright/test';
import { expectShown, filterBar, type GroupName, openAssess, openGroup } from '../fixtures/assess-page.ts';
import { storeAssessment } from '../fixtures/assessment.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { draftedIn, draftFile, enterDraft, storeDraft } from '../fixtures/draft.ts';
import { pressKeys } from '../fixtures/key.ts';
import { enterWay, startReview, way } from '../fixtures/one-by-one.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const GROUPS: readonly GroupName[] = ['Level', 'Answer', 'Phase', 'Role', 'Practice'];

/** What the page of all checks can be brought to show, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a filtered list with every group open': async (page) => {
    await storeAssessment(page, 'Payments API');
    await openAssess(page, '?practice=modular-design&level=essential');
    await expectShown(
      page,
      publishedChecks.filter(({ practice, level }) => practice === 'modular-design' && level === 'essential'),
    );
    for (const group of GROUPS) await openGroup(page, group);
  },
  'a filter that no check fits': async (page) => {
    await openAssess(page, '?text=no-check-says-this');
    await expectShown(page, []);
  },
  'the quick check': async (page) => {
    await enterWay(page, 'Quick check');
  },
  'the end of the quick check': async (page) => {
    await enterWay(page, 'Quick check');
    const next = way(page, 'Quick check').getByRole('button', { name: /^(?:Next|Finish)$/ });
    for (let i = 0; i < 10; i += 1) await next.click();
    await expect(way(page, 'Quick check').getByRole('heading', { name: 'Result of the quick check' })).toBeFocused();
  },
  'a review with answer, note and keys open': async (page) => {
    await startReview(page);
    await pressKeys(page, '3');
    await pressKeys(page, '?');
    await pressKeys(page, 'n');
    await expect(checkOn(page, publishedChecks[0]?.id ?? '').note).toBeFocused();
  },
  'the start of a review': async (page) => {
    await enterWay(page, 'Review');
  },
  'the jump list of a review': async (page) => {
    await startReview(page);
    await pressKeys(page, 'p');
    await pressKeys(page, 'g');
    await expect(page.getByRole('dialog', { name: 'Checks of this review' })).toBeVisible();
  },
  'the end of a review': async (page) => {
    await startReview(page);
    await pressKeys(page, '3');
    await pressKeys(page, 'n');
    await page.keyboard.type('Decided.');
    await page.keyboard.press('Escape');
    await pressKeys(page, 'p');
    await way(page, 'Review').getByRole('button', { name: 'Close the review' }).click();
    await expect(way(page, 'Review').getByRole('heading', { name: 'Decided', exact: true })).toBeVisible();
  },
  'the start of a draft, and another before it is opened': async (page) => {
    await storeDraft(page);
    const draft = await enterDraft(page);
    await draft.getByLabel('Or paste its text').fill(draftFile().buffer.toString());
    await expect(page.getByRole('region', { name: 'Draft preview' })).toBeVisible();
  },
  'a drafted answer to confirm': async (page) => {
    await storeDraft(page);
    const draft = await enterDraft(page);
    await draft.getByRole('button', { name: 'Confirm one by one' }).click();
    await expect(draftedIn(draft)).toBeVisible();
  },
  'a drafted answer in the list': async (page) => {
    await storeDraft(page);
    await openAssess(page, `#${SAMPLE.essential}`);
    await expect(draftedIn(checkOn(page, SAMPLE.essential).item)).toBeVisible();
  },
  'a review of nothing': async (page) => {
    await enterWay(page, 'Review', '?text=no-check-says-this');
    await expect(way(page, 'Review').getByRole('heading', { name: 'Nothing to review' })).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`On the page of all checks axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await reach(page);
    await expectAccessibleInBothThemes(page);
  });

  test(`On the page of all checks ${name} fits windows of 320 and 390 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reach(page);
    await expectToFit(page);
  });
}

test('In forced colours the list and the review keep their answers apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await startReview(page);
  await pressKeys(page, '1');
  const { group } = checkOn(page, publishedChecks[0]?.id ?? '');
  const background = (name: string) =>
    group.getByText(name, { exact: true }).evaluate((segment) => getComputedStyle(segment).backgroundColor);
  await expect(group.getByRole('radio', { name: 'Yes' })).toBeChecked();
  expect(await background('Yes')).not.toBe(await background('No'));
});

test('The filter bar is worked by keyboard alone', async ({ page }) => {
  await openAssess(page);
  await filterBar(page).getByRole('textbox', { name: 'Words' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(filterBar(page).getByRole('checkbox', { name: 'Hide answered' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectShown(
    page,
    publishedChecks.filter(({ level }) => level === 'essential'),
  );
});
