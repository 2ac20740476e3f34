import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { NOWHERE, PAGES } from '../fixtures/page-list.ts';
import { test } from '../fixtures/site.ts';

// axe asks every rule of every element, and /assess/ has all the checks.
test.setTimeout(240_000);
test.use({ provoked: /status of 404/ });

for (const path of [...PAGES, NOWHERE]) {
  test(`axe finds nothing on /${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleInBothThemes(page);
  });
}
