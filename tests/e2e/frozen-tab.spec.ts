import type { Page } from '@playwright/test';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const FIRST = SAMPLE.key;
const SECOND = SAMPLE.essential;

type Freezable = Window & { frozen?: boolean };

// Playwright switches the back-forward cache off, so a frozen tab is one that is told of nothing while it is away.
async function freezable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deafen = (event: Event) => {
      if ((window as Freezable).frozen) event.stopImmediatePropagation();
    };
    window.addEventListener('storage', deafen);
    document.addEventListener('visibilitychange', deafen);
  });
}

async function freeze(page: Page, frozen: boolean): Promise<void> {
  await page.evaluate((value) => {
    (window as Freezable).frozen = value;
  }, frozen);
}

/** A tab that was frozen while another one answered the second check and changed the first. */
async function staleTab(page: Page): Promise<void> {
  await freezable(page);
  await page.goto(GUIDE);
  await answer(page, FIRST, 'Yes');
  await freeze(page, true);
  const other = await page.context().newPage();
  await other.goto(GUIDE);
  await answer(other, FIRST, 'Partly');
  await answer(other, SECOND, 'No');
  await other.close();
  await expect(checkOn(page, FIRST).radio('Yes')).toBeChecked();
  await expect(checkOn(page, SECOND).clear).toHaveCount(0);
  await freeze(page, false);
}

test('A tab from the back-forward cache shows what another tab wrote meanwhile', async ({ page }) => {
  await staleTab(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(checkOn(page, FIRST).radio('Partly')).toBeChecked();
  await expect(checkOn(page, SECOND).radio('No')).toBeChecked();
});

test('A tab that becomes visible again shows what another tab wrote meanwhile', async ({ page }) => {
  await staleTab(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(checkOn(page, FIRST).radio('Partly')).toBeChecked();
  await expect(checkOn(page, SECOND).radio('No')).toBeChecked();
});

test('An answer in a stale tab overwrites nothing else', async ({ page }) => {
  await staleTab(page);
  await answer(page, SAMPLE.recommended, 'Yes');
  expect(await stored(page)).toMatchObject({
    [answerKey(FIRST)]: 'partly',
    [answerKey(SECOND)]: 'no',
    [answerKey(SAMPLE.recommended)]: 'yes',
  });
});
