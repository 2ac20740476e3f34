import { readFileSync } from 'node:fs';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, writeNote } from '../fixtures/check.ts';
import { allowClipboard, copied, removeClipboard } from '../fixtures/clipboard.ts';
import {
  cellOf,
  codeOf,
  openRoster,
  openTeam,
  paste,
  rosterPath,
  rowOf,
  rows,
  systemOf,
  TRIO,
} from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const many = Array.from({ length: 30 }, (_, n) => systemOf(`A system with a rather long name, number ${n}`));

test('The address follows what is on the page, and a reload keeps it', async ({ page }) => {
  await openTeam(page);
  await paste(page, [codeOf('Payments'), codeOf('Search')].join('\n'));
  await expect(page).toHaveURL(new RegExp(`#${codeOf('Payments')}~${codeOf('Search')}$`));
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Payments, 2026-11-22' }).click();
  await expect(page).toHaveURL(new RegExp(`/team/#${codeOf('Search')}$`));
});

test('A copied roster link shows a stranger the same matrix, and stores nothing', async ({ page, stranger }) => {
  await allowClipboard(page);
  await openRoster(page, TRIO);
  await page.getByRole('button', { name: 'Copy roster link' }).click();
  await expect(page.getByText('Roster link copied.')).toBeVisible();
  const link = await copied(page);
  await expect(page.getByText(`${link.length} characters`)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Roster link' })).toHaveValue(link);
  await stranger.goto(link);
  await expect(rows(stranger)).toHaveText(await rows(page).allTextContents());
  expect(await stored(stranger)).toEqual({});
});

test('Without a clipboard the link is there to be copied by hand', async ({ page }) => {
  await removeClipboard(page);
  await openRoster(page, TRIO);
  await page.getByRole('button', { name: 'Copy roster link' }).click();
  await expect(page.getByText('Select the text and copy it yourself.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Roster link' })).toHaveValue(page.url());
});

