import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { codeOf, compared, side } from '../fixtures/compare.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;
const first = codeOf({ name: 'Then', answers: { [ID]: 'no', [SAMPLE.lastEssential]: 'yes' } });
const second = codeOf({ name: 'Now', answers: { [ID]: 'yes', [SAMPLE.lastEssential]: 'no' }, edition: 120 });

/** What the page can be brought to show, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'then and now': async (page) => {
    await page.goto(`compare/#a=${first}&b=${second}`);
    await expect(compared(page, ID)).toBeVisible();
    await side(page, 'First').region.getByText('Change the first').click();
  },
  'two people, one check settled': async (page) => {
    await page.goto(`compare/#a=${first}&b=${second}&as=people`);
    await compared(page, ID).getByRole('radio', { name: 'Partly' }).check();
    // Under the bar that stays at the top, axe takes a target for a small one.
    await page.evaluate(() => window.scrollTo(0, 0));
  },
  'a bad source': async (page) => {
    await page.goto(`compare/#a=1.rubbish&b=${second}`);
    await expect(page.getByRole('alert')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on the comparison: ${name}, ${width} pixels, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await reach(page);
      await expectAccessibleInBothThemes(page);
    });
  }

  test(`The comparison fits windows from 320 pixels: ${name}`, async ({ page }) => {
    await reach(page);
    for (const width of [320, 390, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow), `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}

test('In forced colours the comparison keeps its frames, fills and choices', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`compare/#a=${first}&b=${second}&as=people`);
  await compared(page, ID).getByRole('radio', { name: 'Partly' }).check();
  const background = (name: string) =>
    compared(page, ID)
      .getByRole('radiogroup')
      .getByText(name, { exact: true })
      .evaluate((segment) => getComputedStyle(segment).backgroundColor);
  expect(await background('Partly')).not.toBe(await background('No'));
  await expect(side(page, 'Second').region.getByRole('img')).toBeVisible();
  // Chromium reports the page's own text colour and paints another.
  await expectAccessible(page, ['color-contrast']);
});
