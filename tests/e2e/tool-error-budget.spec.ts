import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';
import { fill, finding, results, supported } from '../fixtures/tool.ts';

const TOOL = 'tools/error-budget/';

test('Vector 1B typed in is overspent, and the drawing and the formulas follow', async ({ page }) => {
  await page.goto(TOOL);
  await expect(finding(page, 'What is left lasts')).toHaveText('11.25 days');
  await fill(page, {
    'Objective (%)': '99.95',
    'Window (days)': '28',
    'Valid events in the window': '48 000 000',
    'Bad events so far': '30000',
    'Failing now (%)': '0.4 %',
  });
  await expect(results(page)).toContainText('overspent by 25 %');
  await expect(finding(page, 'Budget')).toHaveText('24,000 events');
  await expect(finding(page, 'As a full outage')).toHaveText('20.16 min');
  await expect(finding(page, 'A full budget lasts')).toHaveText('3.5 days');
  await expect(finding(page, 'What is left lasts')).toHaveText('nothing is left');
  await expect(page.getByText('Burn rate = 0.4 % ÷ 0.05 % = 8×').filter({ visible: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /your numbers/ }).filter({ visible: true })).toHaveAccessibleName(
    /present burn rate of 8×: nothing is left to spend/,
  );
  await expect(page.getByRole('group', { name: /^Burn-rate alerts/ }).first()).toContainText('13.44×');
});

test('A doubtful entry is asked about, and what was meant is chosen', async ({ page }) => {
  await page.goto(TOOL);
  const objective = page.getByRole('textbox', { name: 'Objective (%)' });
  await objective.fill('99,5');
  await expect(objective).toHaveAccessibleDescription(/Do you mean 99.5\? Write it without a comma\./);
  await expect(results(page)).toContainText('Waiting for Objective');
  await expect(page.getByRole('button', { name: 'Add to its note' }).first()).toBeDisabled();
  await page.getByRole('button', { name: 'Take 99.5' }).click();
  await expect(objective).toHaveValue('99.5');
  await expect(objective).toBeFocused();
  await expect(finding(page, 'Budget')).toHaveText('50,000 events');
  await page.getByRole('textbox', { name: 'Bad events so far' }).fill('1,000');
  await expect(page.getByText('Do you mean 1000 or 1? Write it without a comma.')).toBeVisible();
  await page.getByRole('button', { name: 'Take 1000' }).click();
  await expect(finding(page, 'Spent')).toHaveText('2 %');
});

test('What contradicts another field says so', async ({ page }) => {
  await page.goto(TOOL);
  await fill(page, { 'Valid events in the window': '100', 'Bad events so far': '101' });
  await expect(page.getByRole('textbox', { name: 'Bad events so far' })).toHaveAccessibleDescription(
    'At most the 100 valid events.',
  );
});

test('Where nothing fails, the rest lasts for ever, in words', async ({ page }) => {
  await page.goto(TOOL);
  await fill(page, { 'Failing now (%)': '0' });
  await expect(finding(page, 'What is left lasts')).toHaveText('for ever: nothing fails now');
  await expect(page.getByRole('main')).not.toContainText(/Infinity|NaN|∞/);
});

test('The link holds what differs from the defaults, and fills the fields of whoever opens it', async ({
  page,
  stranger,
}) => {
  await allowClipboard(page);
  await page.goto(TOOL);
  await fill(page, { 'Objective (%)': '99.95', 'Window (days)': '28' });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await copied(page);
  expect(new URL(link).hash).toBe('#slo=99.95&window=28');
  expect(page.url()).toBe(link);
  await stranger.goto(link);
  await expect(stranger.getByRole('textbox', { name: 'Objective (%)' })).toHaveValue('99.95');
  await expect(stranger.getByRole('textbox', { name: 'Window (days)' })).toHaveValue('28');
  await expect(finding(stranger, 'As a full outage')).toHaveText('20.16 min');
});

