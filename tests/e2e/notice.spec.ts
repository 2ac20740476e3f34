import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { createOnShelf, onShelf, storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`A notice covers no answer that can be given, and the focus stays at the check, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(GUIDE);
    await answer(page, SAMPLE.key, 'No');
    await checkOn(page, SAMPLE.key).clear.click();
    const undo = page.getByRole('region', { name: 'Undo' });
    await expect(undo).toBeVisible();
    await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeFocused();
    const covered = await page.getByRole('radio').evaluateAll((radios) => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      return radios.filter((radio) => {
        const { left, top, width: w, height: h } = radio.getBoundingClientRect();
        const [x, y] = [left + w / 2, top + h / 2];
        if (y < bar || y > innerHeight) return false;
        return document.elementFromPoint(x, y)?.closest('.notices') !== null;
      }).length;
    });
    expect(covered).toBe(0);
    await page.keyboard.press('Control+z');
    await expect(checkOn(page, SAMPLE.key).radio('No')).toBeChecked();
    await expect(undo).toBeHidden();
  });
}

test('What is done next takes the offer from sight; Ctrl Z still takes it back, but not while something is typed', async ({
  page,
}) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'No');
  await checkOn(page, SAMPLE.key).clear.click();
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await answer(page, SAMPLE.essential, 'Yes');
  await expect(undo).toBeHidden();
  await checkOn(page, SAMPLE.essential).item.getByText(/^Note/).click();
  await checkOn(page, SAMPLE.essential).note.fill('typed');
  await page.keyboard.press('Control+z');
  await expect(checkOn(page, SAMPLE.key).group.getByRole('radio', { checked: true })).toHaveCount(0);
  await checkOn(page, SAMPLE.essential).radio('Yes').focus();
  await page.keyboard.press('Control+z');
  await expect(checkOn(page, SAMPLE.key).radio('No')).toBeChecked();
  await expect(page.getByRole('status')).toHaveText('Taken back: Answer cleared.');
});

test('Beside what is said, the list of systems and search are at hand; the way back leaves by itself', async ({
  page,
}) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await page.getByRole('button', { name: 'Open Beta' }).click();
  const back = page.getByRole('button', { name: 'Back to Alpha' });
  await expect(back).toBeVisible();
  for (const name of ['Search', 'Switch assessment', /^Theme/]) {
    await page.getByRole('button', { name }).click({ trial: true });
  }
  await page.mouse.move(700, 500);
  await expect(back).toBeHidden({ timeout: 20_000 });
});

test('What offers nothing leaves by itself, and one notice stands at a time', async ({ page }) => {
  await storeTwo(page);
  await page.goto('assessments/');
  await createOnShelf(page, 'Ledger', 'production');
  const created = page.getByText('“Ledger” created. It is the open assessment now.');
  await expect(created).toBeVisible();
  await page.getByRole('button', { name: 'Delete Ledger' }).click();
  await expect(page.getByText(/^“Ledger” deleted\. “\w+” is open now\.$/)).toBeVisible();
  await expect(page.locator('.notices .notice')).toHaveCount(1);
  await expect(onShelf(page, 'Beta').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(onShelf(page, 'Ledger')).toBeVisible();
  await page.goto(GUIDE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy summary link' }).click();
  await expect(page.locator('.notices .notice').filter({ hasText: 'copied' })).toBeVisible();
  await page.mouse.move(700, 500);
  await expect(page.locator('.notices .notice')).toHaveCount(0, { timeout: 15_000 });
});
