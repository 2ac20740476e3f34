import { expect, type Locator, type Page, test } from '@playwright/test';
import { DATABASE } from '../../src/state/storage/key.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { deleteEverything } from '../fixtures/erase.ts';
import { answerKey, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = 'one-writer-per-table';

/** How many values the second copy has on the disk. Never opens a database that is not there: that would make one. */
async function copied(page: Page): Promise<number> {
  const there = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  if (!there.includes(DATABASE)) return 0;
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const database = request.result;
          if (database.objectStoreNames.length === 0) resolve(0);
          else {
            const transaction = database.transaction(['state', 'journal']);
            const snapshot = transaction.objectStore('state').get('snapshot');
            const since = transaction.objectStore('journal').getAll();
            transaction.oncomplete = () =>
              resolve([snapshot.result, ...since.result].flatMap((each) => each?.entries ?? []).length);
          }
          database.close();
        };
      }),
    DATABASE,
  );
}

/** Answers a check of the guide, and waits until the second copy has it. */
async function answerCopied(page: Page): Promise<void> {
  await page.goto(GUIDE);
  await answer(page, ID, 'Partly');
  await expect.poll(() => copied(page)).toBeGreaterThan(0);
}

/** What the page of storage says of the second copy. */
function secondCopy(page: Page): Locator {
  return page.locator('dt', { hasText: 'Second copy' }).locator('+ dd');
}

test('What another page of the origin cleared while no page was open comes back in a new tab, and is said', async ({
  page,
  context,
}) => {
  await answerCopied(page);
  await page.goto('404.html');
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const later = await context.newPage();
  await later.goto(GUIDE);
  await expect(checkOn(later, ID).radio('Partly')).toBeChecked();
  await expect(later.getByRole('region', { name: 'Brought back' })).toContainText('This browser had lost');
  expect(await stored(later)).toMatchObject({ [answerKey(ID)]: 'partly' });
});

test('Everything deleted is deleted from the second copy too', async ({ page, context }) => {
  await answerCopied(page);
  await page.goto('storage/');
  await expect(secondCopy(page)).toHaveText('kept');
  await deleteEverything(page);
  await expect(page.getByRole('status')).toHaveText(/is deleted/);
  await expect(secondCopy(page)).toHaveText('none');
  const later = await context.newPage();
  await later.goto(GUIDE);
  await expect(checkOn(later, ID).radio('Partly')).not.toBeChecked();
  expect(await copied(later)).toBe(0);
  await later.reload();
  expect(await stored(later)).not.toHaveProperty([answerKey(ID)]);
});

test('While the browser does not delete the second copy nothing is deleted, and that is said', async ({
  page,
  context,
}) => {
  await answerCopied(page);
  const busy = await context.newPage();
  await busy.goto('privacy/');
  await busy.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const store = request.result.transaction('state', 'readwrite').objectStore('state');
          const go = () => {
            store.get('snapshot').onsuccess = go;
          };
          go();
          resolve();
        };
      }),
    DATABASE,
  );
  await page.goto('storage/');
  await deleteEverything(page);
  await expect(page.getByRole('status')).toHaveText(/^The browser does not answer: nothing is deleted yet\./);
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'partly' });
  await busy.close();
  await expect(page.getByRole('status')).toHaveText(/^Everything this site had stored/);
  expect(await stored(page)).not.toHaveProperty([answerKey(ID)]);
});

test('Whoever only reads leaves no database behind', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(checkOn(page, ID).radio('Partly')).toBeEnabled();
  await page.goto('storage/');
  await expect(secondCopy(page)).toHaveText('none');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});