test('A link that cannot be read says what is wrong, and the defaults stand', async ({ page }) => {
  await page.goto(`${TOOL}#slo=99,9&window=400&colour=red&bad=1`);
  const alert = page.getByRole('alert').filter({ hasText: 'Not all of this link could be read.' });
  await expect(alert.getByRole('listitem')).toHaveText([
    'Objective: “99,9” was not taken. Do you mean 99.9? Write it without a comma. 99.9 stands in its place.',
    'Window: “400” was not taken. Between 1 and 366. 30 stands in its place.',
    '“colour” is no field of this tool.',
  ]);
  await expect(page.getByRole('textbox', { name: 'Bad events so far' })).toHaveValue('1');
});

test('The example’s numbers are put into the fields, and going back brings one’s own again', async ({ page }) => {
  await page.goto(TOOL);
  await fill(page, { 'Window (days)': '7' });
  await expect(page).toHaveURL(/#window=7$/);
  await page.getByRole('link', { name: 'Put these numbers into the fields' }).click();
  await expect(page.getByRole('textbox', { name: 'Bad events so far' })).toHaveValue('126000');
  await expect(finding(page, 'Spent')).toHaveText('16.2 %');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Window (days)' })).toHaveValue('7');
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Window (days)' })).toHaveValue('7');
});

test('A result is added below the note of a check, and taken back', async ({ page }) => {
  await page.goto(`${TOOL}#slo=99.95`);
  const check = supported(page).first();
  await expect(check).toContainText('It has no note yet.');
  await expect(page.getByText('in your assessment My system')).toBeVisible();
  await check.getByRole('button', { name: 'Add to its note' }).click();
  await expect(check).toContainText(/\d{4}-\d\d-\d\d\. Error budget: 99\.95 % over 30 days is 5,000 of 10,000,000/);
  await expect(check).toContainText('/tools/error-budget/#slo=99.95');
  await check.getByRole('button', { name: 'Add to its note' }).click();
  await expect(page.getByText('The note has this result already.')).toBeVisible();
  await fill(page, { 'Objective (%)': '99' });
  await expect(finding(page, 'Budget')).toHaveText('100,000 events');
  await check.getByRole('button', { name: 'Add to its note' }).click();
  await expect(check).toContainText(/is 5,000 of[\s\S]*is 100,000 of/);
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(check).not.toContainText('is 100,000 of');
  await expect(check).toContainText('is 5,000 of');
  await check.getByRole('link').first().click();
  await page.reload();
  await expect(page.getByText('Error budget: 99.95 % over 30 days').first()).toBeAttached();
});

test('Search finds the tool', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const hits = await searchFor(page, 'error budget put these numbers into the fields');
  await expect(hits.and(page.locator('[href*="/tools/error-budget/"]')).first()).toBeVisible();
});

test('axe finds nothing where something is asked about and a link was bad, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.goto(`${TOOL}#window=400`);
  await page.getByRole('textbox', { name: 'Objective (%)' }).fill('99,5');
  await expect(page.getByRole('button', { name: 'Take 99.5' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectToFit(page);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('formula, example and drawing stand there, and so do the checks', async ({ page }) => {
    await page.goto(TOOL);
    await expect(page.getByText('Spent = bad events ÷ budget')).toBeVisible();
    await expect(page.getByText('Spent = 126,000 ÷ 777,600 = 16.2 %')).toBeVisible();
    await expect(page.getByRole('img', { name: /ParcelHub’s numbers/ }).filter({ visible: true })).toHaveCount(1);
    await expect(supported(page).first().getByRole('link')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.locator('noscript p').filter({ hasText: 'takes JavaScript' })).toBeVisible();
  });
});

test('On paper the numbers stand with their result, and no button', async ({ page }) => {
  await page.goto(`${TOOL}#slo=99.95`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('textbox', { name: 'Objective (%)' })).toHaveValue('99.95');
  await expect(finding(page, 'Budget')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});
