import { SEEN } from '../../src/state/storage/key.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { BUILD_MS, laterSite } from '../fixtures/later-site.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { expect } from '../fixtures/site.ts';
import { RETIRED, SPRING } from '../fixtures/spring.ts';
import { answerKey, noteKey, store } from '../fixtures/stored.ts';
import { test } from '../fixtures/updated-site.ts';

let spring = '';

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  spring = await laterSite(SPRING);
});

for (const path of ['', 'summary/', `changes/#${RETIRED}`]) {
  test(`axe finds nothing on /${path} after the catalogue changed, and it fits a phone`, async ({ page, site }) => {
    await store(page, { [SEEN]: '2026-11-22', [answerKey(RETIRED)]: 'no', [noteKey(RETIRED)]: 'Asked in March.' });
    site.serve(spring);
    await page.goto(path);
    if (path.startsWith('changes/')) await expect(page.getByText('The contract check covers it.')).toBeVisible();
    else {
      await page.getByRole('region', { name: 'Changes of the catalogue' }).getByText('Which checks').click();
      await expect(page.getByRole('link', { name: 'The third check of spring is asked.' })).toBeVisible();
    }
    await expectAccessibleInBothThemes(page);
    await expectToFit(page);
  });
}
