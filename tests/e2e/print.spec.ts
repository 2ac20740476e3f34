import { storeAssessment } from '../fixtures/assessment.ts';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn, writeNote } from '../fixtures/check.ts';
import { gapsOn } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;
const { why, evidence, partly } = publishedCheck(ID);

test('On paper a guide shows answers, reasons, evidence and notes, and none of the controls', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'No');
  await writeNote(page, ID, 'Two writers.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText(evidence)).toBeVisible();
  await expect(page.getByText(partly)).toBeVisible();
  await expect(page.getByText('Two writers.').last()).toBeVisible();
  await expect(checkOn(page, ID).group.getByText('No', { exact: true })).toBeVisible();
  await expect(checkOn(page, ID).note).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('On paper the summary shows name, frame, counts and plan, and none of the controls', async ({ page }) => {
  await storeAssessment(page, 'Payments API');
  await page.goto('summary/');
  await expect(page.getByRole('region', { name: 'Plan' }).getByRole('link').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Payments API' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Frame' }).getByRole('img')).toBeVisible();
  await expect(gapsOn(page)).toHaveCount(3);
  await expect(page.getByText(/^http:\/\/localhost:\d+\/summary\/#1\.[\w-]+$/).filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('A guide prints to a few pages of A4', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(20);
});

test('On paper figures are drawn wide, whatever the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('practices/maintain-robustness/');
  const narrow = page.locator('.drawing-narrow');
  await expect(narrow.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(narrow.first()).toBeHidden();
  await expect(page.locator('.drawing-wide').first()).toBeVisible();
});
