import { storeAssessment } from '../fixtures/assessment.ts';
import { blockStorage, blockWrites, emptyFiller, fillStorage, giveStorageBack } from '../fixtures/broken-storage.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { exported } from '../fixtures/file.ts';
import { saveAgain, storageNotice } from '../fixtures/notice.ts';
import { acceptRisk, openAgreement } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

test('Storage that cannot be read: the answer stands, a notice says so, and it can be saved later', async ({
  page,
}) => {
  await blockStorage(page);
  await page.goto(GUIDE);
  await expect(storageNotice(page)).toContainText('does not let the site store anything');
  await answer(page, ID, 'Yes');
  await expect(page.getByRole('status')).toHaveText('Yes: kept on this page, but not saved.');
  await saveAgain(page);
  await expect(storageNotice(page)).toBeVisible();
  await giveStorageBack(page);
  await saveAgain(page);
  await expect(storageNotice(page)).toHaveCount(0);
  await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'yes' });
});

test('Storage that cannot be written: the answer stands, a notice says so, and it can be saved later', async ({
  page,
}) => {
  await blockWrites(page);
  await page.goto(GUIDE);
  await answer(page, ID, 'No');
  await expect(storageNotice(page)).toContainText('does not let the site store anything');
  expect(await stored(page)).not.toHaveProperty([answerKey(ID)]);
  await giveStorageBack(page);
  await saveAgain(page);
  await expect(storageNotice(page)).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'no' });
});

test('Full storage: the answer stands, a notice says so, and it is saved once there is room', async ({ page }) => {
  await page.goto('privacy/');
  await fillStorage(page);
  await page.goto(GUIDE);
  await answer(page, ID, 'Partly');
  await expect(storageNotice(page)).toContainText('storage is full');
  await expect(checkOn(page, ID).radio('Partly')).toBeChecked();
  await emptyFiller(page);
  await saveAgain(page);
  await expect(storageNotice(page)).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'partly' });
});

test('A milestone and a risk that a full storage does not take are not said to be saved', async ({ page }) => {
  await storeAssessment(page, 'Payments');
  await fillStorage(page);
  await page.goto('summary/');
  await page.getByRole('textbox', { name: 'Milestone' }).fill('Full');
  await page.getByRole('button', { name: 'Keep milestone' }).click();
  const status = page.getByRole('status');
  await expect(status).toHaveText('Milestone “Full” kept. It stands on this page only: it could not be saved.');
  await acceptRisk(await openAgreement(page, ID), { risk: 'Small.', by: 'Ana', revisit: '2030-01-01' });
  await expect(status).toHaveText(
    'Risk accepted until 2030-01-01. It stands on this page only: it could not be saved.',
  );
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Full');
});

test('The notice offers a file that takes the answers along', async ({ page }) => {
  await blockWrites(page);
  await page.goto(GUIDE);
  await answer(page, ID, 'No');
  const { assessments } = await exported(page, () =>
    storageNotice(page).getByRole('button', { name: 'Export' }).click(),
  );
  expect(assessments[0]?.answers).toEqual({ [ID]: 'no' });
});

test('The theme can be changed where nothing can be stored', async ({ page }) => {
  await blockStorage(page);
  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
