import type { Locator, Page } from '@playwright/test';
import { SEEN, SEQ, SINCE } from '../../src/state/storage/key.ts';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { exported, importFile } from '../fixtures/file.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect } from '../fixtures/site.ts';
import { RETIRED, REWORDED, SPRING } from '../fixtures/spring.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';
import { test } from '../fixtures/updated-site.ts';

const STATEMENT = publishedCheck(RETIRED).statement;
let spring = '';

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  spring = await laterSite(SPRING);
});

function news(page: Page): Locator {
  return page.getByRole('region', { name: 'Changes of the catalogue' });
}

/** Answers three checks on the site as it is before the update, one of them with a note. */
async function begin(page: Page): Promise<void> {
  await page.goto('practices/modular-design/');
  await answer(page, REWORDED, 'Yes');
  await answer(page, RETIRED, 'No');
  await writeNote(page, RETIRED, 'Asked in March.');
  await expect.poll(() => stored(page)).toMatchObject({ [noteKey(RETIRED)]: 'Asked in March.' });
}

for (const path of ['', 'summary/']) {
  test(`Whoever comes back to /${path} is told what changed, until it was seen`, async ({ page, site }) => {
    await begin(page);
    // What counts the writes has counted one more: that the news were seen.
    const { [SEQ]: _, ...before } = await stored(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(news(page)).toHaveCount(0);
    site.serve(spring);
    await page.reload();
    await expect(news(page)).toContainText(
      'Since your last visit: 3 new checks, 1 reworded, 1 retired. Your answers are as you left them.',
    );
    await news(page).getByText('Which checks').click();
    await expect(news(page).getByRole('listitem')).toHaveText([
      'New: The first check of spring is asked.',
      'New: The second check of spring is asked.',
      'New: The third check of spring is asked.',
      'Reworded: One component alone writes each table. It is shorter.',
      `Retired: ${STATEMENT} The contract check covers it. Your answer is kept.`,
    ]);
    await news(page).getByRole('button', { name: 'Seen' }).click();
    await expect(news(page)).toHaveCount(0);
    expect(await stored(page)).toMatchObject({ ...before, [SEEN]: SPRING.date });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main [data-island]:not([data-awake])')).toHaveCount(0);
    await expect(news(page)).toHaveCount(0);
  });
}

test('A new check in the news leads to where it is asked', async ({ page, site }) => {
  await begin(page);
  site.serve(spring);
  await page.goto('');
  await news(page).getByText('Which checks').click();
  await news(page).getByRole('link', { name: 'The second check of spring is asked.' }).click();
  await expect(page).toHaveURL(/\/practices\/modular-design\/#second-of-spring$/);
  await expect(page.getByRole('radiogroup', { name: 'The second check of spring is asked.' })).toBeVisible();
});

test('Nobody is told of changes on a first visit, and looking stores nothing', async ({ page, site }) => {
  site.serve(spring);
  await page.goto('');
  await expect(page.locator('main [data-island]:not([data-awake])')).toHaveCount(0);
  await expect(news(page)).toHaveCount(0);
  expect(await stored(page)).toEqual({});
});

test('A change that is dated before the reader’s first day, and published after it, is told', async ({
  page,
  site,
}) => {
  await store(page, { [SINCE]: '2027-03-05 k3x9q2', [answerKey(REWORDED)]: 'yes' });
  await page.goto('summary/', { waitUntil: 'networkidle' });
  site.serve(spring);
  await page.reload();
  await expect(news(page)).toContainText('Since your last visit: 3 new checks, 1 reworded, 1 retired.');
});

test('A reworded check keeps its answer; a retired one is no longer asked', async ({ page, site }) => {
  await begin(page);
  site.serve(spring);
  await page.reload();
  const group = page.getByRole('radiogroup', { name: 'One component alone writes each table.' });
  await expect(group.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(page.getByRole('radiogroup', { name: STATEMENT })).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(RETIRED)]: 'no', [noteKey(RETIRED)]: 'Asked in March.' });
});

test('The answer to a retired check is shown as such, counts nowhere, and travels in link and file', async ({
  page,
  site,
  stranger,
}) => {
  await begin(page);
  site.serve(spring);
  await page.goto('summary/');
  const retired = (on: Page) => on.getByRole('region', { name: 'Retired checks' }).getByRole('listitem');
  await expect(retired(page)).toHaveText([`${STATEMENT} No`]);
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Asked in March.');
  await expect(page.getByText(/^1 of \d+ applicable checks answered Yes;/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Plan' }).getByText(STATEMENT)).toHaveCount(0);
  const out = await exported(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  expect(out.assessments[0]?.answers).toEqual({ [REWORDED]: 'yes', [RETIRED]: 'no' });
  const link = page.getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/#1\./);
  await stranger.goto(await link.inputValue());
  await expect(retired(stranger)).toHaveText([`${STATEMENT} No`]);
  await stranger.goto('assessments/');
  await importFile(stranger, { name: out.name, mimeType: '', buffer: Buffer.from(out.text) });
  await stranger.getByRole('button', { name: 'Open My system' }).click();
  await stranger.goto('summary/');
  await expect(retired(stranger)).toHaveText([`${STATEMENT} No`]);
  await expect(stranger.getByRole('region', { name: 'Notes' })).toContainText('Asked in March.');
});

test('The page of changes has a place for each retired check, with why it went', async ({ page, site }) => {
  site.serve(spring);
  await page.goto(`changes/#${RETIRED}`);
  const item = page.getByRole('listitem').filter({ hasText: STATEMENT });
  await expect(item).toContainText('The contract check covers it.');
  await expect(item).toBeInViewport();
});

test('The summary links a retired check to what became of it', async ({ page, site }) => {
  await begin(page);
  site.serve(spring);
  await page.goto('summary/');
  await page.getByRole('region', { name: 'Retired checks' }).getByRole('link', { name: STATEMENT }).click();
  await expect(page).toHaveURL(new RegExp(`/changes/#${RETIRED}$`));
});

test('A tab that was open through the update goes on saving', async ({ page, site }) => {
  await begin(page);
  site.serve(spring);
  await answer(page, SAMPLE.essential, 'Partly');
  await expect(checkOn(page, SAMPLE.essential).radio('Partly')).toBeChecked();
  expect(await stored(page)).toMatchObject({
    [answerKey(RETIRED)]: 'no',
    [answerKey(SAMPLE.essential)]: 'partly',
  });
});
