import type { Page } from '@playwright/test';
import { NO_LINK, writeCompareLink } from '../../src/share/code/compare-link.ts';
import { checkKey, fieldKey, milestoneKey } from '../../src/state/storage/key.ts';
import { checkOn, openNote } from '../fixtures/check.ts';
import { codeOf } from '../fixtures/compare.ts';
import { astray } from '../fixtures/direction.ts';
import { agreed, openDetails } from '../fixtures/plan.ts';
import { matrix, rosterPath, rows, systemOf } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { openSwitcher } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store } from '../fixtures/stored.ts';

const NAME = 'خدمة الدفع (API).';
const OTHER = 'מערכת השילוח (v2).';
const NOTE = 'ملاحظة (v2).';
const OWNER = 'ليلى (ops).';

const noteless = {
  [answerKey(SAMPLE.key)]: 'no',
  [fieldKey('beta', 'name')]: OTHER,
  [checkKey('beta', 'answer', SAMPLE.key)]: 'yes',
};

/** Two assessments with names, notes, people and a milestone that run from right to left. */
function storeAll(page: Page): Promise<void> {
  return store(page, {
    [fieldKey('first', 'name')]: NAME,
    ...noteless,
    [noteKey(SAMPLE.key)]: NOTE,
    [answerKey(SAMPLE.essential)]: 'no',
    ...agreed(SAMPLE.key, { owner: OWNER, due: '2026-11-01' }),
    ...agreed(SAMPLE.essential, { risk: NOTE, by: OWNER, revisit: '2027-01-01' }),
    [milestoneKey('first', codeOf({ name: NAME, answers: { [SAMPLE.key]: 'no' }, date: '2026-03-01' }))]:
      `2026-03-01 ${OTHER}`,
  });
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
});

test('A name from right to left is laid out so, its full stop at the left', async ({ page }) => {
  await store(page, { [fieldKey('first', 'name')]: NAME, [answerKey(SAMPLE.key)]: 'no' });
  await page.goto('summary/');
  const heading = page.getByRole('heading', { level: 1, name: NAME });
  await expect(heading).toBeVisible();
  const [first, last] = await heading.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text;
    const at = (n: number) => {
      const range = document.createRange();
      range.setStart(text, n);
      range.setEnd(text, n + 1);
      return range.getBoundingClientRect().x;
    };
    return [at(0), at(text.data.length - 1)] as const;
  });
  expect(last).toBeLessThan(first);
});

test('A note from right to left is written and read so', async ({ page }) => {
  await store(page, { [answerKey(SAMPLE.key)]: 'no', [noteKey(SAMPLE.key)]: NOTE });
  await page.goto('practices/modular-design/');
  await openNote(page, SAMPLE.key);
  await expect(checkOn(page, SAMPLE.key).note).toHaveCSS('unicode-bidi', 'plaintext');
});

test('On the pages of one’s own, words from right to left are apart from what stands around them', async ({ page }) => {
  await storeAll(page);
  for (const path of ['', 'practices/modular-design/', 'summary/', 'assessments/', 'storage/', 'tools/headroom/']) {
    await page.goto(path);
    await expect(page.getByText(NAME).first()).toBeAttached();
    expect(await astray(page), path).toEqual([]);
  }
});

test('So they are in the switcher, and in the list of what was deleted', async ({ page }) => {
  await storeAll(page);
  await page.goto('assessments/');
  const switcher = await openSwitcher(page);
  await expect(switcher.getByText(OTHER)).toBeVisible();
  expect(await astray(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Delete ${OTHER}` }).click();
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: `Restore ${OTHER}` })).toBeVisible();
  expect(await astray(page)).toEqual([]);
});

test('So they are in the plan and its details, grouped by owner and on paper', async ({ page }) => {
  await storeAll(page);
  await page.goto('summary/?group=owner&owner=%D9%84%D9%8A%D9%84%D9%89%20(ops).#plan');
  await openDetails(page, SAMPLE.key);
  expect(await astray(page)).toEqual([]);
  await page.getByLabel('Group by').selectOption({ label: 'Owner' });
  await page.getByText(/^Filter/).click();
  await page.getByRole('checkbox', { name: new RegExp(OWNER.slice(0, 4)) }).check();
  expect(await astray(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await astray(page)).toEqual([]);
});

test('So they are on the team page: rows, groups, dialogs, who is missing, and what was read', async ({ page }) => {
  const notes = { [SAMPLE.key]: NOTE };
  const answers = { [SAMPLE.key]: 'no' } as const;
  await page.goto(rosterPath([systemOf(NAME, { notes, answers }), systemOf(OTHER, { answers, date: '2026-01-01' })]));
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: `Group and contact of ${NAME}` }).click();
  const words = page.getByRole('dialog');
  await words.getByLabel('Group').fill(OTHER);
  await words.getByLabel('Contact').fill(OWNER);
  await words.getByRole('button', { name: 'Save' }).click();
  await expect(matrix(page)).toContainText(OWNER);
  await page.getByText('Which systems should be here').click();
  await page.getByLabel('Names, one a line').fill('نظام');
  await page.getByRole('button', { name: 'Keep these names' }).click();
  await page.getByText('Which systems', { exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Missing' })).toContainText('نظام');
  expect(await astray(page)).toEqual([]);
  await matrix(page).getByRole('cell').getByRole('button').nth(1).click();
  await expect(page.getByRole('link', { name: `The whole summary of ${NAME}` })).toBeVisible();
  expect(await astray(page)).toEqual([]);
});

test('So they are in a comparison of two people, and in a shared summary', async ({ page }) => {
  await storeAll(page);
  const sides = { first: { kind: 'mine', id: 'first' }, second: { kind: 'mine', id: 'beta' } } as const;
  await page.goto(
    `compare/${writeCompareLink({ ...NO_LINK, ...sides, as: 'people', firstBy: OWNER, secondBy: OTHER })}`,
  );
  await expect(page.getByRole('heading', { name: 'Two people' })).toBeVisible();
  expect(await astray(page)).toEqual([]);
  await page.goto(`summary/#${codeOf({ name: NAME, answers: { [SAMPLE.key]: 'no' } })}`);
  await expect(page.getByText('A snapshot of')).toBeVisible();
  expect(await astray(page)).toEqual([]);
});
