import type { Page } from '@playwright/test';
import type { Tier } from '../../src/domain/catalogue/tier.ts';
import { asked, published, publishedCheck } from '../fixtures/catalogue.ts';
import { type AnswerName, answer, checkOn } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { compared, said, side } from '../fixtures/compare.ts';
import { gapOn, gapsOn, openAgreement, planOn } from '../fixtures/plan.ts';
import { planTasks } from '../fixtures/plan-task.ts';
import { cellOf, openTeam, paste, rows } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { createOnShelf, onShelf } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const AGREED = SAMPLE.essential;
const WRITERS = SAMPLE.key;
const TIMEOUTS = SAMPLE.laterEssential;
const ROLLBACK = SAMPLE.lastEssential;
const OBJECTIVE = SAMPLE.earlierKey;
const SETTLED = 'ParcelHub, settled';

const sections = published.practices.flatMap((practice) => practice.sections);

type Given = Readonly<Record<string, AnswerName>>;

/** Assesses a system, and gives its summary link as it would be sent in a message. */
async function assess(page: Page, name: string, tier: Tier, given: Given): Promise<string> {
  await page.goto('assessments/');
  await createOnShelf(page, name, tier);
  await expect(onShelf(page, name)).toContainText('· open');
  await page.goto('assess/');
  for (const [id, says] of Object.entries(given)) await answer(page, id, says);
  return linkOfOpen(page, name);
}

async function linkOfOpen(page: Page, name: string): Promise<string> {
  await page.goto('summary/');
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  const link = page.getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/#1\./);
  return link.inputValue();
}

/** Reads one’s own assessment and somebody’s link as what two people say. */
async function compareWith(page: Page, mine: string, link: string): Promise<void> {
  await page.goto('compare/');
  await side(page, 'First').mine.selectOption(mine);
  await side(page, 'Second').link.fill(link);
  await side(page, 'Second').open.click();
  await page.getByRole('radio', { name: 'Two people' }).check();
}

