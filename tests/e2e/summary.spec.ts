import { SAMPLE_ANSWERS, storeAssessment } from '../fixtures/assessment.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { asked, published, publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { gapsOn, openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const total = asked(published.practices.flatMap(({ sections }) => sections));

test.beforeEach(async ({ page }) => {
  await storeAssessment(page, 'Payments API');
  await page.goto('summary/');
});

test('The summary says in counts how the assessment stands', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
  const says = `1 of ${total - 1} applicable checks answered Yes, 1 to find out; 0 of 10 practices hold.`;
  await expect(page.getByText(says)).toBeVisible();
  await expect(page.getByText(`${Object.keys(SAMPLE_ANSWERS).length} / ${total}`, { exact: true })).toBeVisible();
});

test('The frame says in words what it draws', async ({ page }) => {
  const frame = page.getByRole('region', { name: 'Frame' }).getByRole('img');
  await expect(frame).toHaveAccessibleName(/Modular design/);
  await expect(page.getByRole('list', { name: 'Key to the fills' }).getByRole('listitem')).toHaveCount(6);
});

test('The counts add up in the table by level', async ({ page }) => {
  const rows = page.getByRole('table', { name: 'Answers by level' }).getByRole('row');
  await expect(rows.filter({ hasText: 'total' }).getByRole('cell')).toHaveText([
    ...['1', '1', '1', '1', '1'],
    String(total - 5),
  ]);
  await expect(rows.filter({ hasText: 'essential' }).getByRole('cell').nth(2)).toHaveText('1');
});

test('Every practice is listed with its standing', async ({ page }) => {
  const practices = page.getByRole('region', { name: 'By practice' }).getByRole('listitem');
  await expect(practices).toHaveCount(10);
  await expect(practices.filter({ hasText: 'Modular design' })).toContainText('Gives');
  await expect(practices.filter({ hasText: 'Involve stakeholders early' })).toContainText('Open');
});

test('The plan lists the gaps, most urgent first, each leading to its check', async ({ page }) => {
  const gaps = gapsOn(page);
  const expected = [SAMPLE.key, SAMPLE.laterEssential, SAMPLE.recommended];
  await expect(gaps.getByRole('rowheader').getByRole('link')).toHaveText(
    expected.map((id) => publishedCheck(id).statement),
  );
  const details = await openDetails(page, SAMPLE.key);
  await expect(details).toContainText(`Closed by: ${publishedCheck(SAMPLE.key).evidence}`);
  await expect(await openDetails(page, SAMPLE.laterEssential)).toContainText('To find out:');
  await gaps.nth(2).getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/practices/modular-design/#${SAMPLE.recommended}$`));
  await expect(checkOn(page, SAMPLE.recommended).group).toBeInViewport();
  await expect(checkOn(page, SAMPLE.recommended).radio('Partly')).toBeChecked();
});

test('Name and tier are edited in place and remembered', async ({ page }) => {
  await clickAwake(page, 'Edit name and tier');
  await page.getByRole('textbox', { name: 'Name' }).fill('Payments, the second');
  await page.getByRole('radio', { name: /^critical/ }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Payments, the second' })).toBeVisible();
  const all = asked(
    published.practices.flatMap(({ sections }) => sections),
    ['essential', 'recommended', 'advanced'],
  );
  await expect(page.getByText(`5 / ${all}`, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Payments, the second' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'critical' })).toBeVisible();
});

test('Opening the summary changes nothing in storage', async ({ page }) => {
  const before = await stored(page);
  await page.reload();
  await expect(gapsOn(page)).toHaveCount(3);
  expect(await stored(page)).toEqual(before);
});
