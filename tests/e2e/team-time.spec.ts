import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { SAMPLE_ANSWERS } from '../fixtures/assessment.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { badEntries, codeOf, linkOf, openRoster, openTeam, paste, rowOf, rows, systemOf } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const THEN = { date: '2026-08-25' } as const;
const BETTER = {
  date: '2026-11-22',
  answers: { ...SAMPLE_ANSWERS, [SAMPLE.key]: 'yes', [SAMPLE.laterRecommended]: 'no' },
} as const;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
});

test('A newer link of the same system takes the place of the older one and says what moved; Undo keeps both', async ({
  page,
}) => {
  await openTeam(page);
  await paste(page, linkOf('Payments', THEN));
  await expect(rowOf(page, 'Payments')).toContainText(THEN.date);
  await paste(page, linkOf('Payments', BETTER));
  await expect(rows(page)).toHaveCount(1);
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toContainText('1 newer link takes the place of Payments of 2026-08-25');
  await expect(rowOf(page, 'Payments')).toContainText('Since 2026-08-25: 1 better, 0 worse');
  await expect(rowOf(page, 'Payments').getByRole('cell').nth(1)).toContainText('↑1');
  await expect(page.getByText(/^1 system then and now: practices that hold 0 → 0, gaps 3 → 3,/)).toBeVisible();
  await page.reload();
  await expect(rowOf(page, 'Payments')).toContainText('Since 2026-08-25: 1 better, 0 worse');
  await paste(page, linkOf('Payments', { ...BETTER, date: '2026-11-24' }));
  await expect(rowOf(page, 'Payments')).toContainText('2026-11-24');
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('Last quarter’s roster is added beside this one: then and now', async ({ page }) => {
  await openRoster(page, [systemOf('Payments', BETTER), systemOf('Search', BETTER)]);
  await paste(page, `${codeOf('Payments', THEN)}~${codeOf('Search', THEN)}~${codeOf('Ledger', THEN)}`);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText('2 older links are there to compare with.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Missing' })).toHaveText('Ledger last on 2026-08-25');
});

test('An old roster with a system twice opens as it was, and offers to put the rows together', async ({ page }) => {
  await openRoster(page, [systemOf('Payments', THEN), systemOf('Payments', BETTER)]);
  await page.getByRole('button', { name: 'Put them together and show what moved' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rowOf(page, 'Payments')).toContainText('1 better');
});

test('Who does not answer is not the healthiest: Answered and essential unanswered are shown, and count when sorted', async ({
  page,
}) => {
  await openRoster(page, [systemOf('Silent', { answers: {} }), systemOf('Payments')]);
  const cells = rowOf(page, 'Silent').getByRole('cell');
  await expect(cells.nth(11)).toHaveText('0');
  await expect(cells.nth(12)).toHaveText(/^0\/\d+$/);
  expect(Number(await cells.nth(13).textContent())).toBeGreaterThan(20);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Most gaps and unanswered first' });
  await expect(rows(page).first()).toContainText('Silent');
});

test('Groups and contacts travel in the link, narrow the matrix, and tell whom to ask', async ({ page, stranger }) => {
  await openRoster(page, [systemOf('Payments', THEN), systemOf('Search')]);
  await page.getByRole('button', { name: 'Group and contact of Payments, 2026-08-25' }).click();
  const dialog = page.getByRole('dialog', { name: 'Payments' });
  await dialog.getByRole('combobox', { name: 'Group' }).fill('Core & money');
  await dialog.getByRole('textbox', { name: 'Contact' }).fill('#payments');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Payments')).toContainText('Core & money · #payments');
  await expect(page).toHaveURL(/&group=[\w-]+&contact=[\w-]+~/);
  await page.getByText('Which systems should be here').click();
  await page.getByRole('textbox', { name: 'Names, one a line' }).fill('Ledger\nSearch');
  await page.getByRole('button', { name: 'Keep these names' }).click();
  const missing = page.getByRole('list', { name: 'Missing' }).getByRole('listitem');
  await expect(missing).toHaveText(['Ledger no link yet', 'Payments last on 2026-08-25 · Core & money · #payments']);
  await expect(page).toHaveURL(/&expected=/);
  await stranger.goto(page.url());
  await expect(rowOf(stranger, 'Payments')).toContainText('Core & money · #payments');
  await stranger.getByRole('combobox', { name: 'Group' }).selectOption('Core & money (1)');
  await expect(rows(stranger)).toHaveCount(1);
});

test('The matrix leaves as Markdown and as CSV, as it is shown', async ({ page }) => {
  await allowClipboard(page);
  await openRoster(page, [systemOf('Payments', BETTER), systemOf('Search', { tier: 'critical' })]);
  await page.getByRole('button', { name: 'Copy matrix as Markdown' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Matrix copied.');
  expect(await copied(page)).toContain('| [Search](<http://localhost:');
  await page.getByRole('combobox', { name: 'Tier' }).selectOption('critical');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save 1 shown as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('team-2026-11-25.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(text).toContain('"Search"');
});

test('Fifteen systems, then and now, are printed on one sheet', async ({ page }) => {
  const now = Array.from({ length: 15 }, (_, n) => systemOf(`System number ${n}, with a name`, BETTER));
  const roster = now.map(({ name }) => `${codeOf(name, BETTER)}&then=${codeOf(name, THEN)}&group=Q29yZSB0ZWFt`);
  await page.goto(`team/#${roster.join('~')}`);
  await expect(rows(page)).toHaveCount(15);
  await expect(page.getByRole('region', { name: 'Checks most systems miss' })).toBeVisible();
  const printed = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })).text;
  };
  const [first = ''] = await printed();
  for (let n = 0; n < 15; n += 1) expect(first).toContain(`System number ${n},`);
  expect(first).not.toContain('Add systems');
  // Its own button prints nothing else.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print matrix' }).click();
  expect(await printed()).toHaveLength(1);
});

