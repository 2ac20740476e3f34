import type { Page } from '@playwright/test';
import type { Snapshot } from '../../src/domain/assessment/snapshot.ts';
import { readCompareLink } from '../../src/share/code/compare-link.ts';
import { decodeCode } from '../../src/share/code/decode.ts';
import { checkKey, fieldKey } from '../../src/state/storage/key.ts';
import { blockWrites } from '../fixtures/broken-storage.ts';
import { publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { focusOn } from '../fixtures/check.ts';
import { codeOf, compared, said } from '../fixtures/compare.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';
import { register } from '../fixtures/summary-code.ts';

const AGREED = SAMPLE.essential;
const DISPUTED = SAMPLE.key;
const ALSO_DISPUTED = SAMPLE.recommended;
const ANA_ONLY = SAMPLE.laterEssential;
const BEN_ONLY = SAMPLE.lastEssential;

const ADDRESS = 'compare/#a=mine:ana&b=mine:ben&as=people';

const answer = (id: string, check: string) => checkKey(id, 'answer', check);
const note = (id: string, check: string) => checkKey(id, 'note', check);

/** Stores what Ana and Ben say of the same system. */
async function storePeople(page: Page, notes: Readonly<Record<string, string>> = {}): Promise<void> {
  await store(page, {
    [fieldKey('ana', 'name')]: 'Hub by Ana',
    [answer('ana', AGREED)]: 'yes',
    [answer('ana', DISPUTED)]: 'yes',
    [answer('ana', ALSO_DISPUTED)]: 'no',
    [answer('ana', ANA_ONLY)]: 'partly',
    [fieldKey('ben', 'name')]: 'Hub by Ben',
    [fieldKey('ben', 'tier')]: 'critical',
    [answer('ben', AGREED)]: 'yes',
    [answer('ben', DISPUTED)]: 'no',
    [answer('ben', ALSO_DISPUTED)]: 'unknown',
    [answer('ben', BEN_ONLY)]: 'na',
    ...notes,
  });
}

/** The radio group that settles a disputed check. */
function settling(page: Page, id: string) {
  return page.getByRole('radiogroup', { name: `Settle on ${publishedCheck(id).statement}`, exact: true });
}

function save(page: Page) {
  return page.getByRole('button', { name: 'Save as a third assessment' });
}

/** What is stored of every assessment that is neither Ana’s nor Ben’s, without the id it got. */
async function third(page: Page): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(await stored(page)).flatMap(([key, value]) => {
    const [, id, part] = /^loadbearing\/1\/assessment\/([^/]+)\/((?:name|tier|answer|note).*)$/.exec(key) ?? [];
    return part === undefined || id === 'ana' || id === 'ben' ? [] : [[part, value] as const];
  });
  return Object.fromEntries(parts);
}

/** What the address says was settled so far; undefined where it says nothing that can be read. */
async function settledIn(page: Page): Promise<Pick<Snapshot, 'name' | 'answers'> | undefined> {
  const code = readCompareLink(new URL(page.url()).hash)?.settled;
  const decoded = await decodeCode(code ?? '', register);
  return decoded.ok ? { name: decoded.snapshot.name, answers: decoded.snapshot.answers } : undefined;
}

/** What is stored of Ana’s and Ben’s. */
async function sources(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => /\/(?:ana|ben)\//.test(key)));
}

