import type { Locator, Page } from '@playwright/test';
import { checkKey, FIRST_ID } from '../../src/state/storage/key.ts';
import { storeAssessment } from '../fixtures/assessment.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { agreed, gapOn, gapsOn, openAgreement, planOn } from '../fixtures/plan.ts';
import { planTasks } from '../fixtures/plan-task.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';

const ASKED = publishedChecks.filter(({ level }) => level !== 'advanced');
const FIFTY = ASKED.slice(0, 50);
const ESSENTIAL = FIFTY.filter(({ level }) => level === 'essential').map(({ id }) => id);
const [FIRST = '', SECOND = '', THIRD = ''] = ESSENTIAL;

/** Fifty gaps, two of them owned, one overdue. */
async function openPlan(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  const answers = Object.fromEntries(FIFTY.map(({ id }, n) => [id, n % 3 === 0 ? 'no' : 'partly']));
  await storeAssessment(page, 'Payments API', answers);
  await store(page, {
    ...agreed(FIRST, { owner: 'Ana Ito', due: '2026-12-24' }),
    ...agreed(SECOND, { owner: 'Ben', due: '2026-11-01' }),
  });
  await page.goto('summary/');
  await expect(gapsOn(page)).toHaveCount(50);
}

/** Goes forward with Tab until something has the focus, in so many steps at most. */
async function tabTo(page: Page, target: Locator, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

function ids(page: Page): Promise<readonly string[]> {
  return gapsOn(page)
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
}

test('Fifty gaps fit in 2,500 pixels, a line each, and their numbers are those of the summary', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPlan(page);
  const box = await planOn(page).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(2500);
  expect(box?.width).toBeGreaterThan(1100);
  const cells = page.getByRole('table', { name: 'Answers by level' }).getByRole('row').filter({ hasText: 'total' });
  const [, partly = '', no = ''] = await cells.getByRole('cell').allTextContents();
  expect(Number(partly) + Number(no)).toBe(50);
  await expect(planOn(page)).toContainText(
    `50 gaps: ${ESSENTIAL.length} essential, ${50 - ESSENTIAL.length} recommended.`,
  );
  await expect(planOn(page).getByRole('columnheader')).toHaveText([
    '',
    'No.',
    'Check',
    'Level',
    'Answer',
    'Owner',
    'Due',
    'State',
    'Details',
  ]);
});

test('What is not answered leads to the list of it', async ({ page }) => {
  await openPlan(page);
  await planOn(page)
    .getByRole('link', { name: /applicable checks are not answered yet$/ })
    .click();
  await expect(page).toHaveURL(/\/assess\/\?level=essential,recommended&hide=answered$/);
});

