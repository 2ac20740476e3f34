import { publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';
const { practice, section, why } = publishedCheck(SAMPLE.essential);

for (const path of [GUIDE, 'assess/']) {
  for (const width of [1440, 390]) {
    test(`A check that a link names shows why, guide and section, /${path}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${path}#${SAMPLE.essential}`);
      const { item } = checkOn(page, SAMPLE.essential);
      await expect(item.getByText(why)).toBeVisible();
      await expect(item.getByText(`${practice.title} › ${section.title}`)).toBeVisible();
      await expect(item.getByText(why)).toBeInViewport();
    });
  }
}

test('A check that wakes after its link was followed keeps what was said of it', async ({ page }) => {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    let free = false;
    window.requestIdleCallback = () => 0;
    window.IntersectionObserver = class extends IntersectionObserver {
      constructor(run: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super((seen, observer) => {
          if (free) run(seen, observer);
          else held.push(() => run(seen, observer));
        }, options);
      }
    };
    window.addEventListener('wake-now', () => {
      free = true;
      for (const run of held) run();
    });
  });
  await page.goto(`${GUIDE}#${SAMPLE.essential}`);
  const { item, radio } = checkOn(page, SAMPLE.essential);
  await expect(item.getByText(why)).toBeVisible();
  await expect(radio('Yes')).toBeDisabled();
  await page.evaluate(() => window.dispatchEvent(new Event('wake-now')));
  await expect(radio('Yes')).toBeEnabled();
  await expect(item.getByText(`${practice.title} › ${section.title}`)).toBeVisible();
});

test('The link of a check is copied when it is pressed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GUIDE);
  await checkOn(page, SAMPLE.essential)
    .item.getByRole('link', { name: /^Link to check/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('Link to the check copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toMatch(new RegExp(`/${GUIDE}#${SAMPLE.essential}$`));
});

test('An address that names nothing on the page is told so', async ({ page }) => {
  await page.goto(`${GUIDE}#a-check-that-was-retired`);
  await expect(page.getByRole('status')).toContainText('Nothing on this page is called “a-check-that-was-retired”.');
});

for (const [width, height] of [
  [390, 844],
  [720, 450],
  [320, 640],
] as const) {
  test(`A guide has its contents at hand wherever it is read, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(GUIDE);
    await page.getByRole('heading', { name: 'When not to' }).scrollIntoViewIfNeeded();
    const button = page.getByRole('button', { name: 'On this sheet' });
    await expect(button).toBeInViewport({ ratio: 1 });
    await button.click();
    const contents = page.getByRole('complementary', { name: 'On this sheet' });
    await contents.getByRole('link', { name: 'What goes wrong' }).click();
    await expect(contents).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What goes wrong' })).toBeInViewport();
  });
}
