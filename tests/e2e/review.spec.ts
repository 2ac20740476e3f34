import { expectShown, expectWhole, openAssess } from '../fixtures/assess-page.ts';
import { askedChecks, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn, focusOn } from '../fixtures/check.ts';
import { dictate, pressKeys } from '../fixtures/key.ts';
import { enterWay, expectAt, expectFocusOnHeading, startReview, way } from '../fixtures/one-by-one.ts';
import { searchDialog } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

/** What the tier asks that an assessment begins with. */
const ALL = askedChecks.map(({ id }) => id);
const [FIRST, SECOND, THIRD] = ALL as [string, string, string, ...string[]];

test('A review asks what the tier asks, and the other checks where somebody wants them', async ({ page }) => {
  await startReview(page);
  await expectAt(page, 'Review', ALL, 0);
  const region = way(page, 'Review');
  await region.getByRole('button', { name: /^Time and people/ }).click();
  const every = publishedChecks.map(({ id }) => id);
  const others = every.length - ALL.length;
  await region.getByRole('checkbox', { name: `Include the other ${others}, not asked at tier production` }).check();
  await region.getByRole('button', { name: 'Go on', exact: true }).click();
  await expectAt(page, 'Review', every, 0);
  const other = publishedChecks.findIndex(({ level }) => level === 'advanced');
  for (let i = 0; i < other; i += 1) await pressKeys(page, 'j');
  await expectAt(page, 'Review', every, other);
  await expect(region.getByText('Not asked at tier production')).toBeVisible();
});

test('The keys 1 to 5 answer the check on the screen', async ({ page }) => {
  await startReview(page);
  for (const [i, name] of (['Yes', 'Partly', 'No', 'Don’t know', 'Not applicable'] as const).entries()) {
    await pressKeys(page, String(i + 1));
    await expect(checkOn(page, FIRST).radio(name)).toBeChecked();
  }
  await pressKeys(page, '6');
  await pressKeys(page, '0');
  await page.keyboard.press('Control+1');
  await expect(checkOn(page, FIRST).radio('Not applicable')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(FIRST)]: 'na' });
});

test('An answer by key is announced', async ({ page }) => {
  await startReview(page);
  await pressKeys(page, '2');
  await expect(page.getByRole('status').filter({ hasText: 'Partly: saved.' })).toHaveCount(1);
});

test('j and k move, and the place and the progress are said', async ({ page }) => {
  await startReview(page);
  await expectAt(page, 'Review', ALL, 0);
  await pressKeys(page, 'k');
  await expectAt(page, 'Review', ALL, 0);
  await pressKeys(page, '1');
  await pressKeys(page, 'j');
  await expectAt(page, 'Review', ALL, 1);
  await expectFocusOnHeading(page, 'Review');
  await expect(way(page, 'Review').getByText(`2 of ${ALL.length} · 1 answered`)).toBeVisible();
  await pressKeys(page, 'j');
  await pressKeys(page, 'k');
  await expectAt(page, 'Review', ALL, 1);
});

test('n opens the note, where keys are letters, and Escape leaves it', async ({ page }) => {
  await startReview(page);
  await pressKeys(page, 'n');
  const { note, group } = checkOn(page, FIRST);
  await expect(note).toBeFocused();
  await page.keyboard.type('1 j/k n?');
  await expect(note).toHaveValue('1 j/k n?');
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(note).not.toBeFocused();
  await pressKeys(page, '3');
  await expect(checkOn(page, FIRST).radio('No')).toBeChecked();
  await pressKeys(page, 'j');
  await expectAt(page, 'Review', ALL, 1);
  expect(await stored(page)).toMatchObject({ [noteKey(FIRST)]: '1 j/k n?', [answerKey(FIRST)]: 'no' });
});