async function settle(page: Page, id: string, on: AnswerName, name: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: `Settle on ${publishedCheck(id).statement}`, exact: true });
  await group.getByRole('radio', { name: on, exact: true }).check();
  await expect(compared(page, id).getByText(`Settled on ${on}`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the third assessment' }).fill(name);
  await page.getByRole('button', { name: 'Save as a third assessment' }).click();
  await expect(page.getByRole('status')).toContainText(`“${name}” saved.`);
}

test('Three people assess a system and two others, settle, hand over, act on the plan and see what got better', async ({
  page: ana,
  newcomer,
}) => {
  // Four people on four machines, one after the other: as long as four tests.
  test.setTimeout(240_000);
  const [ben, chi, lead] = [await newcomer(), await newcomer(), await newcomer()];
  await allowClipboard(ana);
  for (const person of [ana, ben, chi]) await person.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await assess(ana, 'ParcelHub', 'production', {
    [AGREED]: 'Yes',
    [WRITERS]: 'Yes',
    [TIMEOUTS]: 'No',
    [ROLLBACK]: 'Yes',
  });
  const fromBen = await assess(ben, 'ParcelHub', 'production', {
    [AGREED]: 'Yes',
    [WRITERS]: 'No',
    [TIMEOUTS]: 'No',
    [OBJECTIVE]: 'Partly',
  });
  const labels = await assess(ben, 'Labels', 'critical', { [WRITERS]: 'Yes', [TIMEOUTS]: 'Don’t know' });
  const routing = await assess(ben, 'Routing', 'prototype', { [WRITERS]: 'Partly', [OBJECTIVE]: 'No' });
  const fromChi = await assess(chi, 'ParcelHub', 'production', {
    [AGREED]: 'Yes',
    [WRITERS]: 'No',
    [TIMEOUTS]: 'Partly',
    [ROLLBACK]: 'Yes',
    [OBJECTIVE]: 'Partly',
  });

  await test.step('Ana settles what she and Ben see differently, then what Chi does', async () => {
    await compareWith(ana, 'ParcelHub', fromBen);
    const counts = '2 agreed, 1 disputed, 1 answered by the first only, 1 answered by the second only';
    await expect(said(ana, `${counts}, ${asked(sections) - 5} unanswered.`)).toBeVisible();
    await expect(compared(ana, WRITERS).getByText('Disputed', { exact: true })).toBeVisible();
    await settle(ana, WRITERS, 'No', 'ParcelHub, two of three');
    await compareWith(ana, 'ParcelHub, two of three', fromChi);
    await expect(said(ana, `4 agreed, 1 disputed, ${asked(sections) - 5} unanswered.`)).toBeVisible();
    await settle(ana, TIMEOUTS, 'Partly', SETTLED);
  });

  const settled = await test.step('A milestone is kept of what they settled', async () => {
    const link = await linkOfOpen(ana, SETTLED);
    await ana.getByRole('textbox', { name: 'Milestone' }).fill('Agreed in November');
    await ana.getByRole('button', { name: 'Keep milestone' }).click();
    await expect(ana.getByRole('status')).toHaveText('Milestone “Agreed in November” kept.');
    return link;
  });

  const roster = await test.step('Ana puts all systems into a roster', async () => {
    await openTeam(ana);
    await paste(ana, [`What we settled: ${settled}`, `From Ben: ${labels}`, `<${routing}>`].join('\n'));
    await expect(rows(ana)).toHaveCount(3);
    await ana.getByRole('button', { name: 'Copy roster link' }).click();
    await expect(ana.getByText('Roster link copied.')).toBeVisible();
    return copied(ana);
  });

  await test.step('The lead opens the link and the checks behind a cell, and nothing is stored there', async () => {
    await lead.goto(roster);
    await expect(rows(lead).getByRole('rowheader')).toHaveText([
      `${SETTLED} production · 2026-11-23`,
      'Labels critical · 2026-11-23',
      'Routing prototype · 2026-11-23',
    ]);
    await expect(cellOf(lead, SETTLED, 'modular-design')).toHaveAccessibleName(/^1 of \d+ Yes, gives$/);
    await cellOf(lead, SETTLED, 'modular-design').click();
    const dialog = lead.getByRole('dialog', { name: `${SETTLED}: 02 Modular design` });
    const check = (id: string) => dialog.getByRole('listitem').filter({ hasText: publishedCheck(id).statement });
    await expect(check(WRITERS)).toContainText(/essential\s*No/);
    await expect(check(AGREED)).toContainText(/essential\s*Yes/);
    expect(await stored(lead)).toEqual({});
  });

  const task = await test.step('The plan, with an owner and a date, goes into a tracker as Markdown', async () => {
    await linkOfOpen(ana, SETTLED);
    const gap = await openAgreement(ana, WRITERS);
    await gap.getByRole('combobox', { name: 'Owner' }).fill('Ben Ode');
    await gap.getByLabel('Due', { exact: true }).fill('2027-01-29');
    await planOn(ana).getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(ana.getByRole('status')).toHaveText('Plan copied.');
    const tasks = planTasks(await copied(ana));
    const gaps = [WRITERS, TIMEOUTS, OBJECTIVE].map((id) => publishedCheck(id).statement);
    expect(new Set(tasks.map(({ statement }) => statement))).toEqual(new Set(gaps));
    const owned = tasks.filter(({ details }) => details.Owner === 'Ben Ode');
    expect(owned).toMatchObject([{ statement: gaps[0], meaning: 'essential, No', details: { Due: '2027-01-29' } }]);
    return owned[0];
  });

  await test.step('A quarter later its link leads to the check, which is answered Yes', async () => {
    await ana.clock.setFixedTime(new Date('2027-02-22T10:00:00'));
    await ana.goto(task?.link ?? '');
    await expect(ana).toHaveURL(new RegExp(`/practices/modular-design/#${WRITERS}$`));
    await expect(checkOn(ana, WRITERS).item).toBeInViewport();
    await expect(checkOn(ana, WRITERS).radio('No')).toBeChecked();
    await answer(ana, WRITERS, 'Yes');
  });

  await test.step('The timeline and the comparison say what got better', async () => {
    await ana.goto('summary/');
    await expect(gapsOn(ana)).toHaveCount(2);
    await expect(gapOn(ana, WRITERS)).toHaveCount(0);
    const points = ana.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
    await expect(points).toHaveCount(2);
    await expect(points.nth(1)).toContainText('2027-02-22');
    await expect(points.nth(1)).toContainText('Since Agreed in November: 1 better.');
    await points.nth(0).getByRole('link', { name: 'Compare with now: Agreed in November' }).click();
    await expect(said(ana, '1 better.')).toBeVisible();
    await expect(compared(ana, WRITERS).getByText('Better', { exact: true })).toBeVisible();
  });
});
