import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { saveAgain, storageNotice } from '../fixtures/notice.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, emptyStorage, noteKey, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

test('Storage emptied under an open tab: the answers stay, a notice says so, and they can be saved again', async ({
  page,
  context,
}) => {
  await page.goto(GUIDE);
  await answer(page, ID, 'Partly');
  await writeNote(page, ID, 'Half of the tables.');
  await emptyStorage(context);
  await expect(storageNotice(page)).toContainText('was emptied while the page was open');
  await expect(checkOn(page, ID).radio('Partly')).toBeChecked();
  await expect(checkOn(page, ID).note).toHaveValue('Half of the tables.');
  expect(await stored(page)).not.toHaveProperty([answerKey(ID)]);
  await saveAgain(page);
  await expect(storageNotice(page)).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'partly', [noteKey(ID)]: 'Half of the tables.' });
});

test('An answer given after storage was emptied saves everything again', async ({ page, context }) => {
  await page.goto(GUIDE);
  await answer(page, ID, 'Yes');
  await emptyStorage(context);
  await expect(storageNotice(page)).toBeVisible();
  await answer(page, SAMPLE.recommended, 'No');
  await expect(storageNotice(page)).toHaveCount(0);
  expect(await stored(page)).toMatchObject({
    [answerKey(ID)]: 'yes',
    [answerKey(SAMPLE.recommended)]: 'no',
  });
});

test('A tab without answers that sees storage emptied says nothing', async ({ page, context }) => {
  await page.goto(GUIDE);
  const other = await context.newPage();
  await other.goto(GUIDE);
  await answer(other, ID, 'Yes');
  await checkOn(other, ID).clear.click();
  await emptyStorage(context);
  await checkOn(page, ID).item.scrollIntoViewIfNeeded();
  await answer(page, ID, 'No');
  await expect(storageNotice(page)).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'no' });
});
