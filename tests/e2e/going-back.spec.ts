import type { Page } from '@playwright/test';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

/** A word that some checks have. */
const WORD = publishedCheck(SAMPLE.key).statement.split(' ')[1] ?? '';
const GUIDE = 'practices/modular-design/';

/** Does what some browsers do after Back: they put fields as they stood when the page was left, and fire no event. */
async function restoreFields(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener(
      'pageshow',
      () => {
        for (const field of document.querySelectorAll<HTMLInputElement>('.filter-bar input')) {
          if (field.type === 'text') field.value = 'xyz';
          else field.checked = true;
        }
      },
      { capture: true },
    );
  });
}

test('What is answered elsewhere is shown after Back, and so is what was cleared', async ({ page }) => {
  await page.goto(GUIDE);
  await answer(page, SAMPLE.key, 'Yes');
  await answer(page, SAMPLE.essential, 'No');
  await page.goto('assess/');
  await answer(page, SAMPLE.key, 'Partly');
  await checkOn(page, SAMPLE.essential).clear.click();
  await page.goBack();
  await expect(checkOn(page, SAMPLE.key).radio('Partly')).toBeChecked();
  await expect(checkOn(page, SAMPLE.essential).item.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('A filter in the address stands in its fields after Back, whatever the browser put there', async ({ page }) => {
  await restoreFields(page);
  await page.goto(`assess/?text=${WORD}`);
  const filter = page.getByRole('form', { name: 'Filter' });
  const shown = filter.getByText(/asked at tier/);
  await expect(shown).toHaveText(/^[1-9]\d* of/);
  const said = await shown.textContent();
  await page.goto('privacy/');
  await page.goBack();
  await expect(filter.getByRole('textbox', { name: 'Words' })).toHaveValue(WORD);
  await expect(filter.getByRole('checkbox', { name: 'Hide answered' })).not.toBeChecked();
  await expect(shown).toHaveText(said ?? '');
});
