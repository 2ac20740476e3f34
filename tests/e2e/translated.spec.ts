import type { Page } from '@playwright/test';
import { filterBar, openAssess, openGroup } from '../fixtures/assess-page.ts';
import { askedChecks, published, publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { pressKeys } from '../fixtures/key.ts';
import { startReview, way } from '../fixtures/one-by-one.ts';
import { expect, test } from '../fixtures/site.ts';

/** Does to the page what page translators do: each text is taken out, and elements with another text take its place. */
async function translate(page: Page): Promise<void> {
  const loaded = page.waitForResponse(/translated\.[\w-]+\.js/);
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
  });
  await (await loaded).finished();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, textarea')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

test('The counts of a guide follow its answers after it was translated', async ({ page }) => {
  const practice = published.practices[1];
  const section = practice?.sections[0];
  const asked = section?.checks.filter(({ level }) => level !== 'advanced') ?? [];
  const ids = asked.map(({ id }) => id);
  await page.goto(`practices/${practice?.slug}/`);
  await answer(page, ids[0] as string, 'Yes');
  await translate(page);
  for (const id of ids.slice(1)) await answer(page, id, 'No');
  const list = page.locator('.checklist').filter({ has: checkOn(page, ids[0] as string).group });
  await expect(list.getByText(`${ids.length} of ${ids.length} answered`)).toBeVisible();
  await checkOn(page, ids[0] as string).clear.click();
  await expect(list.getByText(`${ids.length - 1} of ${ids.length} answered`)).toBeVisible();
});

test('The number of checks shown follows the filter after the page was translated', async ({ page }) => {
  await openAssess(page);
  const group = await openGroup(page, 'Level');
  await translate(page);
  await group.getByRole('checkbox').nth(1).check();
  const left = askedChecks.filter(({ level }) => level === 'recommended');
  await expect(
    filterBar(page).getByText(`${left.length} of ${askedChecks.length} asked at tier production`),
  ).toBeVisible();
});

test('A review says where it stands after the page was translated', async ({ page }) => {
  await startReview(page);
  await translate(page);
  await pressKeys(page, '1', 'j', 'j');
  await expect(way(page, 'Review').getByText(`3 of ${askedChecks.length} · 1 answered`)).toBeVisible();
  await expect(way(page, 'Review').getByText(askedChecks[2]?.statement as string)).toBeVisible();
  expect(await way(page, 'Review').locator('font').filter({ hasText: '1 of' }).count()).toBe(0);
});

test('The name of an assessment follows on the summary after it was translated', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await answer(page, published.practices[1]?.sections[0]?.checks[0]?.id as string, 'Yes');
  await page.goto('summary/');
  await expect(page.getByText(/1 of \d+ applicable/).first()).toBeVisible();
  await translate(page);
  await page.getByRole('button', { name: 'Edit name and tier' }).click();
  await page.getByRole('radio', { name: /^critical/i }).check();
  await expect(page.getByText(new RegExp(`1 of ${publishedChecks.length} applicable`)).first()).toBeVisible();
});
