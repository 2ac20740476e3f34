import { checkKey, FIRST_ID, fieldKey } from '../../src/state/storage/key.ts';
import { storeAssessment } from '../fixtures/assessment.ts';
import { answer } from '../fixtures/check.ts';
import { agreed, gapOn, gapsOn, openAgreement, openDetails, planOn } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { switchTo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';

const GAP = SAMPLE.key;
const TODAY = new Date('2026-11-22T10:00:00');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await storeAssessment(page, 'Payments API');
});

test('Owner and due date are stored as they are typed, and shown with the gap', async ({ page }) => {
  await page.goto('summary/');
  const gap = await openAgreement(page, GAP);
  await gap.getByRole('combobox', { name: 'Owner' }).pressSequentially('Ana Ito');
  await gap.getByLabel('Due', { exact: true }).fill('2026-12-01');
  await expect(gap).toContainText('Due on 2026-12-01 (in 9 days), owner Ana Ito.');
  await expect(gapOn(page, GAP)).toContainText('Due in 9 days');
  expect(await stored(page)).toMatchObject(agreed(GAP, { owner: 'Ana Ito', due: '2026-12-01' }));
  await page.reload();
  await expect(gapOn(page, GAP)).toContainText('Ana Ito');
});

test('Accepting a risk is an act of its own: a reason, who, and a day to revisit it; nothing is wrong before it is sent', async ({
  page,
}) => {
  await page.goto('summary/');
  const gap = await openAgreement(page, GAP);
  await gap.getByRole('button', { name: 'Accept the risk…' }).click();
  const form = gap.getByRole('form', { name: 'Accept the risk' });
  await expect(form.getByRole('textbox', { name: 'Accept the risk, because' })).toBeFocused();
  await form.getByRole('textbox', { name: 'Accept the risk, because' }).fill('The importer is switched off in May');
  await expect(form.locator('.field-fault')).toHaveCount(0);
  await form.getByRole('button', { name: 'Accept risk', exact: true }).click();
  await expect(form).toContainText('Say who accepts it.');
  await expect(form).toContainText('Say when to revisit the accepted risk.');
  await expect(form.getByRole('combobox', { name: 'Accepted by' })).toBeFocused();
  expect(await stored(page)).not.toHaveProperty([checkKey(FIRST_ID, 'risk', GAP)]);
  await form.getByRole('combobox', { name: 'Accepted by' }).fill('Cleo');
  await form.getByLabel('Revisit the risk on').fill('2027-05-01');
  await form.getByRole('button', { name: 'Accept risk', exact: true }).click();
  await expect(gap.getByRole('button', { name: 'Change the acceptance' })).toBeFocused();
  await expect(gap).toContainText('Risk accepted by Cleo: The importer is switched off in May');
  expect(await stored(page)).toMatchObject(
    agreed(GAP, { risk: 'The importer is switched off in May', by: 'Cleo', revisit: '2027-05-01' }),
  );
  const heads = planOn(page)
    .getByRole('rowheader')
    .filter({ hasText: /Accepted risks/ });
  await expect(heads).toHaveCount(0);
  await page.getByRole('button', { name: 'Put them in order' }).click();
  await expect(heads).toHaveCount(1);
  await gap.getByRole('button', { name: 'No longer accept it' }).click();
  expect((await stored(page))[checkKey(FIRST_ID, 'risk', GAP)]).toBe('');
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(gap).toContainText('Risk accepted by Cleo');
});

test('What is overdue or due for revisiting is said on opening, with how to act on it', async ({ page }) => {
  await store(page, {
    ...agreed(GAP, { owner: 'Ana', due: '2026-11-10' }),
    ...agreed(SAMPLE.recommended, { risk: 'Sunset in May', revisit: '2026-11-22' }),
  });
  await page.goto('summary/');
  const attention = page.getByRole('region', { name: 'Needs attention' });
  await expect(attention).toContainText('1 gap is overdue and 1 accepted risk is due for revisiting.');
  await expect(attention).toContainText('agree on a new date');
  await attention.getByRole('link', { name: 'Go to the plan' }).click();
  await expect(planOn(page)).toBeInViewport();
  await expect(gapsOn(page).first()).toContainText('Overdue, 12 days ago');
  await expect(gapsOn(page).nth(1)).toContainText('Revisit, today');
  const gap = await openAgreement(page, GAP);
  await gap.getByLabel('Due', { exact: true }).fill('2026-12-24');
  await expect(attention).toContainText('1 accepted risk is due for revisiting.');
});

