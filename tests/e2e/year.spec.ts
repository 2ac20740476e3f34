import type { Page } from '@playwright/test';
import { assessorAt } from '../fixtures/assessor.ts';
import { emptyFiller, fillStorage } from '../fixtures/broken-storage.ts';
import { draftedIn, draftFile, draftWay, openDraftFile, PARTLY, TAKEN_NOTE } from '../fixtures/draft.ts';
import { chooseFile, preview } from '../fixtures/file.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { accountOf, blankAccount, editionIn, type Ledger } from '../fixtures/ledger.ts';
import { expectNothingLost } from '../fixtures/nothing-lost.ts';
import { saveAgain, storageNotice } from '../fixtures/notice.ts';
import { LATER_ESSENTIALS, PLACE, SAMPLE } from '../fixtures/sample.ts';
import { onShelf } from '../fixtures/shelf.ts';
import { expect } from '../fixtures/site.ts';
import { RETIRED, REWORDED, SPRING } from '../fixtures/spring.ts';
import { test } from '../fixtures/updated-site.ts';

/** What an assistant says of a check that is answered otherwise. */
const DIFFERS = { answer: 'no', basis: 'seen', evidence: [{ path: 'src/a.ts' }] } as const;

let updated = '';

// The tab of January hears of a draft in May, and asks for what shows it: the site of January is gone by then.
test.use({ provoked: /status of 404/ });

// The first three are answered in a tab that only ever shows the practice after the sample's.
const [PARTS = '', RETRIES = '', RUNTIME = '', MODES = ''] = LATER_ESSENTIALS;

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  updated = await laterSite(SPRING);
});

