import { SEARCH_POLICIES } from '../../src/build/trusted-search.ts';
import { WORKER_POLICY } from '../../src/islands/offline/worker.ts';
import { storeAssessment } from '../fixtures/assessment.ts';
import { KINDS } from '../fixtures/page-list.ts';
import { openRoster, TRIO } from '../fixtures/roster.ts';
import { searchFor } from '../fixtures/search.ts';
import { openSwitcher } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';

const HEADER = `require-trusted-types-for 'script'; trusted-types ${[...SEARCH_POLICIES, WORKER_POLICY].join(' ')}`;

// The guard fails each test on any refusal by the policy.
test.beforeEach(async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': HEADER } });
  });
});

test('Search finds, where the host asks for trusted types', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'error budget');
  await expect(results.and(page.locator('[href="/glossary/#error-budget"]'))).toBeVisible();
});

test('So does every kind of page', async ({ page }) => {
  await storeAssessment(page, 'Payments');
  for (const path of KINDS) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await openSwitcher(page);
  await openRoster(page, TRIO);
});

test.describe('and the header holds', () => {
  test.use({ provoked: /requires 'TrustedHTML'/ });

  test('a text that would be markup is refused', async ({ page }) => {
    await page.goto('');
    const write = page.evaluate(() => {
      document.createElement('p').innerHTML = '<b>x</b>';
    });
    await expect(write).rejects.toThrow("requires 'TrustedHTML'");
  });
});
