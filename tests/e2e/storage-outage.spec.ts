import type { Page } from '@playwright/test';
import { blockOpenPage, blockStorage, blockWrites, fillStorage } from '../fixtures/broken-storage.ts';
import { answer } from '../fixtures/check.ts';
import { deleteEverything } from '../fixtures/erase.ts';
import { chooseFile, exported, filed, fileOf, preview } from '../fixtures/file.ts';
import { pressKeys } from '../fixtures/key.ts';
import { saveAgain, storageNotice } from '../fixtures/notice.ts';
import { enterWay, way } from '../fixtures/one-by-one.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { createOnShelf, editButton, onShelf, openSwitcher, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;

/** A change that can be made on a page, and the words there that say where it is kept. */
type Change = { readonly make: (page: Page) => Promise<void>; readonly kept?: RegExp };

const CHANGES: Readonly<Record<string, Change>> = {
  'assess/': { make: (page) => answer(page, ID, 'Yes') },
  'summary/': {
    make: async (page) => {
      await page.getByRole('button', { name: 'Edit name and tier' }).click();
      await page.getByRole('radio', { name: /^critical/ }).check();
    },
    kept: /^Not saved in this browser, no backup yet\./,
  },
  'assessments/': {
    make: async (page) => {
      await editButton(page, 'My system').click();
      await onShelf(page, 'My system')
        .getByRole('radio', { name: /^critical/ })
        .check();
    },
    kept: /; not saved in this browser, no backup yet\.$/,
  },
};

const OUTAGES: Readonly<Record<string, readonly [(page: Page) => Promise<void>, string]>> = {
  'cannot be read': [blockStorage, 'does not let the site store anything'],
  'cannot be written': [blockWrites, 'does not let the site store anything'],
  'is full': [
    async (page) => {
      await page.goto('privacy/');
      await fillStorage(page);
    },
    'storage is full',
  ],
};

for (const [path, { make, kept }] of Object.entries(CHANGES)) {
  for (const [outage, [breakStorage, says]] of Object.entries(OUTAGES)) {
    test(`/${path} where storage ${outage}: a notice, a file that has the change, and no claim that it is saved`, async ({
      page,
    }) => {
      await breakStorage(page);
      await page.goto(path);
      await make(page);
      await expect(storageNotice(page)).toContainText(says);
      if (kept !== undefined) await expect(page.getByText(kept)).toBeVisible();
      await expect(page.getByText(/(?<!not )saved in this browser/i)).toHaveCount(0);
      const { assessments } = await exported(page, () =>
        storageNotice(page).getByRole('button', { name: 'Export' }).click(),
      );
      expect(assessments).toMatchObject(path === 'assess/' ? [{ answers: { [ID]: 'yes' } }] : [{ tier: 'critical' }]);
      await expect(storageNotice(page)).toBeVisible();
    });
  }

  test(`/${path} when storage is emptied under it: a notice, and everything is saved again`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    await make(page);
    // What the page writes once it is at rest would store all that is missing with it, before the notice is pressed.
    let last = '';
    const settled = async () => {
      const now = JSON.stringify(await stored(page));
      const same = now === last;
      last = now;
      return same && Object.keys(await stored(page)).length > 1;
    };
    await expect.poll(settled, { intervals: [1000] }).toBe(true);
    const before = Object.entries(await stored(page)).filter(([key]) => /\/(?:answer|tier|name)/.test(key));
    const other = await context.newPage();
    await other.goto('privacy/');
    await other.evaluate(() => localStorage.clear());
    await expect(storageNotice(page)).toContainText('was emptied while the page was open');
    if (kept !== undefined) await expect(page.getByText(kept)).toBeVisible();
    await saveAgain(page);
    await expect(storageNotice(page)).toHaveCount(0);
    await expect(page.getByText(/not saved in this browser/i)).toHaveCount(0);
    expect(await stored(page)).toMatchObject(Object.fromEntries(before));
  });
}

