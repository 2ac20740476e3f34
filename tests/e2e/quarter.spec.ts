import type { Page } from '@playwright/test';
import { learningOf, questionsByPractice } from '../../src/authoring/content/learning.ts';
import { loadContent } from '../../src/authoring/load.ts';
import type { ChoiceQuestion, NumberQuestion } from '../../src/domain/learning/question.ts';
import { stepsOf } from '../../src/domain/learning/track.ts';
import { allowClipboard } from '../fixtures/clipboard.ts';
import type { Edition } from '../fixtures/edition.ts';
import { chooseFile, preview } from '../fixtures/file.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { blankDiary, type Diary, newcomerAt } from '../fixtures/newcomer.ts';
import { expect } from '../fixtures/site.ts';
import { test } from '../fixtures/updated-site.ts';

const content = loadContent('.');
const { steps, tracks } = learningOf(content);
const [TRACK, SENIOR] = ['backend-engineer', 'senior-hire'] as const;
const byId = new Map(steps.map((step) => [step.id, step]));
const phases = (tracks.find(({ slug }) => slug === TRACK)?.phases ?? []).map((phase) => ({
  id: phase.id,
  own: stepsOf(phase, byId, 'newcomer'),
}));
const [DAY_1 = [], WEEK_1 = [], MONTH_1 = [], QUARTER_1 = []] = phases.map(({ own }) => own);
const one = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('The content has no such step or question.');
  return thing;
};

// Steps and questions are found by what they are: any of them may be retired.
const READING = one(WEEK_1.find(({ read }) => /^practices\/[\w-]+\/$/.test(read ?? '')));
const SLUG = one(READING.read?.split('/')[1]);
const asked = questionsByPractice(content)[SLUG] ?? [];
const [WRONG, UNSURE] = asked.filter((question): question is ChoiceQuestion => question.kind === 'choice') as [
  ChoiceQuestion,
  ChoiceQuestion,
];
const NUMBER = one(asked.find((question): question is NumberQuestion => question.kind === 'number'));
const right = ({ options }: ChoiceQuestion) => one(options.find((option) => option.right)).id;
const wrong = ({ options }: ChoiceQuestion) => one(options.find((option) => !option.right)).id;
const isOwn = ({ read = '', slot }: (typeof MONTH_1)[number]) =>
  slot === undefined && !/exercises|^practices\/[\w-]+\/$/.test(read);
const RETIRED = one(MONTH_1.find(isOwn));
const ADDED = [
  { id: 'first-of-february', says: 'Do the first step of February.' },
  { id: 'second-of-february', says: 'Do the second step of February.' },
];

const FEBRUARY: Edition = {
  date: '2027-02-08',
  learning: {
    retired: [RETIRED.id],
    added: ADDED,
    reworded: [{ practice: SLUG, id: UNSURE.id, ask: 'What is asked here in February?' }],
  },
};

const before = phases.flatMap(({ own }) => own);
const after = [...before.filter(({ id }) => id !== RETIRED.id), ...ADDED];

let updated = '';

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  updated = await laterSite(FEBRUARY);
});

/** What a mentor who opens links sees of somebody is what their diary says. */
async function expectSeen(
  mentor: Page,
  { name = '', step }: Diary,
  seen: { own: readonly { id: string; says: string }[]; day: number; over: number; unsure: readonly string[] },
) {
  const card = mentor.getByRole('region', { name });
  const gone = seen.own.filter(({ id }) => step[id] !== undefined);
  await expect(card).toContainText(`${gone.length} of ${seen.own.length} steps are done, known or skipped`);
  await expect(card).toContainText(`day ${seen.day} on`);
  const overdue = phases.slice(0, seen.over).flatMap(({ own }) => own);
  const open = overdue.filter(({ id }) => step[id] === undefined && seen.own.some((own) => own.id === id));
  await expect(card.getByRole('list', { name: 'Overdue' }).getByRole('listitem')).toHaveText(
    open.map(({ says }) => says),
  );
  const unsure = card.getByRole('list', { name: 'Not sure, or not yet right' }).getByRole('listitem');
  await expect(unsure).toHaveText(seen.unsure);
  return card;
}