test('The plan is grouped and narrowed, and the address says how', async ({ page }) => {
  await openPlan(page);
  const plan = planOn(page);
  await plan.getByRole('combobox', { name: 'Group by' }).selectOption('Practice');
  await expect(plan.getByRole('rowgroup', { name: /^1 / })).toBeVisible();
  await plan.getByText('Filter', { exact: true }).click();
  await plan.getByRole('checkbox', { name: /^Overdue 1$/ }).check();
  await expect(gapsOn(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?state=overdue&group=practice$/);
  await expect(page.getByRole('status').last()).toHaveText('1 of 50 gaps shown.');
  await page.reload();
  await expect(gapsOn(page)).toHaveCount(1);
  await expect(gapOn(page, SECOND)).toContainText('Ben');
  await plan.getByRole('button', { name: 'Show all' }).click();
  await expect(gapsOn(page)).toHaveCount(50);
});

test('An owner is chosen without being named in the address, which a reload keeps all the same', async ({ page }) => {
  await openPlan(page);
  const plan = planOn(page);
  await plan.getByText('Filter', { exact: true }).click();
  await plan.getByRole('checkbox', { name: /^Ana Ito/ }).check();
  await expect(gapsOn(page)).toHaveCount(1);
  expect(page.url()).not.toContain('Ana');
  await page.reload();
  await expect(gapsOn(page)).toHaveCount(1);
  await plan.getByText(/^Filter: Ana Ito/).click();
  await plan.getByRole('checkbox', { name: /^Ana Ito/ }).uncheck();
  await plan.getByRole('checkbox', { name: /^Nobody yet 48/ }).check();
  await expect(gapsOn(page)).toHaveCount(48);
  await expect(page).toHaveURL(/\?owner=none$/);
});

test('Owner and date are set for several at once, offered from those typed before, and taken back', async ({
  page,
}) => {
  await openPlan(page);
  const bulk = planOn(page).getByRole('form', { name: 'Several at once' });
  await expect(bulk.getByRole('button', { name: 'Set for 0 gaps' })).toBeDisabled();
  for (const id of [FIRST, SECOND, THIRD]) await gapOn(page, id).getByRole('checkbox').check();
  const offered = await page
    .locator('#plan-owners option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(offered).toEqual(['Ana Ito', 'Ben']);
  await bulk.getByRole('combobox', { name: 'Owner' }).fill('Ben');
  await bulk.getByLabel('Due').fill('2027-01-29');
  await bulk.getByRole('button', { name: 'Set for 3 gaps' }).click();
  for (const id of [FIRST, SECOND, THIRD]) {
    await expect(gapOn(page, id)).toContainText('2027-01-29');
    await expect(gapOn(page, id)).toContainText('Ben');
  }
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toContainText('3 gaps: owner Ben, due 2027-01-29.');
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(gapOn(page, FIRST)).toContainText('Ana Ito');
  await expect(gapOn(page, THIRD)).not.toContainText('Ben');
  expect((await stored(page))[checkKey(FIRST_ID, 'owner', THIRD)]).toBe('');
  await bulk.getByRole('button', { name: 'Take owner and date away' }).click();
  await expect(undo).toContainText('Owner and due date of 2 gaps taken away.');
});

test('A row keeps its place while it is edited, and after, until the reader puts the rows in order', async ({
  page,
}) => {
  await openPlan(page);
  const before = await ids(page);
  expect(before[0]).toBe(SECOND);
  const details = await openAgreement(page, SECOND);
  await details.getByLabel('Due', { exact: true }).fill('2027-01-29');
  await details.getByRole('button', { name: 'Done' }).click();
  await expect(gapOn(page, SECOND).getByRole('button', { name: /^Details of/ })).toBeFocused();
  await expect(gapOn(page, SECOND)).toContainText('Due in 68 days');
  expect(await ids(page)).toEqual(before);
  await page.getByRole('button', { name: 'Put them in order' }).click();
  await expect.poll(() => ids(page)).not.toEqual(before);
  await expect(page.getByRole('button', { name: 'Put them in order' })).toHaveCount(0);
});

test('What is copied is what is shown, where the button says so', async ({ page }) => {
  await allowClipboard(page);
  await openPlan(page);
  const plan = planOn(page);
  await plan.getByText('Filter', { exact: true }).click();
  await plan.getByRole('checkbox', { name: /^Ben/ }).check();
  await plan.getByRole('button', { name: 'Copy 1 shown as Markdown' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Plan copied.');
  expect(planTasks(await copied(page))).toHaveLength(1);
});

test('On a phone rows are cards, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlan(page);
  await openAgreement(page, FIRST);
  await gapOn(page, SECOND).getByRole('checkbox').check();
  await expect(planOn(page).getByRole('table', { name: 'Gaps' })).toBeVisible();
  await expectToFit(page);
});

test('At 1280 × 720 a gap is found, given to somebody and accepted by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPlan(page);
  await gapOn(page, THIRD)
    .getByRole('button', { name: /^Details of/ })
    .focus();
  await page.keyboard.press('Enter');
  const details = planOn(page).getByRole('group', { name: /^Details of/ });
  const owner = details.getByRole('combobox', { name: 'Owner' });
  await expect(owner).toBeVisible();
  await tabTo(page, owner, 3);
  await page.keyboard.type('Zoe');
  await expect(gapOn(page, THIRD)).toContainText('Zoe');
  await tabTo(page, details.getByRole('button', { name: 'Accept the risk…' }), 6);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sunset');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cleo');
  await details.getByLabel('Revisit the risk on').fill('2027-05-01');
  await page.keyboard.press('Enter');
  await expect(gapOn(page, THIRD)).toContainText('Accepted, revisit in 160 days');
});

test('In forced colours and on paper the plan is a table still', async ({ page }) => {
  await openPlan(page);
  await page.emulateMedia({ media: 'print' });
  await expect(planOn(page).getByRole('columnheader', { name: 'State' })).toBeVisible();
  await expect(planOn(page).getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  const head = planOn(page).locator('thead');
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await expect(gapOn(page, SECOND)).toContainText('Overdue, 21 days ago');
});

test('What is wrong with one field of an accepted risk stands under it, and moves none beside it', async ({ page }) => {
  await openPlan(page);
  const details = await openAgreement(page, THIRD);
  await details.getByRole('button', { name: 'Accept the risk…' }).click();
  const form = details.getByRole('form', { name: 'Accept the risk' });
  await form.getByRole('textbox', { name: 'Accept the risk, because' }).fill('Switched off in May');
  await form.getByLabel('Revisit the risk on').fill('2027-05-01');
  const places = () =>
    form
      .locator('input')
      .evaluateAll((fields) =>
        fields.map((field) =>
          Math.round(field.getBoundingClientRect().top - (fields[0]?.getBoundingClientRect().top ?? 0)),
        ),
      );
  const before = await places();
  await form.getByRole('button', { name: 'Accept risk' }).click();
  await expect(form.getByText('Say who accepts it.')).toBeVisible();
  expect(await places()).toEqual(before);
});
