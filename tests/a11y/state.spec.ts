import type { Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { blockWrites } from '../fixtures/broken-storage.ts';
import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { storageNotice } from '../fixtures/notice.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store } from '../fixtures/stored.ts';
import { sampleCode } from '../fixtures/summary-code.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

/** What a page can be brought to show, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a guide with every kind of answer': async (page) => {
    await page.goto(GUIDE);
    await answer(page, ID, 'No');
    await answer(page, SAMPLE.essential, 'Yes');
    await answer(page, SAMPLE.recommended, 'Partly');
    await answer(page, SAMPLE.otherEssential, 'Don’t know');
    await answer(page, SAMPLE.otherRecommended, 'Not applicable');
    await page.getByRole('region', { name: 'Where you stand' }).scrollIntoViewIfNeeded();
    await expect(page.getByText('Gaps, most urgent first')).toBeVisible();
  },
  'a check with reasons and note open': async (page) => {
    await page.goto(GUIDE);
    await writeNote(page, ID, 'Two writers.');
    await checkOn(page, ID).item.getByText('Why and evidence').click();
  },
  'the offer to undo': async (page) => {
    await page.goto(GUIDE);
    await answer(page, ID, 'No');
    await checkOn(page, ID).clear.click();
    await expect(page.getByRole('region', { name: 'Undo' })).toBeVisible();
  },
  'the storage notice': async (page) => {
    await blockWrites(page);
    await page.goto(GUIDE);
    await answer(page, ID, 'No');
    await expect(storageNotice(page)).toBeVisible();
  },
  'the notice of unreadable values': async (page) => {
    await store(page, { [answerKey(ID)]: 'maybe' });
    await page.goto(GUIDE);
    await expect(page.getByRole('region', { name: 'Unreadable values' })).toBeVisible();
  },
  'the open menu': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(GUIDE);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
  },
  'search with results': async (page) => {
    await page.goto('');
    await page.keyboard.press('/');
    await searchFor(page, 'error budget');
  },
  'a home page with answers': async (page) => {
    await storeAssessment(page, 'Payments API');
    await page.goto('');
    await expect(page.getByRole('link', { name: /^Continue with practice/ })).toBeVisible();
  },
  'a summary with gaps': async (page) => {
    await storeAssessment(page, 'Payments API');
    await page.goto('summary/');
    await expect(page.getByRole('region', { name: 'Plan' }).getByRole('row').nth(1)).toBeVisible();
  },
  'name and tier being edited': async (page) => {
    await page.goto('summary/');
    await clickAwake(page, 'Edit name and tier');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  },
  'a shared summary': async (page) => {
    await page.goto(`summary/#${sampleCode()}`);
    await expect(page.getByRole('region', { name: 'Plan' }).getByRole('row').nth(1)).toBeVisible();
  },
  'a bad link': async (page) => {
    await page.goto('summary/#3.AAAA');
    await expect(page.getByRole('alert')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await reach(page);
    await expectAccessibleInBothThemes(page);
  });
}