test('Two people: agreed, disputed and answered by one only are counted and told apart', async ({ page }) => {
  await storePeople(page);
  await page.goto('compare/#a=mine:ana&b=mine:ben');
  await page.getByRole('radio', { name: 'Two people' }).check();
  await expect(page).toHaveURL(/&as=people$/);
  const unanswered = publishedChecks.length - 5;
  const says = `1 agreed, 2 disputed, 1 answered by the first only, 1 answered by the second only, ${unanswered} unanswered.`;
  await expect(said(page, says)).toBeVisible();
  for (const [id, kind] of [
    [DISPUTED, 'Disputed'],
    [ANA_ONLY, 'Answered by the first only'],
    [BEN_ONLY, 'Answered by the second only'],
  ] as const) {
    await expect(compared(page, id).getByText(kind, { exact: true })).toBeVisible();
  }
  await expect(compared(page, AGREED)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Only the differences' }).uncheck();
  await expect(compared(page, AGREED).getByText('Agreed', { exact: true })).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(2);
  await expect(settling(page, DISPUTED).getByRole('radio')).toHaveCount(5);
});

test('What is settled, agreed and answered by one becomes a third assessment; the two stay as they are', async ({
  page,
}) => {
  await storePeople(page, { [note('ana', DISPUTED)]: 'One since March.', [note('ben', DISPUTED)]: 'Two in the code.' });
  const before = await sources(page);
  await page.goto(ADDRESS);
  await settling(page, DISPUTED).getByRole('radio', { name: 'Partly' }).check();
  await expect(compared(page, DISPUTED).getByText('Settled on Partly')).toBeVisible();
  await expect(compared(page, ALSO_DISPUTED).getByText('Disputed', { exact: true })).toBeVisible();
  await expect(page.getByText('1 disputed check is not settled and will be unanswered.')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Name of the third assessment' });
  await expect(name).toHaveValue('Hub by Ana, settled');
  await name.fill('Hub, agreed');
  await save(page).click();
  await expect(page.getByRole('status')).toContainText('“Hub, agreed” saved. It is the open assessment now.');
  expect(await third(page)).toEqual({
    name: 'Hub, agreed',
    tier: 'critical',
    [`answer/${AGREED}`]: 'yes',
    [`answer/${DISPUTED}`]: 'partly',
    [`answer/${ANA_ONLY}`]: 'partly',
    [`answer/${BEN_ONLY}`]: 'na',
    [`note/${DISPUTED}`]: 'Hub by Ana:\nOne since March.\n\nHub by Ben:\nTwo in the code.',
  });
  expect(await sources(page)).toEqual(before);
  await page.getByRole('link', { name: 'See its summary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hub, agreed' })).toBeVisible();
});

test('All settled: nothing is left unanswered, under the proposed name', async ({ page }) => {
  await storePeople(page);
  await page.goto(ADDRESS);
  await settling(page, DISPUTED).getByRole('radio', { name: 'No', exact: true }).check();
  await settling(page, ALSO_DISPUTED).getByRole('radio', { name: 'Don’t know' }).check();
  await expect(page.getByText('will be unanswered')).toHaveCount(0);
  await expect(page.getByText('what you settled: 2 of 2 disputed checks')).toBeVisible();
  await save(page).click();
  await expect(page.getByRole('link', { name: 'See its summary' })).toBeVisible();
  expect(await third(page)).toMatchObject({
    name: 'Hub by Ana, settled',
    [`answer/${DISPUTED}`]: 'no',
    [`answer/${ALSO_DISPUTED}`]: 'unknown',
  });
});

test('What is settled survives a reload, and a link takes it to somebody else', async ({ page, stranger }) => {
  const ana = codeOf({ name: 'Ana', answers: { [DISPUTED]: 'yes', [ALSO_DISPUTED]: 'no' } });
  const ben = codeOf({ name: 'Ben', answers: { [DISPUTED]: 'no', [ALSO_DISPUTED]: 'na' } });
  await page.goto(`compare/#a=${ana}&b=${ben}&as=people`);
  await settling(page, DISPUTED).getByRole('radio', { name: 'Partly' }).check();
  await settling(page, ALSO_DISPUTED).getByRole('radio', { name: 'No', exact: true }).check();
  // The name counts while it is typed: the field still has the focus when the page is reloaded.
  await page.getByRole('textbox', { name: 'Name of the third assessment' }).fill('Both');
  await expect
    .poll(() => settledIn(page))
    .toEqual({
      name: 'Both',
      answers: { [DISPUTED]: 'partly', [ALSO_DISPUTED]: 'no' },
    });
  const address = page.url();
  await page.reload();
  for (const visitor of [page, stranger]) {
    await visitor.goto(address);
    await expect(settling(visitor, DISPUTED).getByRole('radio', { name: 'Partly' })).toBeChecked();
    await expect(settling(visitor, ALSO_DISPUTED).getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await expect(visitor.getByRole('textbox', { name: 'Name of the third assessment' })).toHaveValue('Both');
    expect(await stored(visitor)).toEqual({});
  }
});

test('What a link settles beyond the disputed checks is ignored', async ({ page }) => {
  await storePeople(page);
  await page.goto(`${ADDRESS}&settled=${codeOf({ answers: { [AGREED]: 'no', [DISPUTED]: 'na', [ANA_ONLY]: 'no' } })}`);
  await expect(settling(page, DISPUTED).getByRole('radio', { name: 'Not applicable' })).toBeChecked();
  await save(page).click();
  await expect(page.getByRole('link', { name: 'See its summary' })).toBeVisible();
  expect(await third(page)).toMatchObject({
    [`answer/${AGREED}`]: 'yes',
    [`answer/${DISPUTED}`]: 'na',
    [`answer/${ANA_ONLY}`]: 'partly',
  });
});

test('A settlement that cannot be read says so, and both sides stay', async ({ page }) => {
  await storePeople(page);
  await page.goto(`${ADDRESS}&settled=1.rubbish`);
  await expect(page.getByRole('alert')).toContainText('What was settled before could not be read.');
  await expect(settling(page, DISPUTED).getByRole('radio', { checked: true })).toHaveCount(0);
  await settling(page, DISPUTED).getByRole('radio', { name: 'Yes' }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('By keyboard a check is settled and left open again, and the focus stays with it', async ({ page }) => {
  await storePeople(page);
  await page.goto(ADDRESS);
  const radio = (name: string) => settling(page, DISPUTED).getByRole('radio', { name, exact: true });
  await focusOn(radio('Yes'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(radio('Partly')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(compared(page, DISPUTED).getByRole('button', { name: 'Leave open' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settling(page, DISPUTED).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(radio('Yes')).toBeFocused();
  await expect(page).toHaveURL(/&as=people$/);
});

test('Notes that do not fit into one are named before anything is saved', async ({ page }) => {
  await storePeople(page, {
    [note('ana', DISPUTED)]: 'a'.repeat(1500),
    [note('ben', DISPUTED)]: 'b'.repeat(1500),
    [note('ana', ALSO_DISPUTED)]: 'Short.',
  });
  await page.goto(ADDRESS);
  const region = page.getByRole('region', { name: 'Third assessment' });
  await expect(region.getByRole('listitem')).toHaveText([publishedCheck(DISPUTED).statement]);
  await save(page).click();
  await expect(page.getByRole('link', { name: 'See its summary' })).toBeVisible();
  const joined = (await third(page))[`note/${DISPUTED}`] ?? '';
  expect(joined).toHaveLength(2000);
  expect(joined).toMatch(/^Hub by Ana:\na+…\n\nHub by Ben:\nb+…$/);
});

test('Nothing disputed: the third takes what either says', async ({ page }) => {
  const ana = codeOf({ name: 'Hub', answers: { [AGREED]: 'yes', [ANA_ONLY]: 'no' } });
  const ben = codeOf({ name: 'Hub', answers: { [AGREED]: 'yes' } });
  await page.goto(`compare/#a=${ana}&b=${ben}&as=people`);
  await expect(page.getByText('what you settled: 0 of 0 disputed checks')).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await save(page).click();
  await expect(page.getByRole('link', { name: 'See its summary' })).toBeVisible();
  expect(await third(page)).toMatchObject({ name: 'Hub, settled', [`answer/${ANA_ONLY}`]: 'no' });
});

test('A third assessment that cannot be stored says so', async ({ page }) => {
  await blockWrites(page);
  const ana = codeOf({ answers: { [AGREED]: 'yes' } });
  await page.goto(`compare/#a=${ana}&b=${ana}&as=people`);
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('did not store it');
  expect(await stored(page)).toEqual({});
});

test('Two links of the same name and day are told apart by who they are, which the address holds', async ({ page }) => {
  const system = { name: 'Checkout API', date: '2026-11-25' };
  const ana = codeOf({ ...system, answers: { [DISPUTED]: 'yes', [ANA_ONLY]: 'partly' } });
  const ben = codeOf({ ...system, answers: { [DISPUTED]: 'no' } });
  await page.goto(`compare/#a=${ana}&b=${ben}&as=people`);
  await page.getByRole('textbox', { name: 'Who is the first' }).fill('Ana & co');
  await page.getByRole('textbox', { name: 'Who is the second' }).fill('Ben');
  await expect(compared(page, DISPUTED)).toContainText(/Ana & co:\s*Yes.*Ben:\s*No/);
  await expect(compared(page, ANA_ONLY)).toContainText('Answered by Ana & co only');
  expect(page.url()).not.toContain('Ana');
  await page.reload();
  await expect(compared(page, DISPUTED)).toContainText(/Ana & co:\s*Yes.*Ben:\s*No/);
  await page.getByRole('button', { name: 'Swap first and second' }).click();
  await expect(page.getByRole('textbox', { name: 'Who is the first' })).toHaveValue('Ben');
});
