import { storeAssessment } from '../fixtures/assessment.ts';
import { published, publishedCheck, publishedChecks } from '../fixtures/catalogue.ts';
import { pagesOf } from '../fixtures/paper.ts';
import { agreed, gapOn } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { noteKey, store } from '../fixtures/stored.ts';

const GAP = SAMPLE.key;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await storeAssessment(page, 'Payments API');
  await store(page, {
    [noteKey(GAP)]: 'Two writers since May.',
    [noteKey(SAMPLE.earlierKey)]: 'Signed in March.',
    ...agreed(GAP, { owner: 'Ana Ito', due: '2026-12-01' }),
  });
  await page.goto('summary/');
  // In the plan and among all answers, which are folded away on the screen.
  const { statement } = publishedCheck(GAP);
  await expect(page.getByRole('link', { name: statement, includeHidden: true })).toHaveCount(2);
  await expect(gapOn(page, GAP)).toContainText(publishedCheck(GAP).evidence);
});

test('The dossier has frame, counts, plan, notes, every answer, date and edition', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Frame' }).getByRole('img')).toBeVisible();
  await expect(page.getByText('2026-11-22', { exact: true })).toBeVisible();
  await expect(page.getByText(`${published.edition} published`, { exact: true })).toBeVisible();
  await expect(page.getByText(publishedCheck(GAP).evidence)).toBeVisible();
  for (const cell of ['Ana Ito', '2026-12-01', 'Due in 9 days']) {
    await expect(gapOn(page, GAP).getByText(cell, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Two writers since May.')).toBeVisible();
  await expect(page.getByText('Signed in March.')).toBeVisible();
  const answers = page.getByRole('region', { name: 'All answers' });
  const row = answers.getByRole('row').filter({ hasText: publishedCheck(GAP).statement });
  await expect(row).toContainText('No');
  await expect(row).toBeVisible();
  const unanswered = publishedChecks.find(({ id, level }) => level === 'essential' && id !== GAP);
  await expect(answers.getByText(unanswered?.statement ?? '')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`On ${format} every page has its number and no row is cut`, async ({ page }) => {
    const pages = await pagesOf(page, format);
    expect(pages.length).toBeGreaterThan(3);
    for (const [n, text] of pages.entries()) expect(text).toContain(`${n + 1} / ${pages.length}`);
    const rows = publishedChecks.filter(({ level }) => level !== 'advanced');
    const flat = pages.map((text) => text.replace(/\s+/g, ''));
    for (const { statement } of rows) {
      const words = statement.replace(/\s+/g, '');
      expect(
        flat.some((text) => text.includes(words)),
        statement,
      ).toBe(true);
    }
  });
}

test('The button prints', async ({ page }) => {
  const printed = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        window.print = () => done(true);
      }),
  );
  await page.getByRole('button', { name: 'Print dossier' }).click();
  expect(await printed).toBe(true);
  // The code and the whole link, for whoever has the paper alone.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await expect(page.getByText(/^http:\/\/localhost:\d+\/summary\/#1\.[\w-]+$/)).toBeVisible();
});

test('On a black-and-white printer the fills still differ', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const fills = await page
    .getByRole('list', { name: 'Key to the fills' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const style = getComputedStyle(item.querySelector('.fill') as Element);
        return [
          style.backgroundImage,
          style.borderStyle,
          style.backgroundColor === 'rgba(0, 0, 0, 0)',
          style.printColorAdjust,
        ];
      }),
    );
  expect(new Set(fills.map((fill) => JSON.stringify(fill))).size).toBe(6);
  for (const fill of fills) expect(fill.at(-1)).toBe('exact');
});

test('A note under a name that every object has is a note without an answer', async ({ page }) => {
  await store(page, { [noteKey('constructor')]: 'A check with an odd name.' });
  await page.goto('summary/');
  const note = page.getByRole('region', { name: 'Notes' }).getByRole('listitem').filter({ hasText: 'an odd name' });
  await expect(note).toContainText('Unanswered');
});
