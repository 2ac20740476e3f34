import { ACTIVE, FIRST_ID, fieldKey, PERSIST, QUARANTINE, SINCE, THEME } from '../../src/state/storage/key.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

/** The key under which an unreadable value is kept. */
function quarantineOf(key: string): string {
  return key.replace('loadbearing/1/', QUARANTINE);
}

test('Garbage in every key: the page works, says what it could not read, and keeps it', async ({ page }) => {
  const unreadable = {
    [ACTIVE]: '<b>../first',
    [fieldKey(FIRST_ID, 'name')]: '\u202e\u0000  ',
    [fieldKey(FIRST_ID, 'tier')]: 'prodction',
    [answerKey(ID)]: 'maybe',
    [answerKey(SAMPLE.essential)]: ' ',
    [noteKey(ID)]: `bell\u0007${'n'.repeat(3000)}`,
  };
  const ignored = {
    [SINCE]: 'never',
    [THEME]: 'mauve',
    [PERSIST]: '{}',
    'loadbearing/1/assessment/first/answer/': 'yes',
    'loadbearing/1/assessment/__proto__/name': 'x',
    'loadbearing/1/nonsense': 'x',
  };
  await store(page, { ...unreadable, ...ignored });
  await page.goto(GUIDE);
  const notice = page.getByRole('region', { name: 'Unreadable values' });
  await expect(notice).toContainText(`${Object.keys(unreadable).length} stored values could not be read.`);
  await expect(notice).toContainText(`assessment/first/answer/${ID}`);
  const after = await stored(page);
  for (const [key, value] of Object.entries(unreadable)) expect(after[quarantineOf(key)], key).toBe(value);
  expect(after).toMatchObject(ignored);
  await expect(checkOn(page, ID).clear).toHaveCount(0);
  await answer(page, ID, 'Yes');
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'yes', [quarantineOf(answerKey(ID))]: 'maybe' });
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('What was set aside is reported once', async ({ page }) => {
  await store(page, { [answerKey(ID)]: 'maybe' });
  await page.goto(GUIDE);
  await expect(page.getByRole('region', { name: 'Unreadable values' })).toContainText('One stored value');
  await page.reload();
  await answer(page, ID, 'Yes');
  await expect(page.getByRole('region', { name: 'Unreadable values' })).toHaveCount(0);
});

test('Answers to checks that this site does not know stay stored', async ({ page }) => {
  const foreign = { [answerKey('@9000')]: 'yes', [answerKey('a-check-of-another-time')]: 'no' };
  await store(page, foreign);
  await page.goto(GUIDE);
  await answer(page, ID, 'Yes');
  expect(await stored(page)).toMatchObject(foreign);
  await expect(page.getByRole('region', { name: 'Unreadable values' })).toHaveCount(0);
});
