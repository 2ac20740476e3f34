import { storeAssessment } from '../fixtures/assessment.ts';
import { asked, published, publishedCheck } from '../fixtures/catalogue.ts';
import {
  cellOf,
  codeOf,
  linkOf,
  matrix,
  openRoster,
  openTeam,
  paste,
  rowOf,
  rows,
  systemOf,
  TRIO,
} from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const MODULAR = 'modular-design';
const { sections } = published.practices.find(({ slug }) => slug === MODULAR) ?? { sections: [] };

test('The empty page says what to do, and its example is a link that it can open', async ({ page }) => {
  await openTeam(page);
  await expect(page.getByText('No systems yet.')).toBeVisible();
  await expect(page.getByText('nothing is stored in this browser')).toBeVisible();
  // At the address at which it is read, whichever the build was told.
  await expect(page.locator('main code')).toContainText(`${new URL(page.url()).origin}/`);
  await paste(page, (await page.locator('main code').textContent()) ?? '');
  await expect(rowOf(page, 'Example')).toBeVisible();
  await expect(page.getByText('1 system added.')).toBeVisible();
});

test('Pasted links, codes and the words around them become a matrix', async ({ page }) => {
  await openTeam(page);
  await paste(page, [`Payments: ${linkOf('Payments')}.`, '', codeOf('Search'), `<${linkOf('Lab')}>`].join('\n'));
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText('3 systems added.')).toBeVisible();
  await expect(page.getByLabel('Summary links, one a line')).toHaveValue('');
  await paste(page, linkOf('Ledger'));
  await expect(rows(page)).toHaveCount(4);
});

test('A name before a link names the system where the link has the name that nobody chose', async ({ page }) => {
  await openTeam(page);
  await paste(page, [`- Ledger: ${linkOf('My system')}`, `Ours: ${linkOf('Search')}`].join('\n'));
  await expect(rows(page)).toHaveCount(2);
  await expect(rowOf(page, 'Ledger')).toBeVisible();
  await expect(rowOf(page, 'Search')).toBeVisible();
});

test('The matrix is a table: practices by number and title, systems with tier and date, cells in words', async ({
  page,
}) => {
  await openRoster(page, TRIO);
  const heads = published.practices.map(({ title, number }) => `${title} ${String(number).padStart(2, '0')}`);
  await expect(matrix(page).getByRole('columnheader')).toHaveText([
    'System',
    ...heads,
    ...['Hold', 'Gaps', 'Answered', 'Essential unanswered', 'Change'],
  ]);
  await expect(rows(page).getByRole('rowheader')).toHaveText([
    'Payments production · 2026-11-22',
    'Search critical · 2026-10-01',
    'Lab prototype · 2026-12-24',
  ]);
  await expect(cellOf(page, 'Payments', MODULAR)).toHaveAccessibleName(`0 of ${asked(sections)} Yes, gives`);
  const all = asked(sections, ['essential', 'recommended', 'advanced']);
  await expect(cellOf(page, 'Search', MODULAR)).toHaveAccessibleName(`1 of ${all} Yes, open`);
  const essential = asked(sections, ['essential']);
  await expect(cellOf(page, 'Lab', MODULAR)).toHaveAccessibleName(`0 of ${essential} Yes, open`);
  await expect(rowOf(page, 'Payments').getByRole('cell').nth(11)).toHaveText('3');
  await expect(rowOf(page, 'Payments').getByRole('cell').nth(12)).toHaveText(/^5\/\d+$/);
});

test('A practice whose essential checks are all Yes holds', async ({ page }) => {
  const ids = sections.flatMap(({ checks }) => checks).filter(({ level }) => level === 'essential');
  const answers = Object.fromEntries(ids.map(({ id }) => [id, 'yes' as const]));
  await openRoster(page, [systemOf('Ledger', { tier: 'prototype', answers })]);
  await expect(cellOf(page, 'Ledger', MODULAR)).toHaveAccessibleName(`${ids.length} of ${ids.length} Yes, holds`);
  await expect(rowOf(page, 'Ledger').getByRole('cell').nth(10)).toHaveText('1');
});

