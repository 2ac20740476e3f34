import type { Page } from '@playwright/test';
import { openAsleep, wakingScripts } from '../fixtures/asleep.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { SCRIPT_GONE } from '../fixtures/guard.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = 'one-writer-per-table';
const SAYS = 'the scripts of the page have not arrived';
/** The page waits some seconds before it says so. */
const PATIENCE = { timeout: 20_000 };

// The scripts of the islands are gone, as after an update of the site: that is what these tests are about.
test.use({ provoked: SCRIPT_GONE });

async function loseScripts(page: Page, path: string): Promise<void> {
  for (const script of wakingScripts(await (await page.request.get(path)).text())) {
    await page.route(`**${script}`, (route) => route.fulfill({ status: 404 }));
  }
}

for (const path of [GUIDE, 'assess/']) {
  test(`Where the scripts of /${path} do not come, nothing can be answered, and the page says so`, async ({ page }) => {
    await store(page, { [answerKey(ID)]: 'yes' });
    await loseScripts(page, path);
    await page.goto(path);
    await expect(page.getByText(SAYS).first()).toBeVisible(PATIENCE);
    const check = checkOn(page, ID);
    await check.item.scrollIntoViewIfNeeded();
    await expect(check.radio('No')).toBeDisabled();
    expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'yes' });
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload' }).first().click();
    await expect(checkOn(page, ID).radio('Yes')).toBeChecked();
    await expect(page.getByText(SAYS)).toHaveCount(0);
  });
}

test('Scripts that come late take back what was said', async ({ page }) => {
  const wake = await openAsleep(page, `${GUIDE}#${ID}`);
  await expect(page.getByText(SAYS).first()).toBeVisible(PATIENCE);
  wake();
  await expect(page.getByText(SAYS)).toHaveCount(0);
  await answer(page, ID, 'No');
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'no' });
});

test('A page whose scripts have come says nothing of the kind', async ({ page }) => {
  await page.clock.install();
  await page.goto(GUIDE);
  await expect(checkOn(page, ID).radio('Yes')).toBeEnabled();
  await page.clock.runFor(60_000);
  await expect(page.getByText(SAYS)).toHaveCount(0);
});