/** Answers for the files that a host would put beside the site. */
async function serve(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.route('**/rosters/**', (route) => {
    const text = files[new URL(route.request().url()).pathname.replace(/^.*\/rosters\//, '')];
    return text === undefined
      ? route.fulfill({ status: 404, body: 'nothing here' })
      : route.fulfill({ body: text, contentType: 'text/plain' });
  });
}

test('A roster beside the site opens by its address; two of them are then and now', async ({ page }) => {
  await serve(page, {
    'q3.txt': `${linkOf('Payments', THEN)}\n`,
    'q4.txt': `${linkOf('Payments', BETTER)} group="Core"\nexpected="Ledger"\n`,
  });
  await page.goto('team/?roster=rosters/q3.txt&roster=rosters/q4.txt');
  await expect(rowOf(page, 'Payments')).toContainText('Since 2026-08-25: 1 better, 0 worse');
  await expect(page.getByRole('list', { name: 'Missing' })).toHaveText('Ledger no link yet');
  await expect(page).toHaveURL(/\?roster=rosters\/q3\.txt&roster=rosters\/q4\.txt$/);
  await paste(page, linkOf('Search'));
  await expect(page).toHaveURL(/\/team\/#1\./);
});

test('An address that names no roster of this site says so, and asks nobody else', async ({ page }) => {
  await serve(page, { 'page.txt': '<!doctype html><title>Not found</title>' });
  for (const path of ['https://evil.example/q4.txt', '//evil.example/q4.txt', '../q4.txt', 'rosters/q4.json']) {
    await page.goto(`team/?roster=${encodeURIComponent(path)}`);
    await expect(badEntries(page)).toContainText('only from this site itself');
  }
  await page.goto('team/?roster=rosters/page.txt');
  await expect(badEntries(page)).toContainText('This is a page and no roster');
  await expect(page.getByText('No systems yet.')).toBeVisible();
});

test.describe('A roster that is not there', () => {
  test.use({ provoked: /404/ });
  test('is said with what to do', async ({ page }) => {
    await serve(page, {});
    await page.goto('team/?roster=rosters/q9.txt');
    await expect(badEntries(page)).toContainText('There is no such roster on this site (404)');
    await paste(page, linkOf('Search'));
    await expect(rows(page)).toHaveCount(1);
  });
});

for (const width of [1440, 390]) {
  test(`axe finds nothing on a matrix then and now with its missing systems, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `team/#${codeOf('Payments', BETTER)}&then=${codeOf('Payments', THEN)}&group=Q29yZQ&expected=TGVkZ2Vy`,
    );
    await expect(page.getByRole('list', { name: 'Missing' })).toBeVisible();
    await expect(rowOf(page, 'Payments')).toContainText('Core');
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: /^Group and contact/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
  });
}
