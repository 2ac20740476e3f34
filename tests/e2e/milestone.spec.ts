import type { Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { answer } from '../fixtures/check.ts';
import { exported } from '../fixtures/file.ts';
import { openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey, store, stored } from '../fixtures/stored.ts';

const SPRING = new Date('2026-05-04T10:00:00');
const AUTUMN = new Date('2026-11-22T10:00:00');

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Milestone' }).fill(name);
  await page.getByRole('button', { name: 'Keep milestone' }).click();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(SPRING);
  await storeAssessment(page, 'Payments API');
  await store(page, { [noteKey(SAMPLE.key)]: 'Two writers.' });
  await page.goto('summary/');
});

test('A milestone stays as it was, and the timeline says what got better since', async ({ page }) => {
  await keep(page, 'Before the peak');
  await expect(page.getByRole('status')).toHaveText('Milestone “Before the peak” kept.');
  await page.clock.setFixedTime(AUTUMN);
  await page.goto('practices/modular-design/');
  await answer(page, SAMPLE.key, 'Yes');
  await page.goto('summary/');
  const points = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(points).toHaveCount(2);
  await expect(points.nth(0)).toContainText('2026-05-04');
  await expect(points.nth(0)).toContainText('Before the peak');
  await expect(points.nth(0)).toContainText(/^.*1 of \d+ applicable checks answered Yes/);
  await expect(points.nth(1)).toContainText('Since Before the peak: 1 better.');
  await points.nth(0).getByRole('link', { name: 'Compare with now: Before the peak' }).click();
  await expect(page).toHaveURL(/\/compare\/#a=1\./);
  await expect(page.getByText('1 better.', { exact: true })).toBeVisible();
});

test('The same snapshot is kept once; without a name its date is its name', async ({ page }) => {
  await keep(page, '');
  const points = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(points).toHaveCount(2);
  await keep(page, 'Again');
  await expect(page.getByRole('status')).toHaveText('Nothing has changed since “2026-05-04” was kept today.');
  await expect(points).toHaveCount(2);
});

test('A milestone that is removed can be brought back', async ({ page }) => {
  await keep(page, 'Before the peak');
  const before = await stored(page);
  await page.getByRole('button', { name: 'Remove Before the peak' }).click();
  await expect(page.getByRole('list', { name: 'Timeline' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')).toHaveCount(2);
  const after = await stored(page);
  for (const [key, value] of Object.entries(before)) if (key.includes('/milestone/')) expect(after[key]).toBe(value);
});

test('A milestone that cannot be opened is named with its fault, and kept', async ({ page }) => {
  const key = 'loadbearing/1/assessment/first/milestone/1.AAAA';
  await store(page, { [key]: '2026-03-01 Damaged' });
  await page.goto('summary/');
  await keep(page, 'Sound');
  const points = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(points).toHaveCount(3);
  await expect(points.filter({ hasText: 'Damaged' })).toContainText(/link/);
  expect((await stored(page))[key]).toBe('2026-03-01 Damaged');
});

test('Milestones are kept with their notes, and travel in the file', async ({ page }) => {
  await keep(page, 'Before the peak');
  const { assessments } = await exported(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  const milestone = assessments[0]?.milestones?.[0];
  expect(milestone).toMatchObject({ date: '2026-05-04', name: 'Before the peak' });
  await page.goto(`summary/#${milestone?.code}`);
  await expect((await openDetails(page, SAMPLE.key)).getByText('Two writers.')).toBeVisible();
});