test('A cell opens the checks behind it, and closing leads back to the cell', async ({ page }) => {
  await openRoster(page, [systemOf('Payments', { notes: {} }), ...TRIO.slice(1)]);
  const cell = cellOf(page, 'Payments', MODULAR);
  await cell.click();
  const dialog = page.getByRole('dialog', { name: 'Payments: 02 Modular design' });
  await expect(dialog.getByText('Gives: an essential check is answered No.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(asked(sections));
  const { statement } = publishedCheck(SAMPLE.key);
  const item = dialog.getByRole('listitem').filter({ hasText: statement });
  await expect(item).toContainText(/essential\s*No/);
  await expect(item.getByRole('link')).toHaveAttribute('href', new RegExp(`/practices/modular-design/#${SAMPLE.key}$`));
  await expect(dialog.getByText('Unanswered').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await cell.click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await cell.click();
  await expect(dialog).toBeVisible();
  // Beside it.
  await page.mouse.click(2, 2);
  await expect(dialog).toBeHidden();
});

test('From a cell the whole summary of its system can be opened, and Back brings the roster', async ({ page }) => {
  await openRoster(page, TRIO);
  await cellOf(page, 'Search', MODULAR).click();
  await page.getByRole('link', { name: 'The whole summary of Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
});

test('The checks most systems miss come first, with how many miss them and which', async ({ page }) => {
  await openRoster(page, TRIO);
  const missed = page.getByRole('region', { name: 'Checks most systems miss' });
  const first = missed.getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveText(publishedCheck(SAMPLE.key).statement);
  await expect(first).toContainText('missed by 2 of 3 systems');
  await expect(first).toContainText('1 No');
  await expect(first).toContainText('1 Partly');
  await first.getByText('Which systems').click();
  await expect(first.getByRole('listitem')).toHaveText(['Payments: No', 'Lab: Partly']);
});

test('More than twenty missed checks are shown when asked for', async ({ page }) => {
  const all = published.practices.flatMap((practice) => practice.sections).flatMap(({ checks }) => checks);
  const answers = Object.fromEntries(all.map(({ id }) => [id, 'no' as const]));
  await openRoster(page, [systemOf('Ledger', { tier: 'critical', answers })]);
  const items = page.getByRole('region', { name: 'Checks most systems miss' }).getByRole('listitem');
  await expect(items).toHaveCount(20);
  await page.getByRole('button', { name: `Show all ${all.length}` }).click();
  await expect(items).toHaveCount(all.length);
});

test('A removed system can be brought back to its place, and the focus is not lost', async ({ page }) => {
  await openRoster(page, TRIO);
  await page.getByRole('button', { name: 'Remove Search, 2026-10-01' }).click();
  await expect(rows(page).getByRole('rowheader')).toHaveText([/^Payments/, /^Lab/]);
  await expect(page.getByRole('heading', { level: 2, name: 'Systems by practice' })).toBeFocused();
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page).getByRole('rowheader')).toHaveText([/^Payments/, /^Search/, /^Lab/]);
});

test('All systems can be removed and brought back; one that was added again meanwhile is there once', async ({
  page,
}) => {
  await openRoster(page, TRIO);
  await page.getByRole('button', { name: 'Remove all systems' }).click();
  await expect(page.getByText('No systems yet.')).toBeVisible();
  await expect(page).toHaveURL(/\/team\/$/);
  await paste(page, codeOf('Payments'));
  await expect(rows(page)).toHaveCount(1);
  // The offer went with what was done next; the keys take it back all the same.
  await page.keyboard.press('Control+z');
  await expect(rows(page).getByRole('rowheader')).toHaveText([/^Payments/, /^Search/, /^Lab/]);
});

test('My own assessments are added as they stand today, and stay as they are', async ({ page }) => {
  await storeTwo(page);
  const before = await stored(page);
  await openTeam(page);
  await page.getByRole('button', { name: 'Add my own assessments' }).click();
  await expect(cellOf(page, 'Alpha', MODULAR)).toHaveAccessibleName(/^1 of \d+ Yes, open$/);
  await expect(cellOf(page, 'Beta', MODULAR)).toHaveAccessibleName(/^0 of \d+ Yes, gives$/);
  expect(await stored(page)).toEqual(before);
});

test('Where no assessment has an answer the button says so', async ({ page }) => {
  await openTeam(page);
  await page.getByRole('button', { name: 'Add my own assessments' }).click();
  await expect(page.getByText('No assessment of this browser has an answer yet.')).toBeVisible();
  await expect(page.getByText('No systems yet.')).toBeVisible();
});

test('Nothing on the page touches what is stored', async ({ page, stranger }) => {
  await storeAssessment(page, 'Mine');
  const before = await stored(page);
  for (const each of [page, stranger]) {
    await openRoster(each, TRIO);
    await paste(each, codeOf('Ledger'));
    await expect(rows(each)).toHaveCount(4);
    await each.getByRole('button', { name: 'Remove Ledger, 2026-11-22' }).click();
    await expect(rows(each)).toHaveCount(3);
  }
  expect(await stored(page)).toEqual(before);
  expect(await stored(stranger)).toEqual({});
});

test('A name is shown as text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  await openRoster(page, [systemOf(name)]);
  await expect(rows(page).getByRole('rowheader')).toContainText(name);
});

test('Two hundred systems are all drawn', async ({ page }) => {
  await openRoster(
    page,
    Array.from({ length: 200 }, (_, n) => systemOf(`System ${n}`)),
  );
  await expect(page.getByText('200 systems: 200 production.')).toBeVisible();
  await cellOf(page, 'System 199', MODULAR).click();
  // Two hundred rows are drawn anew under it: a busy machine takes its time.
  await expect(page.getByRole('dialog', { name: /^System 199: 02/ })).toBeVisible({ timeout: 20_000 });
});
