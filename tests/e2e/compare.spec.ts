import { publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { codeOf, compared, said, side } from '../fixtures/compare.ts';
import { LATER_ESSENTIALS, SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey, store } from '../fixtures/stored.ts';
import { register } from '../fixtures/summary-code.ts';

const [NEWLY = ''] = LATER_ESSENTIALS;

const THEN = {
  [SAMPLE.key]: 'no',
  [SAMPLE.recommended]: 'yes',
  [SAMPLE.laterEssential]: 'unknown',
  [SAMPLE.laterRecommended]: 'na',
  [SAMPLE.lastEssential]: 'yes',
  [SAMPLE.essential]: 'yes',
} as const;

const NOW = {
  [SAMPLE.key]: 'yes',
  [SAMPLE.recommended]: 'partly',
  [SAMPLE.laterEssential]: 'yes',
  [SAMPLE.laterRecommended]: 'na',
  [NEWLY]: 'no',
  [SAMPLE.essential]: 'yes',
} as const;

const then = codeOf({ name: 'Hub', answers: THEN });
const now = codeOf({ name: 'Hub, later', answers: NOW, tier: 'critical', date: '2026-09-01' });
const address = `compare/#a=${then}&b=${now}`;

test('Both heads say name, tier, date and edition, and both frames are drawn in words', async ({ page }) => {
  await page.goto(address);
  for (const [label, name, tier, date] of [
    ['First', 'Hub', 'production', '2026-03-01'],
    ['Second', 'Hub, later', 'critical', '2026-09-01'],
  ] as const) {
    const { region, name: heading } = side(page, label);
    await expect(heading(name)).toBeVisible();
    await expect(region.getByRole('definition')).toContainText([
      tier,
      '6 / ',
      '0 of 10',
      '',
      date,
      `${register.length}`,
    ]);
    await expect(region.getByRole('img', { name: /^Section drawing: 10 columns/ })).toBeVisible();
  }
});

test('Then and now: counts in a sentence, and each check with both answers and what became of it', async ({ page }) => {
  await page.goto(address);
  const says =
    '1 better, 1 worse, 1 newly answered, 1 no longer answered, 1 changed to or from Don’t know or Not applicable.';
  await expect(page.getByRole('region', { name: 'Then and now' }).getByText(says)).toBeVisible();
  for (const [id, first, second, move] of [
    [SAMPLE.key, 'No', 'Yes', 'Better'],
    [SAMPLE.recommended, 'Yes', 'Partly', 'Worse'],
    [SAMPLE.laterEssential, 'Don’t know', 'Yes', 'Changed'],
    [NEWLY, 'Unanswered', 'No', 'Newly answered'],
    [SAMPLE.lastEssential, 'Yes', 'Unanswered', 'No longer answered'],
  ] as const) {
    await expect(compared(page, id)).toContainText(
      new RegExp(`First:\\s*${first}\\s*Second:\\s*${second}\\s*${move}$`),
    );
  }
});

test('Each practice says how it stands on either side', async ({ page }) => {
  await page.goto(address);
  const practice = page.getByRole('region', { name: '02 Modular design' });
  await expect(practice.getByText('Gives, 2 of')).toBeVisible();
  await expect(practice.getByText('Open, 2 of')).toBeVisible();
  await expect(practice.getByRole('listitem')).toHaveCount(2);
});

test('What is the same is left out until it is asked for', async ({ page }) => {
  await page.goto(address);
  await expect(compared(page, SAMPLE.key)).toBeVisible();
  await expect(compared(page, SAMPLE.essential)).toHaveCount(0);
  await expect(page.getByRole('region', { name: '10 Realistic' })).toHaveCount(0);
  await expect(page.getByText(`${publishedChecks.length - 5} checks without a difference are left out.`)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only the differences' }).uncheck();
  await expect(compared(page, SAMPLE.essential)).toContainText('Same');
  await expect(page.getByRole('region', { name: '10 Realistic' })).toBeVisible();
  await expect(page.getByText('are left out.')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Only the differences' }).check();
  await expect(compared(page, SAMPLE.essential)).toHaveCount(0);
});

test('A statement leads to its check in the guide', async ({ page }) => {
  await page.goto(address);
  const id = SAMPLE.recommended;
  await page.getByRole('link', { name: publishedCheck(id).statement }).click();
  await expect(page).toHaveURL(new RegExp(`/practices/modular-design/#${id}$`));
  await expect(checkOn(page, id).group).toBeInViewport();
});

test('What only the later edition has is new in the catalogue, and the other way round not yet in it', async ({
  page,
}) => {
  const later = register.at(-1) ?? '';
  const old = codeOf({ name: 'Old', edition: register.length - 2, tier: 'critical' });
  const fresh = codeOf({ name: 'Fresh', answers: { [later]: 'yes' }, tier: 'critical' });
  await page.goto(`compare/#a=${old}&b=${fresh}`);
  await expect(said(page, '2 new in the catalogue.')).toBeVisible();
  await expect(compared(page, later)).toContainText(
    /First:\s*Not in its edition\s*Second:\s*Yes\s*New in the catalogue$/,
  );
  await expect(side(page, 'First').region.getByRole('definition').last()).toHaveText(
    `${register.length - 2} published`,
  );
  await page.getByRole('button', { name: 'Swap first and second' }).click();
  await expect(said(page, '2 not yet in the catalogue.')).toBeVisible();
  await expect(compared(page, later)).toContainText(/Second:\s*Not in its edition\s*Not yet in the catalogue$/);
});

test('Retired checks, and checks of a newer site, stand apart', async ({ page }) => {
  await store(page, { 'loadbearing/1/assessment/first/answer/a-retired-check': 'no' });
  const beyond = register.length + 2;
  const newer = codeOf({ answers: { [`@${beyond}`]: 'yes' }, edition: beyond + 1 });
  await page.goto(`compare/#a=mine:first&b=${newer}`);
  await expect(said(page, '1 newly answered, 1 retired.')).toBeVisible();
  const retired = page.getByRole('region', { name: 'Retired checks' }).getByRole('listitem');
  await expect(retired).toHaveText(/a-retired-check.*No.*Unanswered.*Retired/);
  const ahead = page.getByRole('region', { name: 'Checks of a newer site' }).getByRole('listitem');
  await expect(ahead).toHaveText(new RegExp(`@${beyond}.*Unanswered.*Yes.*Newly answered`));
});

test('Notes of both sides are shown, their addresses as links', async ({ page }) => {
  const id = SAMPLE.key;
  await store(page, {
    'loadbearing/1/assessment/first/name': 'Mine',
    [`loadbearing/1/assessment/first/answer/${id}`]: 'no',
    [noteKey(id)]: 'Two writers, see https://wiki.example.org/orders',
    'loadbearing/1/assessment/beta/name': 'Beta',
    [`loadbearing/1/assessment/beta/note/${id}`]: 'One <b>writer</b>.',
  });
  await page.goto('compare/#a=mine:first&b=mine:beta');
  const row = compared(page, id);
  await expect(row).toContainText('First, note: Two writers');
  await expect(row.getByRole('link', { name: 'https://wiki.example.org/orders' })).toBeVisible();
  await expect(row).toContainText('Second, note: One <b>writer</b>.');
});

test('A first that is later than the second is pointed out', async ({ page }) => {
  await page.goto(`compare/#a=${now}&b=${then}`);
  const hint = page.getByText('better and worse read backwards');
  await expect(hint).toContainText('taken on 2026-09-01, after the second (2026-03-01)');
  await page.getByRole('button', { name: 'Swap first and second' }).click();
  await expect(hint).toHaveCount(0);
});

test('The comparison is announced, and made by keyboard alone', async ({ page }) => {
  await page.goto(`compare/#a=${then}`);
  await expect(side(page, 'First').name('Hub')).toBeVisible();
  await side(page, 'Second').mine.focus();
  await page.keyboard.press('Tab');
  await expect(side(page, 'Second').link).toBeFocused();
  await page.keyboard.insertText(now);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Then and now: 1 better, 1 worse');
  const differences = page.getByRole('checkbox', { name: 'Only the differences' });
  await differences.focus();
  await page.keyboard.press('Space');
  await expect(differences).not.toBeChecked();
  await page.getByRole('radio', { name: 'Then and now' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Two people' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: 'Two people' })).toBeVisible();
  await expect(page).toHaveURL(/&as=people$/);
});

test('A column that gives is filled like any other; its crack and its outline tell it', async ({ page }) => {
  await page.goto(`compare/#a=${codeOf({ answers: { ...THEN, [SAMPLE.earlierKey]: 'yes' } })}&b=${now}`);
  const fills = page
    .getByRole('img', { name: /Modular design/ })
    .first()
    .locator('.fill-solid');
  await expect(fills.first()).toBeVisible();
  const colours = await fills.evaluateAll((rects) =>
    rects.map((rect) => ({
      fill: getComputedStyle(rect).fill,
      standing: rect.parentElement?.getAttribute('data-standing'),
    })),
  );
  expect(new Set(colours.map(({ standing }) => standing))).toEqual(new Set(['gives', 'open']));
  expect(new Set(colours.map(({ fill }) => fill)).size).toBe(1);
  const columns = page
    .getByRole('img', { name: /Modular design/ })
    .first()
    .locator('[data-standing]');
  const signs = await columns.evaluateAll((all) =>
    all.map((column) => {
      const outline = column.querySelector('.column-outline');
      return {
        standing: column.getAttribute('data-standing'),
        cracked: column.querySelector('.crack')?.checkVisibility() ?? false,
        dashed: outline !== null && getComputedStyle(outline).strokeDasharray !== 'none',
      };
    }),
  );
  for (const { standing, cracked, dashed } of signs) {
    expect(cracked).toBe(standing === 'gives');
    expect(dashed).toBe(standing === 'open');
  }
});
