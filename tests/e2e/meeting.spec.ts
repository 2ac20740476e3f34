import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openAssess } from '../fixtures/assess-page.ts';
import { published, publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { checkOn, writeNote } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { pressKeys } from '../fixtures/key.ts';
import { castVotes, jumpList, linksOf, reviewOn, voicesOn, votesDialog } from '../fixtures/meeting.ts';
import { enterWay, expectAt, expectFocusOnHeading, startReview } from '../fixtures/one-by-one.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';

const ASKED = publishedChecks.filter(({ level }) => level !== 'advanced').map(({ id }) => id);
const [FIRST, SECOND, THIRD] = ASKED as [string, string, string, ...string[]];
const MEETING = 'loadbearing/1/assessment/first/meeting';
const HOUR = 60 * 60 * 1000;

/** Windows in which a facilitator works: a desk, a projector, a phone. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

async function minutesOf(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    reviewOn(page).getByRole('button', { name: 'Download minutes' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^checkout-api-review-\d{4}-\d\d-\d\d\.md$/);
  return readFile(await file.path(), 'utf8');
}

for (const size of WINDOWS) {
  test(`A whole review at ${size.width} × ${size.height}, from the names to the minutes`, async ({ page }) => {
    await page.setViewportSize(size);
    await allowClipboard(page);
    await store(page, { 'loadbearing/1/assessment/first/name': 'Checkout API' });
    const region = reviewOn(page);

    await test.step('length and names', async () => {
      await openAssess(page);
      await page.getByRole('button', { name: 'Review mode' }).click();
      await expectFocusOnHeading(page, 'Review');
      await expect(region.getByText(`${ASKED.length} checks are asked at tier production.`)).toBeVisible();
      await region.getByRole('textbox', { name: /^Length in minutes/ }).fill('45');
      await expect(
        region.getByText(`${Math.round(2700 / ASKED.length)} s for each of ${ASKED.length} checks.`),
      ).toBeVisible();
      await region.getByRole('textbox', { name: /^Who is present/ }).fill('Ana, Ben, Cem');
      await region.getByRole('button', { name: 'Start', exact: true }).click();
      await expectAt(page, 'Review', ASKED, 0);
      await expect(region.getByRole('button', { name: /0 of 45 min · on time/ })).toBeVisible();
    });

    await test.step('votes that came before, and what all agree on in one step', async () => {
      const answers = { [FIRST]: 'yes', [SECOND]: 'no' } as const;
      await castVotes(page, linksOf({ Ana: answers, Ben: answers, Cem: { ...answers, [SECOND]: 'partly' } }));
      await expect(votesDialog(page).getByText('1 answer: 1 Yes.')).toBeVisible();
      await votesDialog(page).getByRole('button', { name: 'Take 1 answer' }).click();
      await expect(votesDialog(page)).toHaveCount(0);
      await expect(checkOn(page, FIRST).radio('Yes')).toBeChecked();
    });

    await test.step('those on which they differ are talked about', async () => {
      await region.getByRole('button', { name: 'Votes (3)' }).click();
      await votesDialog(page).getByRole('button', { name: 'Go through those' }).click();
      await expectAt(page, 'Review', [SECOND], 0);
      // The head counts what is asked, whichever of it is gone through.
      await expect(region.getByText(new RegExp(`^tier production · 1 of ${ASKED.length}\\b`))).toBeVisible();
      await expect(voicesOn(page)).toContainText('We differ');
      await pressKeys(page, '2');
      await writeNote(page, SECOND, 'Ana splits it.');
      await page.keyboard.press('Escape');
      await region.getByText('Owner and due').click();
      await expect(region.locator('datalist option')).toHaveCount(3);
      await region.getByRole('combobox', { name: 'Owner' }).fill('Ana');
      await page.keyboard.press('Tab');
    });

    await test.step('a jump, and one that is parked', async () => {
      await region.getByRole('button', { name: 'Go to' }).click();
      await jumpList(page).getByRole('combobox', { name: 'Go through' }).selectOption('All, in reading order');
      await jumpList(page)
        .getByRole('button', { name: new RegExp(publishedCheck(THIRD).statement.slice(0, 40)) })
        .click();
      await expectAt(page, 'Review', ASKED, 2);
      await region.getByRole('button', { name: 'Park' }).click();
      await expectAt(page, 'Review', ASKED, 3);
    });

    await test.step('the closing page', async () => {
      await region.getByRole('button', { name: 'Close the review' }).click();
      await expect(region.getByRole('heading', { level: 2, name: 'The review so far' })).toBeFocused();
      await expect(region.getByText(new RegExp(`^1 of ${ASKED.length} applicable checks answered Yes`))).toBeVisible();
      await expect(region.getByText('Present: Ana, Ben, Cem')).toBeVisible();
      await expect(region.getByText('2 newly answered.')).toBeVisible();
      await expect(region.getByText('Ana splits it.')).toBeVisible();
      await region.getByRole('button', { name: 'Copy summary link' }).click();
      await expect.poll(() => copied(page)).toMatch(/\/summary\/#1\./);
      await region.getByRole('button', { name: 'Copy minutes' }).click();
      await expect.poll(() => copied(page)).toContain('# Review: Checkout API');
      const minutes = await minutesOf(page);
      expect(minutes).toContain('of 45 minutes, tier production.');
      expect(minutes).toContain('Present: Ana, Ben, Cem\n\nAnswered on their own before: Ana, Ben, Cem');
      expect(minutes).toContain('2 newly answered.');
      expect(minutes).toContain('  - Note: Ana splits it.\n  - Owner: Ana');
      expect(minutes).toContain('## Parked\n\n- [ ] [');
      expect(minutes).toContain(publishedCheck(THIRD).statement.slice(0, 30));
    });

    await test.step('back to what is parked, and the end', async () => {
      const parked = region.getByRole('region', { name: 'Parked' });
      await parked.getByRole('button').click();
      await expectAt(page, 'Review', ASKED, 2);
      await region.getByRole('button', { name: 'Parked' }).click();
      await region.getByRole('button', { name: 'Close the review' }).click();
      await expect(region.getByRole('region', { name: 'Parked' })).toHaveCount(0);
      await region.getByRole('button', { name: 'Keep as a milestone' }).click();
      await expect(page.getByText('Milestone “Review: Ana, Ben, Cem” kept.')).toBeVisible();
      await region.getByRole('button', { name: 'End the review' }).click();
      await expect(page.getByRole('button', { name: 'Review mode' })).toBeFocused();
      expect((await stored(page))[MEETING]).toBe('');
    });
  });
}

test('The review in progress survives a reload: what is parked, who is there, where it stood', async ({ page }) => {
  await startReview(page);
  await pressKeys(page, 'p');
  await pressKeys(page, 'j');
  await page.reload();
  await expectAt(page, 'Review', ASKED, 2);
  await pressKeys(page, 'g');
  await expect(jumpList(page).getByRole('heading', { name: '1 check parked' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(jumpList(page)).toHaveCount(0);
  await expectAt(page, 'Review', ASKED, 2);
});

test('Unanswered first, only those, and the next one', async ({ page }) => {
  await startReview(page);
  const choose = async (course: string) => {
    await pressKeys(page, 'g');
    await jumpList(page).getByRole('combobox', { name: 'Go through' }).selectOption(course);
    await jumpList(page).getByRole('button', { name: 'Close', exact: true }).click();
  };
  await pressKeys(page, '1');
  await pressKeys(page, 'u');
  await expectAt(page, 'Review', ASKED, 1);
  await choose('Unanswered first');
  const unansweredFirst = [...ASKED.slice(1), FIRST];
  await expectAt(page, 'Review', unansweredFirst, 0);
  // An answer moves nothing away.
  await pressKeys(page, '1');
  await pressKeys(page, 'j');
  await pressKeys(page, 'k');
  await expectAt(page, 'Review', unansweredFirst, 0);
  await choose('Only the unanswered');
  await expectAt(page, 'Review', ASKED.slice(2), 0);
  await choose('Only the parked');
  await expect(page.getByText('There is no such check.')).toBeVisible();
});

test('The jump list leads to a practice, and keeps its way out in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startReview(page);
  await pressKeys(page, 'g');
  const last = published.practices.at(-1);
  const title = last?.title ?? '';
  await jumpList(page)
    .getByRole('list', { name: 'Practices' })
    .getByRole('button', { name: `${published.practices.length} ${title}` })
    .click();
  await expect(jumpList(page).getByRole('heading', { level: 3, name: new RegExp(title) })).toBeInViewport();
  await expect(jumpList(page).getByRole('button', { name: 'Close', exact: true })).toBeInViewport();
  await page.keyboard.press('Enter');
  const own = publishedChecks.filter(({ practice }) => practice === last?.slug).map(({ id }) => id);
  const first = own.find((id) => ASKED.includes(id)) ?? '';
  await expectAt(page, 'Review', ASKED, ASKED.indexOf(first));
});

test('A review of some days ago asks whether it goes on', async ({ page }) => {
  await startReview(page);
  await pressKeys(page, 'p');
  const meeting = JSON.parse((await stored(page))[MEETING] ?? '{}');
  const before = new Date(Date.now() - 30 * HOUR).toISOString();
  await store(page, { [MEETING]: JSON.stringify({ ...meeting, began: before, clock: before, present: ['Ana'] }) });
  await enterWay(page, 'Review');
  const region = reviewOn(page);
  await expect(region.getByRole('heading', { level: 2, name: 'Go on with the review' })).toBeFocused();
  await expect(region.getByRole('textbox', { name: /^Who is present/ })).toHaveValue('Ana');
  await region.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(region.getByRole('button', { name: /^Time and people: 0 min$/ })).toBeVisible();
  const resumed = JSON.parse((await stored(page))[MEETING] ?? '{}');
  expect(resumed.began).toBe(before);
  expect(resumed.parked).toEqual([FIRST]);
});

test('A review that was ended by mistake is brought back', async ({ page }) => {
  await startReview(page);
  await pressKeys(page, 'p');
  await reviewOn(page).getByRole('button', { name: 'Close the review' }).click();
  await reviewOn(page).getByRole('button', { name: 'End the review' }).click();
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Review mode' }).click();
  await expectAt(page, 'Review', ASKED, 1);
});

test('A length that is none is not started with', async ({ page }) => {
  await enterWay(page, 'Review');
  const region = reviewOn(page);
  await region.getByRole('textbox', { name: /^Length in minutes/ }).fill('an hour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write the length in minutes, from 1 to 600, or leave it empty.')).toBeVisible();
  await expect(region.getByRole('radiogroup')).toHaveCount(0);
});

test('A review on the keyboard alone', async ({ page }) => {
  await openAssess(page);
  await page.getByRole('button', { name: 'Review mode' }).focus();
  await page.keyboard.press('Enter');
  await expectFocusOnHeading(page, 'Review');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expectAt(
    page,
    'Review',
    publishedChecks.map(({ id }) => id),
    0,
  );
  await pressKeys(page, '1', 'j', '3', 'p', 'g');
  await expect(jumpList(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await pressKeys(page, 'v');
  await expect(votesDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Review mode' })).toBeFocused();
});
