import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { gapsOn, openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const FIRST = SAMPLE.key;
const SECOND = SAMPLE.essential;

test('Two tabs with different answers keep both, and show both at once', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(GUIDE);
  await other.goto(GUIDE);
  await answer(page, FIRST, 'Yes');
  await answer(other, SECOND, 'No');
  await expect(checkOn(page, SECOND).radio('No')).toBeChecked();
  await expect(checkOn(other, FIRST).radio('Yes')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(FIRST)]: 'yes', [answerKey(SECOND)]: 'no' });
});

test('Two tabs with the same check agree on the latest answer', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(GUIDE);
  await other.goto(GUIDE);
  await answer(page, FIRST, 'Yes');
  await answer(other, FIRST, 'Partly');
  await expect(checkOn(page, FIRST).radio('Partly')).toBeChecked();
  await checkOn(page, FIRST).clear.click();
  await expect(checkOn(other, FIRST).clear).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ [answerKey(FIRST)]: '' });
});

test('A note and the counts of another page follow a second tab', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(GUIDE);
  await other.goto('summary/');
  await answer(page, FIRST, 'No');
  await writeNote(page, FIRST, 'Two writers since May.');
  await expect(gapsOn(other)).toHaveCount(1);
  await expect((await openDetails(other, FIRST)).getByText('Two writers since May.')).toBeVisible();
});
