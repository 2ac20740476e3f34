import type { Locator, Page } from '@playwright/test';
import { storeAssessment } from '../fixtures/assessment.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { blockWrites } from '../fixtures/broken-storage.ts';
import { answer, checkOn, openNote } from '../fixtures/check.ts';
import { chooseFile, filed, fileOf } from '../fixtures/file.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { editButton } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { sampleCode } from '../fixtures/summary-code.ts';

// Each part of the site that is loaded when it is wanted, refused: the page says so, offers `Reload`, and what was typed stays.
test.use({ provoked: /net::ERR_FAILED|Pagefind|status of 404/ });

const GUIDE = 'practices/modular-design/';
const PRESS = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

type Part = {
  /** Which file is refused, by the beginning of its name. */
  readonly file: string;
  readonly path: string;
  /** What asks for it. */
  readonly ask: (page: Page) => Promise<void>;
  readonly says: string;
  /** Where it is said: beside what asked, or in the status region. */
  readonly role: 'alert' | 'status';
  readonly before?: (page: Page) => Promise<void>;
};

const answered = (page: Page) => storeAssessment(page, 'Payments');

const PARTS: readonly Part[] = [
  { file: 'search-modal', path: '', ask: PRESS('Search'), says: 'Could not be opened.', role: 'alert' },
  { file: 'switcher', path: 'about/', ask: PRESS('Switch assessment'), says: 'Could not be opened.', role: 'alert' },
  {
    file: 'single-keys',
    path: 'about/',
    ask: (page) => page.getByRole('checkbox', { name: 'Single keys' }).click(),
    says: 'Your choice could not be kept.',
    role: 'alert',
  },
  {
    file: 'table-text',
    path: 'practices/scalability-and-flexibility/',
    ask: async (page) => {
      await page.locator('.table-scroll').first().scrollIntoViewIfNeeded();
      await PRESS('Copy table as CSV')(page);
    },
    says: 'The text could not be had.',
    role: 'alert',
  },
  {
    file: 'export-file',
    path: 'assessments/',
    before: answered,
    ask: PRESS('Export Payments'),
    says: 'The file could not be made.',
    role: 'status',
  },
  {
    file: 'open-file',
    path: 'assessments/',
    ask: (page) => chooseFile(page, fileOf(filed({ name: 'Ledger' }))),
    says: 'The file could not be read.',
    role: 'status',
  },
  {
    file: 'edit-form',
    path: 'assessments/',
    before: answered,
    ask: (page) => editButton(page, 'Payments').click(),
    says: 'A part of this page could not be loaded.',
    role: 'status',
  },
  {
    file: 'share-dialog',
    path: 'summary/',
    before: answered,
    ask: PRESS('Notes, QR code and badge'),
    says: 'A part of this page could not be loaded.',
    role: 'status',
  },
  {
    file: 'gap-editor',
    path: 'summary/',
    before: answered,
    ask: PRESS(/^Details of/),
    says: 'A part of this page could not be loaded.',
    role: 'status',
  },
  {
    file: 'plan-csv',
    path: 'summary/',
    before: answered,
    ask: PRESS(/as CSV$/),
    says: 'That could not be made.',
    role: 'status',
  },
  {
    file: 'quick-check',
    path: 'assess/',
    ask: PRESS('Quick check'),
    says: 'A part of this page could not be loaded.',
    role: 'status',
  },
  {
    file: 'people',
    path: `compare/#a=${sampleCode()}&b=${sampleCode()}`,
    ask: (page) => page.getByRole('radio', { name: 'Two people' }).check(),
    says: 'A part of this page could not be loaded.',
    role: 'status',
  },
];

const said = (page: Page, { role, says }: Part): Locator => page.getByRole(role).filter({ hasText: says });

for (const part of PARTS) {
  test(`${part.file} is refused on /${part.path.split('#')[0]}: “${part.says}”, and Reload`, async ({ page }) => {
    await part.before?.(page);
    const file = new RegExp(`/_astro/${part.file}[.][^/]+[.]js$`);
    let refused = 0;
    await page.route(file, (route) => {
      refused += 1;
      return route.abort();
    });
    await page.goto(part.path);
    await part.ask(page);
    await expect(said(page, part)).toContainText(`${part.says} Reload the page and try again.`);
    expect(refused).toBeGreaterThan(0);
    const reload = page.getByRole('button', { name: 'Reload' });
    await expect(reload).toHaveCount(1);
    await page.unroute(file);
    const loaded = page.waitForEvent('load');
    await reload.click();
    await loaded;
    await expect(said(page, part)).toHaveCount(0);
  });
}

test('What is refused takes nothing that was typed', async ({ page }) => {
  await page.route(/\/_astro\/(?:switcher|search-modal)\.[^/]+\.js$/, (route) => route.abort());
  await page.goto(GUIDE);
  await openNote(page, SAMPLE.key);
  await checkOn(page, SAMPLE.key).note.fill('Two writers, because');
  await clickAwake(page, 'Switch assessment');
  await expect(page.getByRole('alert')).toContainText('Could not be opened.');
  await page.getByRole('alert').getByRole('button', { name: 'Reload' }).click();
  await openNote(page, SAMPLE.key);
  await expect(checkOn(page, SAMPLE.key).note).toHaveValue('Two writers, because');
});

test('A link to a team that cannot be read stays in its field', async ({ page }) => {
  await page.route(/\/_astro\/read\.[^/]+\.js$/, (route) => route.abort());
  await page.goto('team/');
  const field = page.getByRole('textbox', { name: 'Summary links, one a line' });
  await field.fill(sampleCode());
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('It could not be read. Reload the page and try again.');
  await expect(field).toHaveValue(sampleCode());
});

test('While something is not saved, no reload is offered that would lose it', async ({ page }) => {
  await blockWrites(page);
  await page.route(/\/_astro\/(?:switcher|search-modal|share-dialog)\.[^/]+\.js$/, (route) => route.abort());
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'No');
  await expect(page.getByRole('region', { name: 'Storage notice' })).toBeVisible();
  await clickAwake(page, 'Switch assessment');
  await expect(page.getByRole('alert')).toContainText('Could not be opened.');
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Storage notice' })).toBeVisible();
});

test('The way to load the page anew is there though the dress of notices has gone too', async ({ page }) => {
  await page.route(/\/_astro\/(?:late-notice|copy-summary-link)\.[^/]+\.js$/, (route) => route.abort());
  await page.goto(GUIDE);
  await clickAwake(page, 'Copy summary link');
  await expect(page.getByRole('status')).toHaveText('Summary link could not be made. Reload the page and try again.');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});
