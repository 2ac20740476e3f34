import { publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn, openNote } from '../fixtures/check.ts';
import { checkAt, SAMPLE } from '../fixtures/sample.ts';
import { searchDialog, searchFor } from '../fixtures/search.ts';
import { expect, test } from '../fixtures/site.ts';

test('Nothing of search is fetched before it is opened', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url());
  });
  await page.goto('practices/modular-design/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(searchDialog(page)).toBeVisible();
  expect(fetched.length).toBeGreaterThan(0);
});

for (const key of ['/', 'Control+k']) {
  test(`${key} opens search, and Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('');
    const start = page.getByRole('link', { name: /^Read practice/ });
    await start.focus();
    await page.keyboard.press(key);
    await expect(searchDialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    await expect(start).toBeFocused();
  });
}

test('Search finds a section of a guide', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'loading dock');
  await expect(
    results.and(page.locator('[href*="/practices/realistic-scalability-planning/#loading-dock"]')).first(),
  ).toBeVisible();
});

test('Search finds a check, and leads to its anchor', async ({ page }) => {
  const id = SAMPLE.key;
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, publishedCheck(id).statement);
  await results
    .filter({ hasText: publishedCheck(id).statement })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/practices/modular-design/#${id}$`));
  await expect(checkOn(page, id).group).toBeInViewport();
});

test('Search finds a glossary term', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, 'error budget');
  await expect(results.and(page.locator('[href="/glossary/#error-budget"]'))).toBeVisible();
});

test('A result is chosen and opened by keyboard', async ({ page }) => {
  const { statement, practice } = publishedCheck(checkAt(0.9));
  await page.goto('');
  await page.keyboard.press('/');
  await searchFor(page, statement);
  // Said once all is found: results that come until then take the place of those that have the focus.
  await expect(searchDialog(page)).toContainText(/\d+ results? for/);
  await page.keyboard.press('ArrowDown');
  await expect(searchDialog(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/practices/${practice.slug}/`));
});

test('A result on the open page closes search and is shown', async ({ page }) => {
  const id = SAMPLE.key;
  await page.goto('practices/modular-design/');
  await page.keyboard.press('/');
  const results = await searchFor(page, publishedCheck(id).statement);
  await results
    .filter({ hasText: publishedCheck(id).statement })
    .first()
    .click();
  await expect(searchDialog(page)).toBeHidden();
  await expect(checkOn(page, id).group).toBeInViewport();
});

test('A slash typed in a note is a slash', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await openNote(page, SAMPLE.key);
  const { note } = checkOn(page, SAMPLE.key);
  await note.pressSequentially('and/or');
  await expect(note).toHaveValue('and/or');
  await expect(searchDialog(page)).toHaveCount(0);
});

test.describe('A host that does not hand out the index', () => {
  // Pagefind's own scripts say what they miss as well.
  test.use({ provoked: /status of 40[34]|Pagefind|gzip/ });

  for (const kind of ['pf_meta', 'pf_index', 'pf_fragment', 'pagefind', 'json']) {
    test(`and refuses .${kind}: it is said beside the button, and nobody waits in a dialog`, async ({ page }) => {
      await page.route(`**/pagefind/**/*.${kind}`, (route) => route.fulfill({ status: 403, body: '' }));
      await page.goto('');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByRole('alert')).toHaveText('Could not be opened. Reload the page and try again. Reload');
      await expect(searchDialog(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'Search' })).toHaveAccessibleDescription(/^Could not be opened/);
    });
  }

  test('at first, and then does: after a reload search finds', async ({ page }) => {
    await page.route('**/pagefind/**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
    await page.goto('');
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.reload();
    await page.keyboard.press('/');
    await expect((await searchFor(page, 'error budget')).first()).toBeVisible();
  });
});

test('Where the index cannot be fetched the button says so', async ({ page }) => {
  await page.route('**/pagefind/**/*.js', (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 1' }),
  );
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('button', { name: 'Search' })).toHaveAccessibleDescription(/^Could not be opened/);
});

test('A result says what it is, and in which guide', async ({ page }) => {
  const { statement, practice } = publishedCheck(SAMPLE.key);
  await page.goto('');
  await page.keyboard.press('/');
  const results = await searchFor(page, statement);
  await expect(results.filter({ hasText: `Check · ${practice.title}: ${statement}` }).first()).toBeVisible();
  await expect((await searchFor(page, 'error budget')).filter({ hasText: 'Term: Error budget' }).first()).toBeVisible();
});

test('A slip of the keyboard is met with what was meant', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const box = searchDialog(page).getByRole('textbox').or(searchDialog(page).getByRole('searchbox'));
  await expect(box).toBeFocused();
  await box.fill('circit breaker');
  await searchDialog(page).getByRole('button', { name: 'circuit breaker', exact: true }).click();
  await expect(box).toHaveValue('circuit breaker');
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
});

test('Where two words were mistyped, what is found for those that were meant is shown at once, and said to be', async ({
  page,
}) => {
  await page.goto('');
  await page.keyboard.press('/');
  const box = searchDialog(page).getByRole('textbox').or(searchDialog(page).getByRole('searchbox'));
  await expect(box).toBeFocused();
  await box.fill('circit braker');
  await expect(
    searchDialog(page)
      .getByRole('link')
      .filter({ hasText: /circuit breaker/i })
      .first(),
  ).toBeVisible();
  await expect(
    searchDialog(page).getByText('Nothing has “circit braker”. These are for circuit breaker.'),
  ).toBeVisible();
  await expect(box).toHaveValue('circit braker');
  // Typed on, it is what is typed that counts.
  await box.fill('error budget');
  await expect(searchDialog(page).getByText(/^Nothing has/)).toHaveCount(0);
  await expect(searchDialog(page).getByRole('link').filter({ hasText: 'Error budget' }).first()).toBeVisible();
});

test('What is typed while search loads is in it when it comes', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/pagefind-component-ui.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  const asked = page.waitForRequest('**/pagefind-component-ui.js');
  await page.keyboard.press('/');
  await asked;
  await page.keyboard.type('retry');
  go();
  const box = searchDialog(page).getByRole('textbox').or(searchDialog(page).getByRole('searchbox'));
  await expect(box).toHaveValue('retry');
  await expect(searchDialog(page).getByRole('link').first()).toBeVisible();
});