test('A link of more than 2,000 characters says that some programs cut it, a shorter one does not', async ({
  page,
}) => {
  const warning = page.getByText('Some mail and chat programs cut links of more than 2,000 characters');
  await openRoster(page, TRIO);
  await expect(page.getByRole('textbox', { name: 'Roster link' })).toHaveValue(/#1\./);
  await expect(warning).toHaveCount(0);
  await openRoster(page, many);
  await expect(warning).toBeVisible();
});

test('Of two links that are opened one after the other, the later is shown', async ({ page }) => {
  const long = Array.from({ length: 200 }, (_, n) => systemOf(`Of the first link, ${n}`));
  await openRoster(page, TRIO);
  await page.evaluate(
    async ([first, second]) => {
      const heard = new Promise((wake) => window.addEventListener('hashchange', wake, { once: true }));
      location.hash = first;
      // The first is being read by now, and takes longer.
      await heard;
      location.hash = second;
    },
    [long, [systemOf('Of the second link')]].map(
      (systems) => new URL(rosterPath(systems), 'https://x.invalid').hash,
    ) as [string, string],
  );
  await expect(rowOf(page, 'Of the second link')).toBeVisible();
  // Each link that has been read is announced.
  await expect(page.getByRole('status')).toHaveText('1 system in this link.');
  await page.waitForLoadState('networkidle');
  await expect(rows(page)).toHaveCount(1);
});

test('Many systems are drawn in slices: a screenful is there before the rest', async ({ page }) => {
  await page.addInitScript(() => {
    let most = 0;
    let before = 0;
    new MutationObserver(() => {
      const now = document.querySelectorAll('.team-matrix tbody tr').length;
      most = Math.max(most, now - before);
      before = now;
      document.documentElement.dataset['most'] = `${most}`;
    }).observe(document, { childList: true, subtree: true });
  });
  await openRoster(
    page,
    Array.from({ length: 100 }, (_, n) => systemOf(`System ${n}`)),
  );
  await expect(page.locator('html')).toHaveAttribute('data-most', '40');
});

test('A roster that no link can hold is kept as a file, which brings all of it back', async ({ page, stranger }) => {
  // 700 codes are decoded twice; see below.
  test.setTimeout(120_000);
  const answers = Object.fromEntries(
    publishedCheckIds().map((id, n) => [id, n % 2 === 0 ? ('no' as const) : ('na' as const)]),
  );
  const huge = Array.from({ length: 700 }, (_, n) => codeOf(`A name of some length, number ${n}`, { answers }));
  await openTeam(page);
  await paste(page, huge.join('\n'));
  // Decoding so many takes a busy machine a while.
  await expect(page.getByText(/^This roster takes [\d,]+ characters, more than one link can hold/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('button', { name: 'Copy roster link' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/team\/$/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save roster file' }).click();
  const file = await (await downloading).path();
  await openTeam(stranger);
  await stranger.getByLabel('Files, as many as you like').setInputFiles(file);
  await expect(stranger.getByText('700 systems added.')).toBeVisible({ timeout: 60_000 });
});

function publishedCheckIds(): readonly string[] {
  return JSON.parse(readFileSync('content/register.json', 'utf8')).ids;
}

test('A roster file holds a link a line, and opens again', async ({ page, stranger }) => {
  await openRoster(page, TRIO);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save roster file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^roster-\d{4}-\d\d-\d\d\.txt$/);
  await expect(page.getByText('Roster of 3 systems saved as a file.')).toBeVisible();
  const file = await download.path();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^http:\/\/localhost:\d+\/summary\/#1\./);
  await openTeam(stranger);
  await stranger.getByLabel('Files, as many as you like').setInputFiles(file);
  await expect(rows(stranger)).toHaveText(await rows(page).allTextContents());
});

test('Notes stay out of link and file unless asked for; then the file holds them', async ({ page, stranger }) => {
  await page.goto('practices/modular-design/');
  await answer(page, SAMPLE.key, 'No');
  await writeNote(page, SAMPLE.key, 'Two writers since March.');
  await openTeam(page);
  await page.getByRole('button', { name: 'Add my own assessments' }).click();
  await expect(rows(page)).toHaveCount(1);
  const save = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save roster file' }).click();
    return (await downloading).path();
  };
  const without = await save();
  await page.getByRole('checkbox', { name: /^Notes in the file too \(1 system has some\)/ }).check();
  const withNotes = await save();
  const note = stranger.getByText('Two writers since March.');
  const statement = stranger.getByRole('dialog').getByText(publishedCheck(SAMPLE.key).statement);
  for (const [file, count] of [
    [without, 0],
    [withNotes, 1],
  ] as const) {
    await openTeam(stranger);
    await stranger.getByLabel('Files, as many as you like').setInputFiles(file);
    await cellOf(stranger, 'My system', 'modular-design').click();
    await expect(statement).toBeVisible();
    await expect(note).toHaveCount(count);
  }
});

test('A second roster link opened in the same tab replaces the first, and Back brings that again', async ({ page }) => {
  await openRoster(page, TRIO);
  await page.goto(rosterPath([systemOf('Ledger')]));
  await expect(rows(page)).toHaveCount(1);
  await expect(rowOf(page, 'Ledger')).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
});

test('A single summary code is a roster of one', async ({ page }) => {
  await openRoster(page, [systemOf('Ledger')]);
  await expect(rowOf(page, 'Ledger')).toBeVisible();
});

test('The skip link leaves the roster in the address', async ({ page }) => {
  await openRoster(page, TRIO);
  await expect(page.getByRole('textbox', { name: 'Roster link' })).toHaveValue(/#1\./);
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#1\./);
  await expect(rows(page)).toHaveCount(3);
});

test('Systems of the same name and of two days both stay', async ({ page }) => {
  await openRoster(page, [systemOf('Payments'), systemOf('Payments', { date: '2026-12-01' })]);
  await expect(rows(page).getByRole('rowheader')).toHaveText([/2026-11-22$/, /2026-12-01$/]);
});

test('A snapshot of an older edition says what came since; of a newer one, what is not counted', async ({ page }) => {
  const length = publishedCheckIds().length;
  await openRoster(page, [
    systemOf('Old', { edition: length - 3 }),
    systemOf('New', { edition: length + 2, answers: { [`@${length + 1}`]: 'no', [SAMPLE.key]: 'yes' } }),
    systemOf('Ours'),
  ]);
  await expect(rowOf(page, 'Old')).toContainText(`Edition ${length - 3}: 3 checks were added since, not counted here.`);
  await expect(rowOf(page, 'New')).toContainText(
    `Edition ${length + 2}, newer than this site’s: 1 answer to later checks, not counted here.`,
  );
  await expect(rowOf(page, 'Ours')).not.toContainText('Edition');
  await page.reload();
  await expect(rowOf(page, 'New')).toContainText('1 answer to later checks');
});
