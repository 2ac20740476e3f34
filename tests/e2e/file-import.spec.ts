import { FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { answer } from '../fixtures/check.ts';
import { chooseFile, exported, filed, fileOf, importFile, preview } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { onShelf, openAt } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const OTHER = SAMPLE.earlierKey;
const UID = 'k3v90qpx2m7c';

/** What this browser has before the file comes: an assessment that the file knows too. */
const MINE = {
  [fieldKey(FIRST_ID, 'name')]: 'Payments',
  [fieldKey(FIRST_ID, 'uid')]: UID,
  [answerKey(ID)]: 'no',
  [answerKey(SAMPLE.laterRecommended)]: 'yes',
  [noteKey(ID)]: 'Mine.',
};

/** What the file says about it. */
const THEIRS = filed({
  uid: UID,
  name: 'Payments API',
  tier: 'critical',
  answers: { [ID]: 'yes', [OTHER]: 'partly' },
  notes: { [OTHER]: 'Agreed in May.' },
});

/** What is stored, without what each opening of a page may note. */
async function kept(page: Parameters<typeof stored>[0]) {
  const entries = Object.entries(await stored(page));
  // An empty value is something that was taken back.
  return Object.fromEntries(entries.filter(([key, value]) => key.includes('/assessment/') && value !== ''));
}

test('A new assessment: the preview says what comes, and nothing changes before Import', async ({ page }) => {
  await store(page, { [answerKey(ID)]: 'no' });
  await page.goto('assessments/');
  const before = await stored(page);
  await chooseFile(page, fileOf(THEIRS));
  await expect(preview(page)).toContainText('backup.json, exported on 2026-11-20.');
  await expect(preview(page).getByRole('listitem')).toHaveText('Payments APINew: 2 answers, 1 note, tier critical.');
  await expect(preview(page).getByRole('checkbox')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(onShelf(page, 'Payments API')).toContainText('critical');
  await expect(onShelf(page, 'Payments API')).toContainText('1 of');
  await expect(onShelf(page, 'My system')).toContainText('· open');
  expect(await kept(page)).toMatchObject({ [answerKey(ID)]: 'no' });
});

test('A known one: the preview names each change, and Cancel changes nothing', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  await expect(onShelf(page, 'Payments')).toBeVisible();
  const before = await stored(page);
  await chooseFile(page, fileOf(THEIRS));
  await expect(preview(page)).toContainText(
    'Updates “Payments” of this browser. What changes: 2 answers, 1 note. What the file does not have stays. It is renamed to “Payments API”. Its tier becomes critical.',
  );
  await preview(page).getByText('Check by check').click();
  await expect(preview(page).getByRole('group').getByRole('listitem')).toHaveText([
    `${ID}: No → Yes`,
    `${OTHER}: unanswered → Partly`,
    `${OTHER}: a note comes`,
  ]);
  await expect(page.getByRole('status')).toHaveText(
    'backup.json was read. Nothing has changed yet: the preview says what would.',
  );
  await preview(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(preview(page)).toHaveCount(0);
  await expect(page.getByLabel('Import a file')).toBeFocused();
  expect(await stored(page)).toEqual(before);
  await chooseFile(page, fileOf(THEIRS));
  await expect(preview(page)).toBeVisible();
});

test('A known one is updated, what the file does not have stays, and Undo restores all', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  const before = await kept(page);
  await importFile(page, fileOf(THEIRS));
  await expect(onShelf(page, 'Payments API')).toContainText(openAt('critical'));
  expect(await kept(page)).toMatchObject({
    ...MINE,
    [fieldKey(FIRST_ID, 'name')]: 'Payments API',
    [answerKey(ID)]: 'yes',
    [answerKey(OTHER)]: 'partly',
    [noteKey(OTHER)]: 'Agreed in May.',
  });
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toContainText('“Payments API” imported.');
  await expect(page.getByRole('status')).toHaveText('“Payments API” imported. It can be undone.');
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(onShelf(page, 'Payments')).toContainText(openAt('production'));
  expect(await kept(page)).toEqual(before);
});

test('Undo of an import takes a new assessment away again', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  const before = await kept(page);
  await importFile(
    page,
    fileOf(filed({ uid: 'aaaaaaaa', name: 'Ledger' }), filed({ uid: 'bbbbbbbb', name: 'Search' })),
  );
  await expect(onShelf(page, 'Ledger')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Undo' })).toContainText('2 assessments imported.');
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(onShelf(page, 'Ledger')).toHaveCount(0);
  await expect(onShelf(page, 'Search')).toHaveCount(0);
  expect(await kept(page)).toEqual(before);
});

test('“Keep both” leaves mine as it is, and stores theirs beside it under a uid of its own', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  await chooseFile(page, fileOf(THEIRS));
  await preview(page)
    .getByRole('checkbox', { name: /^Keep both/ })
    .check();
  await expect(preview(page).getByRole('listitem')).toHaveText('Payments APINew: 2 answers, 1 note, tier critical.');
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(onShelf(page, 'Payments')).toContainText('· open');
  await expect(onShelf(page, 'Payments API')).toContainText('critical');
  const after = await kept(page);
  expect(after).toMatchObject(MINE);
  const uids = Object.entries(after).filter(([key]) => key.endsWith('/uid'));
  expect(uids).toHaveLength(2);
  expect(new Set(uids.map(([, uid]) => uid)).size).toBe(2);
});

