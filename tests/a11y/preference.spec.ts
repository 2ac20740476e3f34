import { storeAssessment } from '../fixtures/assessment.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

// In forced colours Chromium reports the page's own text colour and paints another: what axe says of contrast is not so.
const UNSEEN = ['color-contrast'];

const ID = SAMPLE.key;

test('In forced colours the chosen answer differs from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  const { group } = checkOn(page, ID);
  const background = (name: string) =>
    group.getByText(name, { exact: true }).evaluate((segment) => getComputedStyle(segment).backgroundColor);
  expect(await background('Yes')).not.toBe(await background('No'));
  expect(await background('Partly')).toBe(await background('No'));
  await expectAccessible(page, UNSEEN);
});

test('In forced colours the summary keeps its frame and fills', async ({ page }) => {
  await storeAssessment(page, 'Payments API');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('summary/');
  await expect(page.getByRole('region', { name: 'Frame' }).getByRole('img')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Plan' }).getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page, UNSEEN);
});

test('In forced colours Yes and No of the frame are drawn unlike, and stand out from the sheet', async ({ page }) => {
  await storeAssessment(page, 'Payments API');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('summary/');
  const frame = page.getByRole('region', { name: 'Frame' }).getByRole('img');
  await expect(frame.locator('.fill-solid').first()).toBeVisible();
  const painted = (selector: string, property: 'fill' | 'stroke') =>
    frame
      .locator(selector)
      .first()
      .evaluate((part, name) => getComputedStyle(part)[name], property);
  // A cross is seen in what it lies on.
  expect(await painted('.fill-cross', 'stroke')).not.toBe(await painted('.fill-gap', 'fill'));
  expect(await painted('.balloon', 'fill')).toBe(await painted('.fill-cross', 'stroke'));
  expect(await painted('.fill-solid', 'fill')).toBe(await painted('.fill-gap', 'fill'));
});

test('With reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('Text spaced as WCAG 1.4.12 asks is not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('practices/modular-design/');
  // As a reader's own stylesheet would, past the page's policy.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  await expect(checkOn(page, ID).group).toBeVisible();
});
