import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { storeAssessment } from '../fixtures/assessment.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { gapsOn, openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const GAP = SAMPLE.key;

async function openDialog(page: Page): Promise<Locator> {
  await page.goto('summary/');
  await page.getByRole('button', { name: 'Notes, QR code and badge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share Payments API' });
  await expect(dialog.getByRole('textbox', { name: 'Summary link' })).toHaveValue(/#1\./);
  return dialog;
}

function linkIn(dialog: Locator): Promise<string> {
  return dialog.getByRole('textbox', { name: 'Summary link' }).inputValue();
}

/** What a scanner reads in a QR code, drawn dark on light as an SVG path of unit squares. */
async function decoded(code: Locator): Promise<string> {
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
    for (let n = 0; n < scale * scale; n += 1) {
      const column = Number(x) * scale + (n % scale);
      const row = Number(y) * scale + Math.floor(n / scale);
      data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

test.beforeEach(async ({ page }) => {
  await storeAssessment(page, 'Payments API');
});

test('Notes stay out of the link until they are asked for, and the dialog says exactly what is in it', async ({
  page,
  stranger,
}) => {
  await store(page, { [noteKey(GAP)]: 'The secret of the second writer.' });
  const dialog = await openDialog(page);
  const include = dialog.getByRole('checkbox', { name: /^Include notes/ });
  await expect(include).not.toBeChecked();
  const without = await linkIn(dialog);
  await expect(dialog.getByText('1 Yes, 1 Partly, 1 No, 1 Don’t know, 1 Not applicable')).toBeVisible();
  await include.check();
  await expect(dialog.getByText('1, whole')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Summary link' })).not.toHaveValue(without);
  const withNotes = await linkIn(dialog);
  await stranger.goto(without);
  await expect(gapsOn(stranger)).toHaveCount(3);
  await expect(stranger.getByText('The secret of the second writer.')).toHaveCount(0);
  await stranger.goto('about:blank');
  await stranger.goto(withNotes);
  const details = await openDetails(stranger, GAP);
  await expect(details).toContainText('The secret of the second writer.');
  expect(await stored(stranger)).toEqual({});
});

test('A link past 2,000 characters says what breaks, and offers the file', async ({ page }) => {
  const notes = publishedChecks.slice(0, 60).map(({ id }, n) => {
    const words = Array.from({ length: 12 }, (_, w) => ((n * 7919 + w * 104_729) % 1_000_003).toString(36));
    return [noteKey(id), words.join(' ')] as const;
  });
  await store(page, Object.fromEntries(notes));
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /^Include notes/ }).check();
  await expect(dialog.getByRole('alert')).toContainText('Past 2,000, some mail and chat programs cut a link');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('alert').getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(Object.keys(file.assessments[0].notes)).toHaveLength(60);
});

test('Copying is said inside the dialog; Escape closes it and gives the focus back', async ({ page }) => {
  await allowClipboard(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Link copied.');
  expect(await copied(page)).toBe(await linkIn(dialog));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Notes, QR code and badge' })).toBeFocused();
});

test('The QR code holds the link', async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'QR code' }).click();
  const code = dialog.getByRole('img', { name: 'QR code of the summary link' });
  await expect(code).toBeVisible();
  expect(await decoded(code)).toBe(await linkIn(dialog));
});

test('The device shares the link itself where it can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        (window as { shared?: ShareData }).shared = data;
      },
    });
  });
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Send with this device' }).click();
  const shared = await page.evaluate(() => (window as { shared?: ShareData }).shared);
  expect(shared).toEqual({ title: 'Payments API: summary', url: await linkIn(dialog) });
});

test('The badge is an image with the counts, and its Markdown links to the summary', async ({ page }) => {
  await allowClipboard(page);
  const dialog = await openDialog(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save badge' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('payments-api-badge.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('>Payments API<');
  expect(svg).not.toMatch(/<script|href=|url\(http/);
  await dialog.getByRole('button', { name: 'Copy badge Markdown' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Badge Markdown copied.');
  const markdown = await copied(page);
  expect(markdown).toContain('](<payments-api-badge.svg>)');
  expect(markdown).toContain(`](<${await linkIn(dialog)}>)`);
});

test('A link that is opened twice, also in a tab with work in it, changes nothing', async ({ page }) => {
  const dialog = await openDialog(page);
  const link = await linkIn(dialog);
  await storeAssessment(page, 'Mine', { [GAP]: 'yes' });
  await page.goto('summary/');
  const before = await stored(page);
  for (const _ of ['once', 'twice']) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByText('Shared summary')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Compare with mine' })).toBeVisible();
  }
  expect(await stored(page)).toEqual(before);
});

test('Under a clock that no link can carry, the link says what day it has and why', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await store(page, { [answerKey(SAMPLE.key)]: 'yes' });
  await page.clock.setFixedTime('1970-01-02T12:00:00Z');
  await page.goto('practices/modular-design/');
  await page.getByRole('button', { name: 'Copy summary link' }).click();
  await expect(page.getByRole('status')).toContainText(
    /^Summary link copied\. It is dated 2020-01-01: .* says 1970-01-02/,
  );
});
