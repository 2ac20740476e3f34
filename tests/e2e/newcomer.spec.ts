import { learningOf, questionsByPractice } from '../../src/authoring/content/learning.ts';
import { loadContent } from '../../src/authoring/load.ts';
import { stepsOf } from '../../src/domain/learning/track.ts';
import { allowClipboard } from '../fixtures/clipboard.ts';
import { blankDiary, newcomerAt } from '../fixtures/newcomer.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { expect, test } from '../fixtures/site.ts';

const TRACK = 'backend-engineer';
const content = loadContent('.');
const { steps, tracks } = learningOf(content);
const byId = new Map(steps.map((step) => [step.id, step]));
const own = (tracks.find(({ slug }) => slug === TRACK)?.phases ?? []).flatMap((phase) =>
  stepsOf(phase, byId, 'newcomer'),
);
const READING = own.find(({ read }) => /^practices\/[\w-]+\/$/.test(read ?? ''));
if (READING === undefined) throw new Error('The track has no guide to read.');
const GUIDE = READING.read ?? '';
const asked = questionsByPractice(content)[GUIDE.split('/')[1] ?? ''] ?? [];
const QUESTION = asked.find(({ kind }) => kind === 'choice');
if (QUESTION?.kind !== 'choice') throw new Error('The guide asks nothing to choose.');
const RIGHT = QUESTION.options.find(({ right }) => right)?.id ?? '';

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`A newcomer begins a track, reads a guide that it asks for, is asked, and shows where they are, ${width} pixels`, async ({
    page,
    stranger,
  }) => {
    await page.setViewportSize({ width, height });
    await allowClipboard(page);
    const mia = newcomerAt(page, TRACK, blankDiary());
    await mia.setDay('2027-01-04');

    // Found from any page.
    await page.goto('about/');
    if (width <= 896) await page.getByRole('button', { name: 'Menu', exact: true }).click();
    const nav = page.getByRole('navigation', { name: width <= 896 ? 'Menu' : 'Site' });
    await nav.getByRole('link', { name: 'Onboarding', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'New on a team' })).toBeVisible();
    await mia.begin('Mia');
    const now = page.getByRole('region', { name: 'Where you are', exact: true });
    await expect(now.getByRole('heading')).toHaveText(/^Day 1, \w/);

    // The guide says in its contents that the track asks for it, and leads to where the step is ticked.
    await page.goto(GUIDE);
    if (width <= 1200) await page.getByRole('button', { name: 'On this sheet' }).click();
    const contents = page.getByRole('complementary', { name: 'On this sheet' });
    await contents.getByRole('link', { name: /^Your track: \d+ steps? here$/ }).click();
    await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeInViewport();
    await page.getByRole('heading', { name: 'Your steps here' }).scrollIntoViewIfNeeded();
    await mia.does(READING);
    const item = await mia.answers(QUESTION, RIGHT);
    await expect(item.getByText('Right.')).toBeVisible();

    // The mentor sees it.
    await stranger.setViewportSize({ width, height });
    await stranger.goto(await mia.link());
    const card = stranger.getByRole('region', { name: 'Mia' });
    await expect(card).toContainText(`1 of ${own.length} steps are done, known or skipped`);
    await expect(card).toContainText(', day 1 on');
    await expectToFit(stranger);
  });
}