test('Answers to checks that this site does not have are kept, and travel on', async ({ page }) => {
  const foreign = filed({
    name: 'Ledger',
    answers: { '@9000': 'yes', 'a-check-of-another-time': 'no', [ID]: 'yes' },
    notes: { '@9000': 'From a newer site.' },
  });
  await page.goto('assessments/');
  await importFile(page, fileOf(foreign));
  await page.getByRole('button', { name: 'Open Ledger' }).click();
  await page.reload();
  const { assessments } = await exported(page, () => page.getByRole('button', { name: 'Export Ledger' }).click());
  expect(assessments).toMatchObject([{ answers: foreign.answers, notes: foreign.notes }]);
});

test('What cannot be taken as it stands is said before anything changes', async ({ page }) => {
  const text = fileOf(filed({ name: 'Ledger\u202e', notes: { [ID]: 'n'.repeat(2001) } }))
    .buffer.toString()
    .replace('"uid"', '"colour": "red", "uid"');
  await page.goto('assessments/');
  await chooseFile(page, { name: 'odd.json', mimeType: '', buffer: Buffer.from(text) });
  await expect(preview(page)).toContainText('Not taken as it stands:');
  await expect(preview(page).getByRole('list').nth(1).getByRole('listitem')).toHaveText([
    'assessments[0].colour: not a field that this site knows.',
    'assessments[0].name: read as “Ledger”.',
    `assessments[0].notes.${ID}: cut at 2000 characters.`,
  ]);
});

test('A file that brings nothing new says so', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  const mine = filed({
    ...THEIRS,
    name: 'Payments',
    tier: 'production',
    answers: { [ID]: 'no' },
    notes: { [ID]: 'Mine.' },
  });
  await chooseFile(page, fileOf(mine));
  await expect(preview(page).getByRole('listitem')).toHaveText(
    'Payments“Payments” of this browser has all of it already: nothing changes.',
  );
});

test('A file taken to another browser, changed there and brought back, updates the same assessment', async ({
  page,
  stranger,
}) => {
  await store(page, { [fieldKey(FIRST_ID, 'name')]: 'Payments', [answerKey(ID)]: 'no', [noteKey(ID)]: 'Mine.' });
  await page.goto('assessments/');
  const out = await exported(page, () => page.getByRole('button', { name: 'Export Payments' }).click());
  await stranger.goto('assessments/');
  await importFile(stranger, { name: out.name, mimeType: 'application/json', buffer: Buffer.from(out.text) });
  await stranger.getByRole('button', { name: 'Open Payments' }).click();
  await stranger.goto('practices/modular-design/');
  await answer(stranger, ID, 'Yes');
  await stranger.goto('assessments/');
  const back = await exported(stranger, () => stranger.getByRole('button', { name: 'Export Payments' }).click());
  await chooseFile(page, { name: back.name, mimeType: 'application/json', buffer: Buffer.from(back.text) });
  await expect(preview(page)).toContainText('Updates “Payments” of this browser. What changes: 1 answer, 0 notes.');
  await preview(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(onShelf(page, 'Payments')).toHaveCount(1);
  expect(await kept(page)).toMatchObject({ [answerKey(ID)]: 'yes', [noteKey(ID)]: 'Mine.' });
});

test('A note of mine that the file has another text for is named before it goes', async ({ page }) => {
  await store(page, MINE);
  await page.goto('assessments/');
  await chooseFile(page, fileOf({ ...THEIRS, answers: {}, notes: { [ID]: 'Theirs.' } }));
  await preview(page).getByText('Check by check').click();
  await expect(preview(page).getByRole('group').getByRole('listitem')).toHaveText([
    `${ID}: the file’s note takes the place of mine`,
  ]);
});

for (const [changed, older] of [
  ['2026-11-21T08:00:00.000Z', 1],
  ['2026-11-20T08:00:00.000Z', 0],
] as const) {
  test(`A file of 2026-11-20 is ${older === 0 ? 'not ' : ''}said to be older than a change of ${changed.slice(0, 10)}`, async ({
    page,
  }) => {
    await store(page, { ...MINE, [fieldKey(FIRST_ID, 'changed')]: changed });
    await page.goto('assessments/');
    await chooseFile(page, fileOf(THEIRS));
    await expect(preview(page)).toContainText('Updates “Payments” of this browser.');
    await expect(preview(page).getByText('The file is older than your last change here, of 2026-11-21')).toHaveCount(
      older,
    );
  });
}
