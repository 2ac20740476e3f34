import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { allowClipboard, copied, removeClipboard } from '../fixtures/clipboard.ts';
import { agreed, gapOn, openAgreement, planOn } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey, store } from '../fixtures/stored.ts';

const GAP = SAMPLE.key;
const { statement, why, evidence } = publishedCheck(GAP);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await storeAssessment(page, 'Payments API');
  await store(page, {
    ...agreed(GAP, { owner: '=HYPERLINK("x")', due: '2026-12-01' }),
    [noteKey(GAP)]: 'Two writers,\nsince "May".',
  });
});

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    planOn(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('The plan is copied as a Markdown task list that leads back to the guide and to the summary', async ({ page }) => {
  await allowClipboard(page);
  await page.goto('summary/');
  await planOn(page).getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toHaveText('Plan copied.');
  const markdown = await copied(page);
  expect(markdown).toContain('# Plan: Payments API');
  expect(markdown.match(/^- \[ \] /gm)).toHaveLength(3);
  expect(markdown).toContain('  - Due: 2026-12-01');
  expect(markdown).toMatch(new RegExp(`\\]\\(<http://localhost:\\d+/practices/modular-design/#${GAP}>\\)`));
  const [, summary] = /\[Summary\]\(<([^>]+)>\)/.exec(markdown) ?? [];
  await page.goto(summary ?? '');
  await expect(page.getByText('Shared summary')).toBeVisible();
});

test('One gap is copied as the text of an issue', async ({ page }) => {
  await allowClipboard(page);
  await page.goto('summary/');
  const gap = await openAgreement(page, GAP);
  await gap.getByRole('button', { name: 'Copy as issue' }).click();
  await expect(page.getByRole('status')).toHaveText('Issue text copied.');
  const text = await copied(page);
  expect(text.split('\n')[0]).toBe(`Payments API: ${statement}`);
  for (const part of [why, evidence]) expect(text.replaceAll('\\', '')).toContain(part);
  expect(text).toContain(`/practices/modular-design/#${GAP}`);
});

test('Where the browser does not copy, the text is shown to be copied by hand', async ({ page }) => {
  await removeClipboard(page);
  await page.goto('summary/');
  await planOn(page).getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(planOn(page).getByRole('textbox', { name: 'Plan as Markdown' })).toHaveValue(/^# Plan: Payments API/);
});

test('The CSV opens as a table and cannot inject a formula', async ({ page }) => {
  await page.goto('summary/');
  const { name, text } = await saved(page, 'Save as CSV');
  expect(name).toBe('payments-api-plan-2026-11-22.csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).not.toMatch(/(?:^|,)"?=/m);
  expect(text).toContain('"Two writers,\nsince ""May""."');
});

test('Due dates are saved as a calendar; without any, it says so', async ({ page }) => {
  await page.goto('summary/');
  const { name, text } = await saved(page, 'Save due dates as calendar');
  expect(name).toBe('payments-api-plan-2026-11-22.ics');
  expect(text).toContain('BEGIN:VCALENDAR\r\n');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain('DTSTART;VALUE=DATE:20261201');
  const gap = await openAgreement(page, GAP);
  await gap.getByLabel('Due', { exact: true }).fill('');
  await expect(gapOn(page, GAP)).toContainText('No date yet');
  await planOn(page).getByRole('button', { name: 'Save due dates as calendar' }).click();
  await expect(page.getByRole('status')).toHaveText('No gap has a date yet: give one a due date first.');
});

test.describe('when what makes the text has gone', () => {
  test.use({ provoked: /status of 404/ });

  test('copying says that it could not be made, not that the browser refused', async ({ page }) => {
    await page.goto('summary/');
    await page.route(/\/_astro\/plan-markdown\.[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status')).toHaveText('Plan could not be made. Reload the page and try again.');
  });
});
