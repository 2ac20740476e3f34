import type { Locator, Page } from '@playwright/test';
import { filterBar, openAssess } from '../fixtures/assess-page.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { openRoster, systemOf } from '../fixtures/roster.ts';
import { PLACE, SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store } from '../fixtures/stored.ts';

/** A property of an element as the browser draws it. */
function drawn(element: Locator, property: 'backgroundColor' | 'color' | 'boxShadow'): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node)[name as 'color'], property);
}

/** A colour of the tokens, as the browser draws it in the theme of the page. */
function token(page: Page, name: string): Promise<string> {
  return page.evaluate((variable) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${variable})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

const CHOSEN = [
  ['Yes', '--accent'],
  ['Partly', '--accent-soft'],
  ['No', '--gap'],
  ['Don’t know', '--accent-soft'],
  ['Not applicable', '--ink-2'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`A chosen answer is filled in its colour in the ${colorScheme} theme, the others are not`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`practices/${PLACE.practice}/`);
    const segments = checkOn(page, SAMPLE.key).item.locator('.segment > span');
    for (const [place, [name, colour]] of CHOSEN.entries()) {
      await answer(page, SAMPLE.key, name);
      // Away from the answer, which is tinted while the pointer is over it.
      await page.mouse.move(0, 0);
      const looks = await segments.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
      expect(looks[place]).toBe(await token(page, colour));
      const others = looks.filter((_, n) => n !== place);
      expect(new Set(others)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    }
  });
}

test('What gives is said in the colour of gaps: at the end of a guide, and in a title block', async ({ page }) => {
  await store(page, { [answerKey(SAMPLE.key)]: 'no' });
  await page.goto(`practices/${PLACE.practice}/`);
  const standing = page.getByRole('region', { name: 'Where you stand' }).getByText('Gives', { exact: true });
  await expect(standing).toBeVisible();
  expect(await drawn(standing, 'color')).toBe(await token(page, '--gap'));
  await page.goto('summary/');
  const gaps = page.locator('.title-block div', { hasText: 'Essential gaps' }).getByRole('definition');
  await expect(gaps).toHaveText('1');
  expect(await drawn(gaps, 'color')).toBe(await token(page, '--gap'));
});

test('The check that an address names is marked', async ({ page }) => {
  await page.goto(`practices/${PLACE.practice}/#${SAMPLE.key}`);
  expect(await drawn(checkOn(page, SAMPLE.key).item, 'boxShadow')).toContain('inset');
  expect(await drawn(checkOn(page, SAMPLE.recommended).item, 'boxShadow')).toBe('none');
});

test('The filter stays in sight however far the list is scrolled', async ({ page }) => {
  await openAssess(page);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
  await expect(filterBar(page).locator('summary', { hasText: 'Level' })).toBeInViewport();
});

/** How many elements are put off: not laid out until they come near the window. */
function putOff(elements: Locator): Promise<number> {
  return elements.evaluateAll(
    (all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length,
  );
}

test('What is far out of sight is not laid out: sections of all checks, rows of many systems', async ({ page }) => {
  await openAssess(page);
  // Each is laid out for a frame when it has woken.
  await expect.poll(() => putOff(page.locator('.checks'))).toBeGreaterThan(10);
  await openRoster(
    page,
    Array.from({ length: 60 }, (_, n) => systemOf(`System ${n}`)),
  );
  expect(await putOff(page.locator('.team-matrix tbody th'))).toBeGreaterThan(10);
});

// Of each kind of page that has one: with four cells, five and six.
for (const path of ['storage/', 'practices/modular-design/', 'summary/', 'onboarding/senior-hire/']) {
  for (const width of [390, 700, 1440]) {
    test(`The facts of /${path} fill their frame, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const block = page.locator('.title-block').first();
      await expect(block).toBeVisible();
      const right = (part: Element) => part.getBoundingClientRect().right;
      const frame = await block.evaluate(right);
      const last = await block.locator('> div').last().evaluate(right);
      expect(frame - last, 'pixels between the last cell and the frame').toBeLessThan(3);
    });
  }
}