test('A year of one assessor, three systems and two machines loses nothing', async ({ page, stranger: home, site }) => {
  // About 70 pages are opened and 70 words given on them, and twelve times all of it is read again: on two busy cores 4.5
  // minutes before a draft was part of it.
  test.setTimeout(480_000);
  const ledger: Ledger = new Map();
  const winter = editionIn('dist');
  const spring = editionIn(updated);
  const [office, open] = [page, await page.context().newPage()];
  let here = assessorAt(office, winter, ledger);
  let there = assessorAt(home, winter, ledger);
  let copied = blankAccount('production');
  // In a tab that is never loaded again, the site stays as it was in January.
  const wall = assessorAt(open, winter, ledger);
  const missed: string[] = [];
  office.context().on('response', (response) => {
    if (response.status() === 404) missed.push(new URL(response.url()).pathname);
  });
  const turnTo = async (day: string) => {
    for (const machine of [office, home]) await machine.clock.setFixedTime(new Date(`${day}T10:00:00`));
  };

  await test.step('January: three systems are assessed at the office, and a tab is left open', async () => {
    await turnTo('2027-01-11');
    await here.create('Payments', 'production');
    await here.create('Search', 'critical');
    await here.create('Lab', 'prototype');
    await here.at('practices/modular-design/', 'Payments');
    await here.answers({ [SAMPLE.essential]: 'Yes', [REWORDED]: 'Partly', [RETIRED]: 'No' });
    await here.note(REWORDED, 'The importer still writes to orders.');
    await here.note(RETIRED, 'A linter is planned for March.');
    await here.at(`practices/${PLACE.later}/`, 'Payments');
    await here.answers({ [SAMPLE.laterEssential]: 'No', [SAMPLE.laterRecommended]: 'Not applicable' });
    await here.at('assess/', 'Search');
    await here.answers({ [REWORDED]: 'Yes', [RETIRED]: 'Yes', [SAMPLE.laterAdvanced]: 'No' });
    await here.answers({ [MODES]: 'Don’t know' });
    await here.take('Lab');
    await here.answers({ [PARTS]: 'Partly', [SAMPLE.earlierKey]: 'Yes' });
    await here.note(SAMPLE.earlierKey, 'Page one of the design.');
    await wall.at(`practices/${PLACE.later}/`, 'Payments');
    await expectNothingLost(office, winter, ledger);
  });

  await test.step('February: gaps get owners and dates, a milestone is kept, all goes home as a file', async () => {
    await turnTo('2027-02-08');
    await here.at('summary/', 'Payments');
    await here.agree(SAMPLE.laterEssential, { owner: 'Ana Ito', due: '2027-04-30' });
    await here.milestone('Before spring', '2027-02-08');
    await here.take('Search');
    await here.agree(SAMPLE.laterAdvanced, { risk: 'It moves in 2028.', by: 'Ana Ito', revisit: '2027-09-01' });
    await there.bringIn(await here.exportAll());
    await there.at('summary/', 'Payments');
    await expectNothingLost(home, winter, ledger);
  });

  site.serve(updated);
  here = assessorAt(office, spring, ledger);
  there = assessorAt(home, spring, ledger);

  await test.step('March: the catalogue is updated; at home a system is renamed, at the office others go on', async () => {
    await turnTo('2027-03-08');
    await there.at('practices/modular-design/', 'Payments');
    await there.answers({ [REWORDED]: 'Yes', 'first-of-spring': 'No' });
    await there.note('first-of-spring', 'New to all of us.');
    await there.at('assess/', 'Payments');
    await there.answers({ [PARTS]: 'Partly' });
    await there.take('Search');
    await there.answers({ [SAMPLE.laterAdvanced]: 'Partly', 'third-of-spring': 'Don’t know' });
    await there.at('summary/', 'Search');
    await there.milestone('After the drill', '2027-03-08');
    await there.setTier('Lab', 'production');
    await turnTo('2027-03-15');
    await here.at('assess/', 'Payments');
    await here.answers({ 'second-of-spring': 'Yes', [RETRIES]: 'Don’t know' });
    await here.take('Search');
    await here.answers({ [SAMPLE.lastEssential]: 'Yes' });
    await here.note(SAMPLE.lastEssential, 'Twice in February.');
    await there.rename('Search', 'Search and ranking');
  });

  await test.step('April: what home has comes to the office; the preview says what changes, the rest stays', async () => {
    await turnTo('2027-04-12');
    const file = await there.exportAll();
    await office.goto('assessments/');
    await chooseFile(office, file);
    const told = (name: string) =>
      preview(office)
        .getByRole('listitem')
        .filter({ hasText: `Updates “${name}”` });
    const stays = 'What the file does not have stays.';
    await expect(told('Search')).toContainText(`What changes: 2 answers, 0 notes, 1 milestone. ${stays}`);
    await expect(told('Search')).toContainText('It is renamed to “Search and ranking”.');
    await expect(told('Lab')).toContainText('Its tier becomes production.');
    await expect(told('Payments')).toContainText(`What changes: 3 answers, 1 note. ${stays}`);
    await told('Payments').getByText('Check by check').click();
    await expect(told('Payments')).toContainText(`${REWORDED}: Partly → Yes`);
    await preview(office).getByRole('button', { name: 'Import', exact: true }).click();
    await expect(onShelf(office, 'Search and ranking')).toContainText('critical');
    await expectNothingLost(office, spring, ledger);
  });

  await test.step('May: an assistant drafts; one answer is taken, one that differs is left', async () => {
    await turnTo('2027-05-10');
    await here.at('assess/', 'Payments');
    await office.getByRole('button', { name: 'Drafts', exact: true }).click();
    await openDraftFile(office, draftFile({ [SAMPLE.otherRecommended]: PARTLY, [PARTS]: DIFFERS }));
    const way = draftWay(office);
    await way.getByRole('button', { name: 'Confirm one by one' }).click();
    await draftedIn(way).getByRole('button', { name: 'Take this answer' }).click();
    await draftedIn(way).getByRole('button', { name: 'Skip' }).click();
    await expect(way.getByText('1 of 2 drafted answers decided, 1 left for later')).toBeVisible();
    const account = accountOf(ledger, 'Payments');
    account.answers[SAMPLE.otherRecommended] = 'partly';
    account.notes[SAMPLE.otherRecommended] = TAKEN_NOTE.replace('2026-11-26', '2027-05-10');
    await expectNothingLost(office, spring, ledger);
  });

  await test.step('June: the tab of January has followed the others, and what is said in it lands', async () => {
    await turnTo('2027-06-14');
    await expect(wall.check(PARTS).radio('Partly')).toBeChecked();
    await expect(wall.check(RETRIES).radio('Don’t know')).toBeChecked();
    await wall.answers({ [RETRIES]: 'Yes', [SAMPLE.laterEssential]: 'Partly' });
    await wall.note(SAMPLE.laterEssential, 'All but the mail gateway.');
    await expectNothingLost(office, spring, ledger);
  });

  await test.step('August: storage is full; the words stand on the page until there is room', async () => {
    await turnTo('2027-08-16');
    await here.at('assess/', 'Search and ranking');
    await fillStorage(office);
    await here.answers({ 'third-of-spring': 'No', [SAMPLE.lastEssential]: 'Partly' });
    await here.note('third-of-spring', 'Written while nothing fitted.');
    await expect(storageNotice(office)).toContainText('storage is full');
    await expect(here.check('third-of-spring').radio('No')).toBeChecked();
    await emptyFiller(office);
    await saveAgain(office);
    await expect(storageNotice(office)).toHaveCount(0);
    await expectNothingLost(office, spring, ledger);
  });

  await test.step('September: a copy is tried out and deleted, another deleted by mistake', async () => {
    await turnTo('2027-09-06');
    await office.goto('assessments/');
    await office.getByRole('button', { name: 'Duplicate Payments' }).click();
    ledger.set('Copy of Payments', structuredClone(accountOf(ledger, 'Payments')));
    await here.at('practices/modular-design/', 'Copy of Payments');
    await here.answers({ [SAMPLE.essential]: 'No' });
    await here.note(SAMPLE.essential, 'If the gateway went.');
    await expectNothingLost(office, spring, ledger);
    await office.goto('assessments/');
    await office.getByRole('button', { name: 'Delete Search and ranking' }).click();
    await expect(onShelf(office, 'Search and ranking')).toHaveCount(0);
    await office.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
    await expect(onShelf(office, 'Search and ranking')).toBeVisible();
    await office.getByRole('button', { name: 'Delete Copy of Payments' }).click();
    await expect(onShelf(office, 'Copy of Payments')).toHaveCount(0);
    copied = accountOf(ledger, 'Copy of Payments');
    ledger.delete('Copy of Payments');
    await here.at('summary/', 'Payments');
    await expectNothingLost(office, spring, ledger);
  });

  await test.step('October: what fell due is said, and gets a new date', async () => {
    await turnTo('2027-10-04');
    const attention = (at: Page) => at.getByRole('region', { name: 'Needs attention' });
    await here.at('summary/', 'Payments');
    await expect(attention(office)).toContainText('1 gap is overdue');
    await here.agree(SAMPLE.laterEssential, { due: '2027-12-31' });
    await expect(attention(office)).toHaveCount(0);
    await here.take('Search and ranking');
    await expect(attention(office)).toContainText('1 accepted risk is due for revisiting');
    await there.at('assess/', 'Lab');
    await there.answers({ [MODES]: 'No' });
  });

  await test.step('December: the copy comes back, the machines exchange their files and say the same', async () => {
    await turnTo('2027-12-13');
    await office.goto('assessments/');
    await office.getByRole('button', { name: 'Restore Copy of Payments' }).click();
    ledger.set('Copy of Payments', copied);
    await there.bringIn(await here.exportAll());
    await here.bringIn(await there.exportAll());
    await expectNothingLost(home, spring, ledger);
    await expectNothingLost(office, spring, ledger);
    await wall.answers({ [RUNTIME]: 'Yes' });
    await here.at('assess/', 'Payments');
    await expect(draftedIn(here.check(PARTS).item)).toContainText('You answered Partly.');
    await expect(wall.check(RETRIES).radio('Yes')).toBeChecked();
    await expect(wall.check(PARTS).radio('Partly')).toBeChecked();
    await expectNothingLost(office, spring, ledger);
    expect(missed.filter((path) => !/^\/_astro\/beside\./.test(path))).toEqual([]);
  });
});