test('? shows the keys and hides them; the button does so too', async ({ page }) => {
  await startReview(page);
  const help = way(page, 'Review').getByRole('term').filter({ hasText: 'n' });
  await pressKeys(page, '?');
  await expect(help).toBeVisible();
  await expect(way(page, 'Review').getByText('write a note; Escape leaves it')).toBeVisible();
  await pressKeys(page, '?');
  await expect(help).toHaveCount(0);
  const button = way(page, 'Review').getByRole('button', { name: 'Keys' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(help).toBeVisible();
});

test('Escape leads back to all checks, and the focus to the button that led here', async ({ page }) => {
  await openAssess(page);
  await page.getByRole('button', { name: 'Review mode' }).click();
  await expectFocusOnHeading(page, 'Review');
  await page.keyboard.press('Escape');
  await expectWhole(page);
  await expect(page.getByRole('button', { name: 'Review mode' })).toBeFocused();
  await expect(page).toHaveURL(/\/assess\/$/);
});

test('A review is left and resumed at the same check, after a reload too', async ({ page, context }) => {
  await startReview(page);
  await pressKeys(page, 'j');
  await pressKeys(page, 'j');
  await expectAt(page, 'Review', ALL, 2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Review mode' }).click();
  await expectAt(page, 'Review', ALL, 2);
  await page.reload();
  await expectAt(page, 'Review', ALL, 2);
  await page.close();
  const later = await context.newPage();
  await enterWay(later, 'Review');
  await expectAt(later, 'Review', ALL, 2);
});

test('A review follows the filter', async ({ page }) => {
  const advanced = publishedChecks.filter(({ level }) => level === 'advanced').map(({ id }) => id);
  // None of them is asked at this tier: to go through them is a choice.
  await startReview(page, '?level=advanced', true);
  await expectAt(page, 'Review', advanced, 0);
  await pressKeys(page, 'j');
  await expectAt(page, 'Review', advanced, 1);
});

test('A review of what is unanswered goes on where it was left, though that check is answered now', async ({
  page,
}) => {
  await startReview(page, '?answer=unanswered');
  await pressKeys(page, 'j');
  await pressKeys(page, '1');
  await expectAt(page, 'Review', ALL, 1);
  await page.reload();
  const left = ALL.filter((id) => id !== SECOND);
  await expectAt(page, 'Review', left, left.indexOf(THIRD));
});

test('Each assessment is reviewed from its own place', async ({ page }) => {
  await store(page, {
    'loadbearing/1/assessment/first/name': 'Payments',
    'loadbearing/1/assessment/second/name': 'Tracking',
    'loadbearing/1/assessment/second/review': THIRD,
  });
  await startReview(page);
  await pressKeys(page, 'j');
  await expectAt(page, 'Review', ALL, 1);
  await page.getByRole('button', { name: 'Switch assessment' }).click();
  await page
    .getByRole('dialog', { name: 'Switch assessment' })
    .getByRole('button', { name: /^Tracking/ })
    .click();
  // Its review has not begun; where it was left before, it begins.
  await way(page, 'Review').getByRole('button', { name: 'Start', exact: true }).click();
  await expectAt(page, 'Review', ALL, 2);
  expect(await stored(page)).toMatchObject({
    'loadbearing/1/assessment/first/review': SECOND,
    'loadbearing/1/assessment/second/review': THIRD,
  });
});

test('Keys pressed in a dialog over the review are not for the review', async ({ page }) => {
  await startReview(page);
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeVisible();
  await expect(searchDialog(page).getByRole('textbox').or(searchDialog(page).getByRole('searchbox'))).toBeFocused();
  await page.keyboard.type('1j');
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await expectAt(page, 'Review', ALL, 0);
  const switcher = page.getByRole('button', { name: 'Switch assessment' });
  await switcher.click();
  await expect(page.getByRole('dialog', { name: 'Switch assessment' })).toBeVisible();
  await pressKeys(page, '1');
  await pressKeys(page, 'j');
  await page.keyboard.press('Escape');
  await expect(switcher).toBeFocused();
  await expectAt(page, 'Review', ALL, 0);
  expect(await stored(page)).not.toHaveProperty([answerKey(FIRST)]);
});

test('With nothing to review it says so, and leads back', async ({ page }) => {
  await enterWay(page, 'Review', '?text=no-check-says-this');
  const region = way(page, 'Review');
  await expect(region.getByRole('heading', { level: 2, name: 'Nothing to review' })).toBeVisible();
  await pressKeys(page, '1');
  await pressKeys(page, 'n');
  await region.getByRole('button', { name: 'All checks' }).click();
  await expectShown(page, []);
});

test('A review in one tab shows what another tab answers', async ({ page, context }) => {
  await startReview(page);
  const other = await context.newPage();
  await openAssess(other);
  await answer(other, FIRST, 'No');
  await expect(checkOn(page, FIRST).radio('No')).toBeChecked();
  await expect(way(page, 'Review').getByText(`1 of ${ALL.length} · 1 answered`)).toBeVisible();
});

test('A sentence that is dictated to the page answers nothing and moves nowhere', async ({ page }) => {
  await startReview(page);
  for (const text of ['go to step 5 of 128', 'no note', '12']) {
    await dictate(page, text);
    await page.waitForTimeout(700);
  }
  await expectAt(page, 'Review', ALL, 0);
  await expect(checkOn(page, FIRST).group.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await stored(page)).not.toHaveProperty([answerKey(FIRST)]);
  await pressKeys(page, '3');
  await expect(checkOn(page, FIRST).radio('No')).toBeChecked();
});

test('A sentence dictated while an answer has the focus leaves the answers alone', async ({ page }) => {
  await startReview(page);
  await focusOn(checkOn(page, FIRST).radio('Partly'));
  await dictate(page, 'is it in the wiki');
  await expect(checkOn(page, FIRST).group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Keys without the focus in the stage do nothing; a press on its paper gives it the focus', async ({ page }) => {
  await startReview(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await pressKeys(page, '1', 'j');
  await expectAt(page, 'Review', ALL, 0);
  await way(page, 'Review').getByText('answered', { exact: false }).first().click();
  await pressKeys(page, '2');
  await expect(checkOn(page, FIRST).radio('Partly')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(FIRST)]: 'partly' });
});

for (const [keyboard, key, code] of [
  ['French', '&', 'Digit1'],
  ['Czech', '+', 'Digit1'],
  ['Persian', '۱', 'Digit1'],
] as const) {
  test(`The key of the 1 on a ${keyboard} keyboard answers Yes`, async ({ page }) => {
    await startReview(page);
    await page.evaluate(
      (press) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true })),
      { key, code },
    );
    await expect(checkOn(page, FIRST).radio('Yes')).toBeChecked();
  });
}

test('Single keys can be switched off, and stay so; Escape still leaves', async ({ page, context }) => {
  await startReview(page);
  await pressKeys(page, '?');
  const choice = way(page, 'Review').getByRole('checkbox', { name: 'Single keys' });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await way(page, 'Review').getByRole('heading', { level: 2 }).focus();
  await pressKeys(page, '1', 'j', '/');
  await expectAt(page, 'Review', ALL, 0);
  await expect(searchDialog(page)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto('about/');
  await expect(other.getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked();
  await other.keyboard.press('/');
  await other.getByRole('checkbox', { name: 'Single keys' }).check();
  await expect.poll(async () => Object.values(await stored(other))).toContain('on');
  await expect(searchDialog(other)).toHaveCount(0);
  await pressKeys(page, '2');
  await expect(checkOn(page, FIRST).radio('Partly')).toBeChecked();
  await page.keyboard.press('Escape');
  await expectWhole(page);
});
