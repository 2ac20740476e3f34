import { expect, test } from '@playwright/test';

const TRACK = '/onboarding/backend-engineer/';

test('a newcomer begins a track, ticks, leaves out, notes, and finds it all again', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  const now = page.getByRole('region', { name: 'Where you are', exact: true });
  await expect(now.getByRole('heading', { name: /^Day 1, / })).toBeVisible();
  const meet = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /^Meet ParcelHub/ }) });
  await meet.getByRole('checkbox', { name: /^Meet ParcelHub/ }).check();
  await meet.getByText('Evidence and more').click();
  await meet.getByRole('textbox', { name: 'Evidence' }).fill('Told to Ana.');
  await meet.getByRole('checkbox', { name: 'Talk about this with my mentor' }).check();
  const takeaway = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /key takeaway/ }) });
  await takeaway.getByText('Evidence and more').click();
  await takeaway.getByRole('button', { name: 'Already known' }).click();
  await expect(now).toContainText('2 of');
  await expect(now).toContainText('1 to talk about');
  await page.reload();
  await expect(now).toContainText('2 of');
  await expect(meet.getByRole('checkbox', { name: /^Meet ParcelHub/ })).toBeChecked();
  await expect(takeaway.getByText('Already known, 25 Nov 2026')).toBeVisible();
  await takeaway.getByText('Evidence and more').click();
  await takeaway.getByRole('button', { name: 'Already known' }).click();
  await expect(now).toContainText('1 of');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(now).toContainText('2 of');
});

test('a first day that is chosen stays while something else changes', async ({ page, context }) => {
  await page.goto(TRACK);
  const first = page.getByLabel('First day');
  await first.fill('2031-03-03');
  const other = await context.newPage();
  await other.goto(TRACK);
  await other.getByRole('checkbox', { name: /^Meet ParcelHub/ }).check();
  await expect(page.getByRole('checkbox', { name: /^Meet ParcelHub/ })).toBeChecked();
  await expect(first).toHaveValue('2031-03-03');
  await page.getByRole('button', { name: 'Begin this track' }).click();
  await expect(page.getByRole('region', { name: 'Where you are', exact: true })).toContainText('It begins on');
});

test('a second tab follows', async ({ page, context }) => {
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  const other = await context.newPage();
  await other.goto(TRACK);
  await page.getByRole('checkbox', { name: /^Meet ParcelHub/ }).check();
  await expect(other.getByRole('checkbox', { name: /^Meet ParcelHub/ })).toBeChecked();
});

test('a question says why, comes back on another day, and is settled on two', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await page.goto('/onboarding/questions/');
  const probe = page.getByRole('group', { name: /A health probe runs a query/ });
  const item = page.locator('#question-probe-that-asks-the-database');
  await item.scrollIntoViewIfNeeded();
  await expect(probe.getByRole('radio')).toHaveCount(4);
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item).toContainText('Choose an option first');
  await probe.getByRole('radio', { name: 'Not sure' }).check();
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Not yet/ })).toHaveCount(1);
  await expect(item.locator('.because')).toHaveCount(3);
  for (const day of ['2026-11-26', '2026-11-27']) {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
    await page.reload();
    await expect(page.getByRole('region', { name: 'Due today' }).getByRole('link')).toHaveCount(1);
    await item.scrollIntoViewIfNeeded();
    await probe.getByRole('radio', { name: 'It takes all instances out at once' }).check();
    await item.getByRole('button', { name: 'Check answer' }).click();
    await expect(page.getByRole('status').filter({ hasText: /^Right/ })).toHaveCount(1);
  }
  await expect(item.getByText('Settled')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Due today' }).getByRole('link')).toHaveCount(0);
});

test('a number is asked about rather than guessed, and a near miss is explained', async ({ page }) => {
  await page.goto('/onboarding/questions/');
  const item = page.locator('#question-five-layers-three-tries');
  await item.scrollIntoViewIfNeeded();
  const field = item.getByRole('textbox', { name: /Five layers each try three times/ });
  await field.fill('2,43');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item).toContainText('Which number is it? Write 2.43');
  await field.fill('15');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item).toContainText('5 × 3 adds');
  await field.fill('243 calls');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.getByText('Right.')).toBeVisible();
});

test('a guide loads its questions when their place is reached', async ({ page }) => {
  await page.goto('/practices/maintain-robustness/');
  const link = page.getByRole('link', { name: 'Questions on this guide' });
  await expect(link).toHaveAttribute('href', '/onboarding/questions/#practice-maintain-robustness');
  const place = page.getByRole('region', { name: 'Questions' });
  await expect(place).toHaveCount(0);
  await link.scrollIntoViewIfNeeded();
  await expect(place.getByRole('group', { name: /A health probe runs a query/ })).toBeVisible();
});

test('home leads to the tracks, and to the next step once one is begun', async ({ page }) => {
  await page.goto('/');
  const ways = page.getByRole('region', { name: 'Ways in' });
  await ways.getByRole('link', { name: 'Choose a track' }).click();
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  const next = page.getByRole('region', { name: 'Where you are', exact: true }).getByRole('link').first();
  const says = (await next.textContent()) ?? '';
  await page.goto('/');
  await ways.getByRole('link', { name: says }).click();
  await expect(page.getByRole('checkbox', { name: says })).toBeInViewport();
  await page.getByRole('checkbox', { name: says }).check();
  await page.goto('/');
  await expect(ways).toContainText('Next: ');
  await expect(ways.getByRole('link', { name: says })).toHaveCount(0);
});

test('the mentor link shows what the newcomer did; what is no such link is told; nothing is stored', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  await page.getByRole('checkbox', { name: /^Meet ParcelHub/ }).check();
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Mia');
  await page.getByRole('button', { name: 'Copy mentor link' }).click();
  await expect(page.getByText('Mentor link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/onboarding\/mentor\/#L1\.[\w-]{20,87}$/);
  const mentor = await (await browser.newContext()).newPage();
  await mentor.goto(link);
  const card = mentor.getByRole('region', { name: 'Mia' });
  await expect(card).toContainText('1 of');
  await expect(card).toContainText('day 1');
  await mentor.getByLabel('Mentor links, one or several').fill('https://loadbearing.example/summary/#1.AAAA');
  await mentor.getByRole('button', { name: 'Add to this page' }).click();
  await expect(mentor.getByRole('alert')).toContainText('summary link of an assessment');
  await expect(card).toBeVisible();
  expect(await mentor.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('learner')))).toEqual([]);
});

test('an exported onboarding comes back on another machine, and its import can be undone', async ({
  page,
  browser,
}) => {
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  await page.getByRole('checkbox', { name: /^Meet ParcelHub/ }).check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my onboarding' }).click();
  const path = await (await saved).path();
  const other = await (await browser.newContext()).newPage();
  await other.goto('/assessments/');
  await other.getByLabel(/^Import a file/).setInputFiles(path);
  await other.getByRole('button', { name: 'Import the onboarding' }).click();
  await expect(other.getByRole('status').filter({ hasText: /^Onboarding imported/ })).toHaveCount(1);
  await other.goto(TRACK);
  await expect(other.getByRole('checkbox', { name: /^Meet ParcelHub/ })).toBeChecked();
});

test('the storage page lists it and removes it', async ({ page }) => {
  await page.goto(TRACK);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  await page.goto('/storage/');
  await expect(page.getByText(/track backend-engineer/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove the onboarding' }).click();
  await expect(page.getByText(/track backend-engineer/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/track backend-engineer/)).toBeVisible();
});