test('On /storage/ nothing is said to be stored where storage cannot be read', async ({ page }) => {
  await blockStorage(page);
  await page.goto('storage/');
  await expect(storageNotice(page)).toContainText('does not let the site store anything');
  await expect(page.getByText('My system: not saved in this browser, no backup yet')).toBeVisible();
  const { assessments } = await exported(page, () =>
    storageNotice(page).getByRole('button', { name: 'Export' }).click(),
  );
  expect(assessments).toHaveLength(1);
  await deleteEverything(page);
  await expect(page.getByRole('status')).toContainText('This browser did not let the site delete what is stored.');
});

test('On /storage/ the counts follow when storage is emptied, and what the tab holds is offered', async ({
  page,
  context,
}) => {
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  await page.goto('storage/');
  await expect(page.getByText('My system: saved in this browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto('privacy/');
  await other.evaluate(() => localStorage.clear());
  await expect(storageNotice(page)).toContainText('was emptied while the page was open');
  await expect(page.getByText('My system: not saved in this browser')).toBeVisible();
  await saveAgain(page);
  await expect(page.getByText('My system: saved in this browser')).toBeVisible();
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'yes' });
});

test('Where nothing can be stored no assessment is claimed to be created, copied, imported or deleted', async ({
  page,
}) => {
  await storeTwo(page);
  await blockWrites(page);
  await page.goto('assessments/');
  await createOnShelf(page, 'Ledger', 'production');
  await expect(page.getByRole('status')).toHaveText(
    'This browser did not store the new assessment: its storage is full or blocked.',
  );
  await expect(page.getByRole('textbox', { name: 'Name of the system' })).toHaveValue('Ledger');
  await page.getByRole('button', { name: 'Duplicate Beta' }).click();
  await expect(page.getByRole('status')).toContainText('This browser did not store the change');
  await page.getByRole('button', { name: 'Delete Beta' }).click();
  await expect(page.getByRole('status')).toContainText('This browser did not store the change');
  await chooseFile(page, fileOf(filed({ name: 'Search' })));
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status')).toContainText(
    'Nothing was imported: this browser’s storage is full or blocked.',
  );
  await expect(preview(page)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Assessments' }).getByRole('heading')).toHaveText(['Alpha', 'Beta']);
  expect(Object.keys(await stored(page)).filter((key) => key.endsWith('/name'))).toHaveLength(2);
});

test('An import that does not fit changes nothing', async ({ page }) => {
  await store(page, { [answerKey(ID)]: 'no' });
  await page.goto('assessments/');
  await expect(onShelf(page, 'My system')).toContainText('0 of');
  await chooseFile(page, fileOf(filed({ name: 'Search', notes: { [ID]: 'n'.repeat(2000) } })));
  await expect(preview(page)).toBeVisible();
  await fillStorage(page);
  const before = await stored(page);
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Nothing was imported');
  expect(await stored(page)).toEqual(before);
  await expect(onShelf(page, 'Search')).toHaveCount(0);
});

test('A choice that cannot be opened is not shown as open', async ({ page }) => {
  await storeTwo(page);
  await page.goto('summary/');
  await blockOpenPage(page);
  const switcher = await openSwitcher(page);
  await switcher.getByRole('button', { name: /^Beta/ }).click();
  await expect(storageNotice(page)).toContainText('does not let the site store anything');
  await expect(switcher).toBeHidden();
  await openSwitcher(page);
  await expect(switcher.getByRole('button', { pressed: true })).toHaveText(/^Alpha/);
  await expect(page.getByRole('heading', { level: 1, name: 'Alpha' })).toBeVisible();
  await expect(page.getByRole('status')).not.toContainText('Beta is open.');
});

test('The end of the quick check does not say that unsaved answers are saved', async ({ page }) => {
  await blockWrites(page);
  await enterWay(page, 'Quick check');
  const region = way(page, 'Quick check');
  await expect(region.getByRole('heading', { level: 2 })).toBeFocused();
  await pressKeys(page, '1');
  for (let i = 0; i < 10; i += 1) await pressKeys(page, 'j');
  await expect(region.getByText('The answers stand on this page only: they are not saved.')).toBeVisible();
  await expect(region.getByText('The answers are saved.')).toHaveCount(0);
});
