import type { Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { agreed, openAgreement } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey, store } from '../fixtures/stored.ts';

const GAP = SAMPLE.key;

async function openSummary(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await storeAssessment(page, 'Payments API');
  await store(page, { [noteKey(GAP)]: 'Two writers.', ...agreed(GAP, { owner: 'Ana', due: '2026-11-10' }) });
  await page.goto('summary/');
  await expect(page.getByRole('region', { name: 'Needs attention' })).toBeVisible();
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a plan with something overdue, being agreed on': async (page) => {
    const gap = await openAgreement(page, GAP);
    await gap.getByRole('button', { name: 'Accept the risk…' }).click();
    await gap.getByRole('textbox', { name: 'Accept the risk, because' }).fill('Sunset in May');
    await gap.getByRole('button', { name: 'Accept risk', exact: true }).click();
    await expect(gap.getByText('Say when to revisit the accepted risk.')).toBeVisible();
  },
  'a plan narrowed, with rows chosen': async (page) => {
    const plan = page.getByRole('region', { name: 'Plan' });
    await plan.getByText('Filter', { exact: true }).click();
    await plan.getByRole('checkbox', { name: /^essential/ }).check();
    await plan.getByRole('checkbox', { name: 'Choose all rows' }).check();
    await expect(plan.getByRole('button', { name: /^Set for/ })).toBeEnabled();
  },
  'the sharing dialog with a QR code': async (page) => {
    await page.getByRole('button', { name: 'Notes, QR code and badge' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Include notes/ }).check();
    await dialog.getByRole('button', { name: 'QR code' }).click();
    await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible();
  },
  'a timeline': async (page) => {
    await page.getByRole('textbox', { name: 'Milestone' }).fill('Before the peak');
    await page.getByRole('button', { name: 'Keep milestone' }).click();
    await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  },
  'all answers': async (page) => {
    await page.getByText('Every check with its answer').click();
    await expect(page.getByRole('row').filter({ hasText: 'Unanswered' }).first()).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on ${name}, light and dark, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openSummary(page);
      await reach(page);
      await expectAccessibleInBothThemes(page);
    });
  }

  test(`${name}: nothing scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openSummary(page);
    await reach(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
}

test('Plan, sharing and milestones can be used by keyboard alone', async ({ page }) => {
  await openSummary(page);
  const toggle = page.getByRole('button', { name: /^Details of/ }).first();
  await toggle.focus();
  await page.keyboard.press('Enter');
  const owner = page.getByRole('group', { name: /^Details of/ }).getByRole('combobox', { name: 'Owner' });
  await expect(owner).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(owner).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and Ben');
  await expect(page.getByRole('region', { name: 'Plan' })).toContainText('Ana and Ben');
  await page.getByRole('button', { name: 'Notes, QR code and badge' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Summary link' })).toHaveValue(/#1\./);
  const focused = () => dialog.evaluate((element) => element.contains(document.activeElement));
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => document.activeElement === document.body);
    expect(outside || (await focused())).toBe(true);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Milestone' }).focus();
  await page.keyboard.type('Before the peak');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')).toHaveCount(2);
});
