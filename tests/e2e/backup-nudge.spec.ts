import type { Locator, Page } from '@playwright/test';
import { FIRST_ID, fieldKey, SINCE } from '../../src/state/storage/key.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { exported } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const UNBACKED = fieldKey(FIRST_ID, 'unbacked');

/** The suggestion to export. */
function nudge(page: Page): Locator {
  return page.getByText(
    /and \d+ changes? (?:since then|(?:was|were) made here since the first answer)\. A file on your disk survives what happens to this browser\./,
  );
}

test('After the twentieth change without a backup the summary suggests one, until there is one', async ({ page }) => {
  const checks = publishedChecks.filter(({ practice, level }) => practice === 'modular-design' && level !== 'advanced');
  await page.goto('practices/modular-design/');
  const answers = ['Yes', 'No', 'Partly'];
  for (let n = 0; n < 20; n += 1) {
    const group = page.getByRole('radiogroup', { name: checks[n % checks.length]?.statement ?? '' });
    await group.getByRole('radio', { name: answers[Math.floor(n / checks.length)] ?? '', exact: true }).check();
    if (n !== 18) continue;
    await expect.poll(async () => (await stored(page))[UNBACKED]).toBe('19');
    await page.goto('summary/');
    await expect(page.getByText('Saved in this browser, no backup yet.')).toBeVisible();
    await expect(nudge(page)).toHaveCount(0);
    await page.goto('practices/modular-design/');
  }
  await expect.poll(async () => (await stored(page))[UNBACKED]).toBe('20');
  await page.goto('summary/');
  await expect(nudge(page)).toHaveText(
    /^Saved in this browser, no backup yet, and 20 changes were made here since the first answer\./,
  );
  await exported(page, () => page.getByRole('button', { name: 'Export', exact: true }).click());
  await expect(nudge(page)).toHaveCount(0);
  await expect(page.getByText('Saved in this browser, last backup today.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Saved in this browser, last backup today.')).toBeVisible();
  await expect(nudge(page)).toHaveCount(0);
});

test('A single change is worth a backup once a month has passed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await store(page, { [SINCE]: '2026-10-22 abc', [UNBACKED]: '1', [answerKey(SAMPLE.key)]: 'yes' });
  await page.goto('summary/');
  await expect(nudge(page)).toHaveText(
    /^Saved in this browser, no backup yet, and 1 change was made here since the first answer\./,
  );
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00'));
  await page.reload();
  await expect(page.getByText('Saved in this browser, no backup yet.')).toBeVisible();
  await expect(nudge(page)).toHaveCount(0);
});