test('A quarter of one newcomer loses nothing, and a mentor sees what they did', async ({ page, newcomer, site }) => {
  // Some 50 pages are opened, on five machines.
  test.setTimeout(300_000);
  const diary = blankDiary();
  await allowClipboard(page);
  let mia = newcomerAt(page, TRACK, diary);
  const [buddy, lead] = [await newcomer(), await newcomer()];

  await test.step('Day 1: from home to a track; what is done, known and shown', async () => {
    await mia.setDay('2027-01-04');
    await page.goto('');
    await page.getByRole('region', { name: 'Ways in' }).getByRole('link', { name: 'Choose a track' }).click();
    await expect(page.getByRole('heading', { name: 'New on a team' })).toBeVisible();
    await mia.begin('Mia');
    await mia.does(...DAY_1.slice(0, 2));
    await mia.shows(one(DAY_1[1]), 'Told to Ana.\nShe drew it.');
    await mia.leaves(one(DAY_1[2]), 'Already known');
    await mia.expectNothingLost(before);
  });

  await test.step('Week 1: a guide is read and ticked where it ends; answers wrong, unsure and right', async () => {
    await mia.setDay('2027-01-06');
    await page.goto(`practices/${SLUG}/`);
    await page.getByRole('link', { name: 'Questions on this guide' }).scrollIntoViewIfNeeded();
    await mia.does(READING);
    const item = await mia.answers(WRONG, wrong(WRONG));
    await item.getByRole('checkbox', { name: 'Talk about this with my mentor' }).check();
    diary.talk[WRONG.id] = 'yes';
    await mia.answers(UNSURE, 'unsure');
    await mia.answers(NUMBER, `${NUMBER.value}`);
    await page.goto(mia.path);
    await mia.talksAbout(one(DAY_1[1]));
    await mia.leaves(one(WEEK_1.find(isOwn)), 'Skip');
    await buddy.goto(await mia.link());
    const card = await expectSeen(buddy, diary, { own: before, day: 3, over: 1, unsure: [WRONG.ask, UNSURE.ask] });
    await expect(card.getByRole('list', { name: 'To talk about' }).getByRole('listitem')).toHaveText([
      one(DAY_1[1]).says,
      WRONG.ask,
    ]);
    await expect(card.getByRole('list', { name: 'Skipped' }).getByRole('listitem')).toHaveCount(1);
    await expect(card).not.toContainText('She drew it.');
  });

  await test.step('Week 4: what was due is asked again, and a file is kept', async () => {
    await mia.setDay('2027-01-25');
    await page.goto(mia.path);
    await mia.does(...DAY_1.slice(3), RETIRED);
    await mia.shows(RETIRED, 'Twelve minutes, with Ben.');
    await page.goto('onboarding/questions/');
    await expect(page.getByRole('region', { name: 'Due today' }).getByRole('link')).toHaveText(
      [WRONG.ask, UNSURE.ask, NUMBER.ask].sort(
        (a, b) => asked.findIndex(({ ask }) => ask === a) - asked.findIndex(({ ask }) => ask === b),
      ),
    );
    await mia.answers(WRONG, right(WRONG));
    await mia.answers(NUMBER, `${NUMBER.value}`);
  });

  const kept = await mia.file();

  await test.step('Week 5: the laptop is lost; on another everything is there again', async () => {
    const laptop = await newcomer();
    await allowClipboard(laptop);
    mia = newcomerAt(laptop, TRACK, diary);
    await mia.setDay('2027-02-01');
    await laptop.goto('assessments/');
    await chooseFile(laptop, kept);
    await preview(laptop).getByRole('button', { name: 'Import the onboarding' }).click();
    // Gone at once: it is kept all the same.
    await mia.expectNothingLost(before);
  });

  await test.step('Week 6: a question is reworded, a step retired, two are new; what was said of them stays', async () => {
    const laptop = mia.page;
    site.serve(updated);
    await mia.setDay('2027-02-10');
    await laptop.goto(mia.path);
    await laptop.getByText('Kept, and not asked here any more').click();
    await expect(laptop.getByText(/: done, 25\sJan\s2027. Twelve minutes, with Ben\.$/)).toBeVisible();
    await mia.does(one(ADDED[0]));
    await laptop.goto('onboarding/questions/');
    const item = laptop.locator(`#question-${UNSURE.id}`);
    await item.scrollIntoViewIfNeeded();
    await expect(item.getByRole('group', { name: 'What is asked here in February?' })).toBeVisible();
    await expect(item.getByText('Not sure last time')).toBeVisible();
    await mia.answers(WRONG, right(WRONG));
    await expect(laptop.locator(`#question-${WRONG.id}`).getByText('Settled')).toBeVisible();
    await mia.expectNothingLost(after);
  });

  await test.step('Week 12: a lead sees what is left, and the evidence that was added', async () => {
    const laptop = mia.page;
    await mia.setDay('2027-03-22');
    await laptop.goto(mia.path);
    await mia.does(...WEEK_1.filter(({ id }) => diary.step[id] === undefined).slice(1), ...QUARTER_1.slice(0, 2));
    await mia.expectNothingLost(after);
    await lead.goto(await mia.link({ evidence: true }));
    const card = await expectSeen(lead, diary, {
      own: after,
      day: 78,
      over: 3,
      unsure: ['What is asked here in February?'],
    });
    await expect(card).toContainText('2 questions settled');
    await expect(card.getByText('Told to Ana. She drew it.')).toBeVisible();
    await expect(card.getByText('Twelve minutes, with Ben.')).toBeVisible();
  });

  await test.step('A senior hire beside her: both on one page, and nothing of them is stored there', async () => {
    const profile = await newcomer();
    await allowClipboard(profile);
    const senior = newcomerAt(profile, SENIOR, blankDiary());
    await senior.setDay('2027-03-22');
    await senior.begin('Noor');
    await lead.getByLabel('Mentor links, one or several').fill(await senior.link());
    await lead.getByRole('button', { name: 'Add to this page' }).click();
    await expect(lead.getByRole('region', { name: 'Noor' })).toContainText('day 1 on');
    await expect(lead.getByRole('region', { name: 'Mia' })).toContainText('day 78 on');
    const stored = await lead.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('learner')));
    expect(stored).toEqual([]);
    await mia.expectNothingLost(after);
  });
});
