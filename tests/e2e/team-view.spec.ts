import type { Page } from '@playwright/test';
import { asked, published } from '../fixtures/catalogue.ts';
import { cellOf, expectOrder, matrix, openRoster, rows, systemOf, TRIO } from '../fixtures/roster.ts';
import { expect, test } from '../fixtures/site.ts';

const MODULAR = 'modular-design';
const { sections } = published.practices.find(({ slug }) => slug === MODULAR) ?? { sections: [] };

function choose(page: Page, field: 'Sort by' | 'Tier' | 'Level', label: string | RegExp): Promise<unknown> {
  const box = page.getByRole('form', { name: 'Sort and filter' }).getByRole('combobox', { name: field });
  return typeof label === 'string'
    ? box.selectOption({ label })
    : box
        .getByRole('option', { name: label })
        .getAttribute('value')
        .then((value) => box.selectOption(value));
}

const ORDERS: readonly (readonly [order: string, names: readonly string[], column: RegExp | undefined])[] = [
  ['Name', ['Lab', 'Payments', 'Search'], /^System$/],
  ['Date, newest first', ['Lab', 'Payments', 'Search'], undefined],
  ['Date, oldest first', ['Search', 'Payments', 'Lab'], undefined],
  ['Tier, critical first', ['Search', 'Payments', 'Lab'], undefined],
  ['Most gaps and unanswered first', ['Lab', 'Search', 'Payments'], /^Gaps$/],
  ['Least answered first', ['Search', 'Lab', 'Payments'], /^Answered$/],
  ['Fewest practices hold first', ['Lab', 'Payments', 'Search'], /^Hold$/],
  ['02 Modular design', ['Payments', 'Lab', 'Search'], /^Modular design/],
  ['As added', ['Payments', 'Search', 'Lab'], undefined],
];

test('Rows are sorted by name, date, tier, gaps, practices that hold, or one practice', async ({ page }) => {
  await openRoster(page, TRIO);
  for (const [order, names, column] of ORDERS) {
    await choose(page, 'Sort by', order);
    await expectOrder(page, names);
    const sorted = matrix(page).locator('th[aria-sort]');
    await expect(sorted).toHaveCount(column === undefined ? 0 : 1);
    if (column !== undefined) await expect(sorted).toHaveText(column);
  }
});

test('Sorting and filtering are told to assistive technology', async ({ page }) => {
  await openRoster(page, TRIO);
  const says = page.getByRole('status').last();
  await choose(page, 'Sort by', 'Name');
  await expect(says).toHaveText('Sorted: Name.');
  await choose(page, 'Tier', 'critical (1)');
  await expect(says).toHaveText('1 system shown.');
  await choose(page, 'Level', /^essential/);
  await expect(says).toHaveText('Only essential checks counted.');
});

test('A tier narrows the matrix and the missed checks; its counts say how many there are', async ({ page }) => {
  await openRoster(page, TRIO);
  const tiers = page.getByRole('combobox', { name: 'Tier' }).getByRole('option');
  await expect(tiers).toHaveText(['All tiers (3)', 'prototype (1)', 'production (1)', 'critical (1)']);
  await choose(page, 'Tier', 'prototype (1)');
  await expectOrder(page, ['Lab']);
  const first = page.getByRole('region', { name: 'Checks most systems miss' }).getByRole('listitem').first();
  await expect(first).toContainText('missed by 1 of 1 system');
  await choose(page, 'Tier', 'critical (1)');
  await expectOrder(page, ['Search']);
  await expect(page.getByText('No system has a gap in what is shown.')).toBeVisible();
  await choose(page, 'Tier', 'All tiers (3)');
  await expect(rows(page)).toHaveCount(3);
});

test('A tier that no system has says so', async ({ page }) => {
  await openRoster(page, TRIO.slice(0, 1));
  await choose(page, 'Tier', 'critical (0)');
  await expect(page.getByText('No system of the tier critical is in this roster.')).toBeVisible();
});

test('A level narrows what cells count, and the list behind a cell; standings stay', async ({ page }) => {
  await openRoster(page, TRIO);
  const levels = page.getByRole('combobox', { name: 'Level' }).getByRole('option');
  await expect(levels.nth(1)).toHaveText(/^essential \(\d+ gaps\)$/);
  await choose(page, 'Level', /^recommended/);
  const recommended = asked(sections, ['recommended']);
  await expect(cellOf(page, 'Payments', MODULAR)).toHaveAccessibleName(`0 of ${recommended} Yes, gives`);
  await expect(cellOf(page, 'Lab', MODULAR)).toHaveAccessibleName('0 of 0 Yes, open');
  await cellOf(page, 'Payments', MODULAR).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(recommended);
  await expect(dialog.getByText('Only recommended checks are listed.')).toBeVisible();
});

test('A chosen order holds for systems that come later, whatever was cut off by a filter before', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, n) =>
    systemOf(`System ${59 - n}`, { tier: n % 10 === 0 ? 'critical' : 'production' }),
  );
  await openRoster(page, many);
  await choose(page, 'Sort by', 'Name');
  await choose(page, 'Tier', 'critical (6)');
  await expectOrder(page, ['System 9', 'System 19', 'System 29', 'System 39', 'System 49', 'System 59']);
  await choose(page, 'Tier', 'All tiers (60)');
  await expectOrder(
    page,
    Array.from({ length: 60 }, (_, n) => `System ${n}`),
  );
});