test('Nothing to attend to says nothing', async ({ page }) => {
  await store(page, agreed(GAP, { due: '2026-11-22' }));
  await page.goto('summary/');
  await expect(gapOn(page, GAP)).toContainText('Due today');
  await expect(page.getByRole('region', { name: 'Needs attention' })).toHaveCount(0);
});

test('What is agreed belongs to the gap: it waits while the check is answered Yes', async ({ page }) => {
  await store(page, agreed(GAP, { owner: 'Ana' }));
  await page.goto('practices/modular-design/');
  await answer(page, GAP, 'Yes');
  await page.goto('summary/');
  await expect(gapOn(page, GAP)).toHaveCount(0);
  expect(await stored(page)).toMatchObject(agreed(GAP, { owner: 'Ana' }));
});

test('Another tab shows what is agreed at once', async ({ page, context }) => {
  await page.goto('summary/');
  const other = await context.newPage();
  await other.clock.setFixedTime(TODAY);
  await other.goto('summary/');
  const gap = await openAgreement(page, GAP);
  await gap.getByRole('combobox', { name: 'Owner' }).fill('Ben');
  await expect(gapOn(other, GAP)).toContainText('Ben');
  await expect(gapOn(other, GAP)).toContainText('No date yet');
});

test('A shared summary has a plan, and nothing to agree on', async ({ page, stranger }) => {
  await store(page, agreed(GAP, { owner: 'Ana', due: '2026-11-10' }));
  await page.goto('summary/');
  const link = page.getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/#1\./);
  await stranger.goto(await link.inputValue());
  await expect(gapOn(stranger, GAP)).toBeVisible();
  await expect(stranger.getByText(/\bAna\b/)).toHaveCount(0);
  await expect(planOn(stranger).getByRole('checkbox', { name: /^Choose/ })).toHaveCount(0);
  const details = await openDetails(stranger, GAP);
  await expect(details).toContainText('Closed by: ');
  await expect(details.getByRole('button')).toHaveCount(0);
  await expect(details.getByRole('combobox')).toHaveCount(0);
});

test('Two tabs that agree on different fields with their forms open lose nothing', async ({ page, context }) => {
  await page.goto('summary/');
  const other = await context.newPage();
  await other.clock.setFixedTime(TODAY);
  await other.goto('summary/');
  const here = await openAgreement(page, GAP);
  const there = await openAgreement(other, GAP);
  await here.getByRole('combobox', { name: 'Owner' }).fill('Ana');
  await expect(gapOn(other, GAP)).toContainText('Ana');
  await there.getByLabel('Due', { exact: true }).fill('2026-12-01');
  await expect(gapOn(page, GAP)).toContainText('Due in 9 days');
  expect(await stored(page)).toMatchObject(agreed(GAP, { owner: 'Ana', due: '2026-12-01' }));
});

test('Opening another assessment under an open form carries nothing over', async ({ page }) => {
  await store(page, {
    ...agreed(GAP, { owner: 'Ana' }),
    [fieldKey('beta', 'name')]: 'Beta',
    [checkKey('beta', 'answer', GAP)]: 'no',
  });
  await page.goto('summary/');
  await openAgreement(page, GAP);
  await switchTo(page, 'Beta');
  await expect(page.getByRole('heading', { level: 1, name: 'Beta' })).toBeVisible();
  const beta = await openAgreement(page, GAP);
  const owner = beta.getByRole('combobox', { name: 'Owner' });
  await expect(owner).toHaveValue('');
  await beta.getByLabel('Due', { exact: true }).fill('2026-12-01');
  const values = await stored(page);
  expect(values[checkKey('beta', 'due', GAP)]).toBe('2026-12-01');
  expect(values[checkKey('beta', 'owner', GAP)]).toBeUndefined();
  expect(values).toMatchObject(agreed(GAP, { owner: 'Ana' }));
});
