import type { Page } from '@playwright/test';
import { FIRST_ID, fieldKey, QUARANTINE, SINCE } from '../../src/state/storage/key.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { blockWrites } from '../fixtures/broken-storage.ts';
import { chooseFile, filed, fileOf, importFaults, preview, textFile } from '../fixtures/file.ts';
import { storageNotice } from '../fixtures/notice.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { editButton, onShelf, openAt, openSwitcher, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const LONG = 'A-name-without-a-single-place-to-break-it-which-is-as-long-as-a-name-may-be-80ch';

/** What the pages of the shelf and of storage can be brought to show, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'an entry being edited, with a long name': async (page) => {
    await storeTwo(page);
    await store(page, { [fieldKey(FIRST_ID, 'name')]: LONG });
    await page.goto('assessments/');
    await editButton(page, LONG).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(LONG);
  },
  'the preview of an import': async (page) => {
    await store(page, { [fieldKey(FIRST_ID, 'uid')]: 'k3v90qpx2m7c', [answerKey(ID)]: 'no', [noteKey(ID)]: 'Mine.' });
    await page.goto('assessments/');
    const text = fileOf(
      filed({ name: `${LONG}\u202e`, answers: { [ID]: 'yes', '@9000': 'no' }, notes: { [ID]: 'Theirs.' } }),
      filed({ uid: 'aaaaaaaa', name: 'Ledger' }),
    );
    await chooseFile(page, text);
    await preview(page).getByText('Check by check').click();
    await expect(preview(page).getByText('Not taken as it stands:')).toBeVisible();
  },
  'the faults of a file': async (page) => {
    await page.goto('assessments/');
    const [name, text] = [`${LONG}.json`, fileOf(filed({ answers: { [ID]: 'yes' } })).buffer.toString()];
    await chooseFile(page, textFile(text.replace('"yes"', `"${LONG}"`), name));
    await expect(importFaults(page)).toBeVisible();
  },
  'the bin, asking before it is emptied': async (page) => {
    await storeTwo(page);
    await page.goto('assessments/');
    await page.getByRole('button', { name: 'Delete Alpha' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    // It has gone with what is asked next, and covers none of it.
    await expect(page.getByRole('region', { name: 'Undo' })).toBeHidden();
  },
  'the offer to take a deletion back': async (page) => {
    await storeTwo(page);
    await page.goto('assessments/');
    await page.getByRole('button', { name: 'Delete Alpha' }).click();
    await expect(page.getByRole('region', { name: 'Undo' })).toBeVisible();
  },
  'the shelf where nothing can be stored': async (page) => {
    await blockWrites(page);
    await page.goto('assessments/');
    await editButton(page, 'My system').click();
    await onShelf(page, 'My system')
      .getByRole('radio', { name: /^critical/ })
      .check();
    await expect(storageNotice(page)).toBeVisible();
  },
  'the storage page with values set aside, asking before all is deleted': async (page) => {
    await store(page, { [`${QUARANTINE}assessment/first/note/${ID}`]: `${LONG}${LONG}`, [answerKey(ID)]: 'maybe' });
    await page.goto('storage/');
    await expect(page.getByText('maybe', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
  },
  'the suggestion to export': async (page) => {
    await store(page, { [SINCE]: '2026-11-01 abc', [fieldKey(FIRST_ID, 'unbacked')]: '25', [answerKey(ID)]: 'no' });
    await page.goto('summary/');
    await expect(page.getByText(/25 changes were made here since the first answer/)).toBeVisible();
  },
  'the list in the header': async (page) => {
    await storeTwo(page);
    await store(page, { [fieldKey(FIRST_ID, 'name')]: LONG });
    await page.goto('assessments/');
    await openSwitcher(page);
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await reach(page);
    await expectAccessibleInBothThemes(page);
  });

  test(`${name} fits windows of 320 and 390 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reach(page);
    await expectToFit(page);
  });
}

test('On paper the shelf is a list of assessments without its forms and buttons', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Duplicate Beta' }).click();
  await page.getByRole('button', { name: 'Delete Copy of Beta' }).click();
  await editButton(page, 'Alpha').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Deleted', { exact: true })).toBeHidden();
  await expect(onShelf(page, 'Alpha').getByText(openAt('production'))).toBeVisible();
  await expect(onShelf(page, 'Alpha').getByText(/^1 of /)).toBeVisible();
  await expect(onShelf(page, 'Beta').getByText(/^production · \d+ of \d+ answered$/)).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
});
