import { faultMessage } from '../../src/share/code/fault.ts';
import { badEntries, codeOf, linkOf, openTeam, paste, rowOf, rows, unfold } from '../fixtures/roster.ts';
import { expect, test } from '../fixtures/site.ts';

const good = codeOf('Payments');
const middle = good.length >> 1;
const changed = good.slice(0, middle) + (good[middle] === 'A' ? 'B' : 'A') + good.slice(middle + 1);

test('Bad lines are named with their line and fault, and the good ones are shown all the same', async ({ page }) => {
  await openTeam(page);
  const lines = ['Hi all, here they are:', linkOf('Payments'), good.slice(0, -4), '', changed, `3.${good.slice(2)}`];
  await paste(page, lines.join('\n'));
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 system added. 4 entries could not be read.')).toBeVisible();
  const entries = badEntries(page);
  await expect(entries).toHaveCount(4);
  for (const [index, [line, text, fault]] of (
    [
      [1, 'Hi all, here they are:', 'not-a-code'],
      [3, good.slice(0, 20), 'cut-short'],
      [5, changed.slice(0, 20), 'damaged'],
      [6, '3.', 'newer-version'],
    ] as const
  ).entries()) {
    await expect(entries.nth(index)).toContainText(`Line ${line}`);
    await expect(entries.nth(index)).toContainText(text);
    await expect(entries.nth(index)).toContainText(faultMessage(fault));
  }
});

test('What could not be read stays in the field to be mended; adding the rest again changes nothing', async ({
  page,
}) => {
  await openTeam(page);
  const field = page.getByRole('textbox', { name: 'Summary links, one a line' });
  await paste(page, `${good}\n${codeOf('Search').slice(0, -4)}`);
  await expect(badEntries(page)).toHaveCount(1);
  await expect(field).toHaveValue(/\n/);
  await paste(page, `${good}\n${codeOf('Search')}`);
  await expect(page.getByText('1 system added. 1 snapshot was here already.')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await expect(badEntries(page)).toHaveCount(0);
  await unfold(page);
  await expect(field).toHaveValue('');
});

test('The same snapshot twice is there once, and that is said', async ({ page }) => {
  await openTeam(page);
  await paste(page, `${good}\n${linkOf('Payments')}`);
  await expect(page.getByText('1 system added. 1 snapshot was here already.')).toBeVisible();
  await paste(page, linkOf('Payments'));
  await expect(page.getByText('No system added. 1 snapshot was here already.')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('An empty field asks for a link', async ({ page }) => {
  await openTeam(page);
  await paste(page, '  \n');
  await expect(page.getByText('Paste at least one summary link.')).toBeVisible();
});

test('A roster link with a bad entry shows the good ones, names the bad, and stays in the history', async ({
  page,
}) => {
  await page.goto(`team/#${good}~${changed}~${codeOf('Search')}`);
  await expect(rows(page)).toHaveCount(2);
  await expect(badEntries(page)).toHaveCount(1);
  await expect(badEntries(page)).toContainText('In the link');
  await expect(badEntries(page)).toContainText(faultMessage('damaged'));
  // Opening alone takes nothing out of the address.
  await expect(page).toHaveURL(new RegExp(changed));
  await page.getByRole('button', { name: 'Remove Search, 2026-11-22' }).click();
  await expect(page).toHaveURL(new RegExp(`#${good}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(changed));
  await expect(rows(page)).toHaveCount(2);
});

test('A link with nothing good in it says so and leaves the page usable', async ({ page }) => {
  await page.goto('team/#rubbish');
  await expect(badEntries(page)).toContainText(faultMessage('not-a-code'));
  await expect(page.getByText('No systems yet.')).toBeVisible();
  await paste(page, good);
  await expect(rowOf(page, 'Payments')).toBeVisible();
});

test('A list of many bad entries begins with twenty, and can be closed', async ({ page }) => {
  await openTeam(page);
  await paste(page, Array.from({ length: 45 }, (_, n) => `no link ${n}`).join('\n'));
  await expect(badEntries(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show all 45' }).click();
  await expect(badEntries(page)).toHaveCount(45);
  await page.getByRole('button', { name: 'Close the list' }).click();
  await expect(badEntries(page)).toHaveCount(0);
});

test('More entries than are looked at: the first thousand are shown, and that is said', async ({ page }) => {
  // Decoding a thousand codes takes a busy machine a while.
  test.setTimeout(120_000);
  await openTeam(page);
  await paste(page, Array.from({ length: 1001 }, (_, n) => codeOf(`System ${n}`, { answers: {} })).join('\n'));
  await expect(page.getByText('1000 systems added. Only the first 1,000 entries')).toBeVisible({ timeout: 60_000 });
});

test('Text of a stranger is shown as text', async ({ page }) => {
  await openTeam(page);
  await paste(page, '<img src=x onerror=alert(1)>');
  await expect(badEntries(page)).toContainText('<img src=x onerror=alert(1)>');
});
