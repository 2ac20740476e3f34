import { storeAssessment } from '../fixtures/assessment.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { acceptRisk, gapOn, gapsOn, openAgreement, planOn } from '../fixtures/plan.ts';
import { planTasks } from '../fixtures/plan-task.ts';
import { expect, test } from '../fixtures/site.ts';

// Every second check that production asks is a gap that nobody took on yet, the others are Yes.
const CHECKS = publishedChecks.filter(({ level }) => level !== 'advanced');
const GAPS = CHECKS.filter((_, n) => n % 2 === 0).slice(0, 48);
const ANSWERS = Object.fromEntries(CHECKS.map(({ id }) => [id, GAPS.some((gap) => gap.id === id) ? 'no' : 'yes']));
const ESSENTIAL = GAPS.filter(({ level }) => level === 'essential');
const [FIRST = '', SECOND = '', RISKY = ''] = ESSENTIAL.map(({ id }) => id);

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`An assessor gives the essential gaps away, accepts a risk, comes back and takes up what is overdue, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await allowClipboard(page);
    await storeAssessment(page, 'Checkout API', ANSWERS);
    await page.goto('summary/');
    const plan = planOn(page);
    await expect(gapsOn(page)).toHaveCount(GAPS.length);
    // One look says how many there are, and of which level.
    await expect(plan).toContainText(`${GAPS.length} gaps: ${ESSENTIAL.length} essential`);
    await plan.getByText('Filter', { exact: true }).click();
    await plan.getByRole('checkbox', { name: /^essential/ }).check();
    await expect(gapsOn(page)).toHaveCount(ESSENTIAL.length);
    await plan.getByRole('checkbox', { name: 'Choose all rows' }).check();
    const several = plan.getByRole('form', { name: 'Several at once' });
    await several.getByRole('combobox', { name: 'Owner' }).fill('Ana Ito');
    await several.getByLabel('Due').fill('2026-12-18');
    await several.getByRole('button', { name: `Set for ${ESSENTIAL.length} gaps` }).click();
    await expect(gapOn(page, FIRST)).toContainText('Ana Ito');
    await expect(gapOn(page, FIRST)).toContainText('2026-12-18');
    // One of them is another team’s, one stays open knowingly; no row moves meanwhile.
    const before = await gapsOn(page).allTextContents();
    const details = await openAgreement(page, SECOND);
    await details.getByRole('combobox', { name: 'Owner' }).fill('Ben');
    await details.getByRole('button', { name: 'Done' }).click();
    const risky = await openAgreement(page, RISKY);
    await acceptRisk(risky, { risk: 'Switched off in May', by: 'Cleo', revisit: '2027-05-01' });
    await risky.getByRole('button', { name: 'Done' }).click();
    await expect(gapOn(page, RISKY)).toContainText('Accepted, revisit in 157 days');
    const after = await gapsOn(page).allTextContents();
    expect(after.map((row) => row.slice(0, 20))).toEqual(before.map((row) => row.slice(0, 20)));
    // What leaves is what is shown, with names and days.
    await plan.getByRole('button', { name: `Copy ${ESSENTIAL.length} shown as Markdown` }).click();
    await expect(page.getByRole('status').last()).toHaveText('Plan copied.');
    const markdown = await copied(page);
    // An accepted risk is told, and is no task.
    expect(planTasks(markdown)).toHaveLength(ESSENTIAL.length - 1);
    expect(markdown).toContain('Switched off in May');
    // The next month: the address brings the same rows back, and the overdue ones are one choice away.
    await page.clock.setFixedTime(new Date('2027-01-11T10:00:00'));
    await page.goto(page.url());
    await page.reload();
    await expect(gapsOn(page)).toHaveCount(ESSENTIAL.length);
    await page.goto('summary/?state=overdue');
    await expect(gapsOn(page)).toHaveCount(ESSENTIAL.length - 1);
    await expect(gapOn(page, FIRST)).toContainText('Overdue, 24 days ago');
    await plan.getByRole('combobox', { name: 'Group by' }).selectOption('Owner');
    await expect(plan.getByRole('rowgroup', { name: 'Ben' }).getByRole('link')).toHaveCount(1);
    await expectToFit(page);
  });
}
