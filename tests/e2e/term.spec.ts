import { checkOn } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/site.ts';

const GUIDE = 'practices/modular-design/';

test('A term shows its meaning in place by keyboard, leads to the glossary, and gives the focus back', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const term = page.locator('a.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(term).toBeFocused();
  expect(new URL(page.url()).pathname).toContain(GUIDE);
});

test('A click elsewhere closes the meaning of a term; another term shows its own', async ({ page }) => {
  await page.goto(GUIDE);
  const [first, second] = [page.locator('a.term').first(), page.locator('a.term').nth(1)];
  await first.click();
  const box = page.getByRole('dialog');
  const name = await box.getAttribute('aria-label');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(box).toBeHidden();
  await second.click();
  await expect(box).toBeVisible();
  expect(await box.getAttribute('aria-label')).not.toBe(name);
});

test('The meaning of a term fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(GUIDE);
  for (const at of [0, 3, 6]) {
    await page.locator('a.term').nth(at).click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('Where the meanings cannot be fetched, a term leads to the glossary', async ({ page }) => {
  await page.route('**/glossary.json', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: '<' }));
  await page.goto(GUIDE);
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#[a-z0-9-]+$/);
});

test('The glossary is narrowed to the words that are sought, and a link to another one shows that', async ({
  page,
}) => {
  await page.goto('glossary/');
  const all = page.getByRole('term');
  const count = await all.count();
  const field = page.getByRole('textbox', { name: 'Find a word' });
  await field.fill('Error Bud');
  const budget = page.locator('#error-budget');
  await expect(budget).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d of ${count} shown$`));
  await expect(page.locator('#replica')).toBeHidden();
  await page.evaluate(() => location.assign('#replica'));
  await expect(page.locator('#replica')).toBeInViewport();
  await expect(field).toHaveValue('');
});

test('Who seeks a short name in the glossary finds what is called so first, and a slip of the keyboard what is near', async ({
  page,
}) => {
  await page.goto('glossary/');
  const field = page.getByRole('textbox', { name: 'Find a word' });
  const inOrder = await page.getByRole('term').allTextContents();
  await field.fill('slo');
  await expect(page.getByRole('term').filter({ visible: true }).first()).toContainText(/\bSLO\b/);
  await field.fill('circit braker');
  await expect(page.getByRole('status')).toHaveText(
    /^Nothing for “circit braker”. For “circuit breaker”: \d+ of \d+ shown$/,
  );
  await expect(page.getByRole('term').filter({ visible: true }).first()).toContainText('Circuit breaker');
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('');
  // In the order of the page again.
  expect(await page.getByRole('term').allTextContents()).toEqual(inOrder);
});

test('The reasons of a check name the terms that it uses, each with its meaning', async ({ page }) => {
  await page.goto(`${GUIDE}#one-writer-per-table`);
  const { item } = checkOn(page, 'events-written-with-their-change');
  await item.getByText('Why and evidence').click();
  const term = item.locator('[data-terms]').getByRole('link').first();
  await expect(term).toBeVisible();
  await term.click();
  await expect(page.getByRole('dialog')).toContainText((await term.textContent()) ?? '');
});

test('The glossary names the guides that use a term', async ({ page }) => {
  await page.goto('glossary/');
  const used = page.locator('#error-budget').getByRole('definition').getByRole('link').first();
  await expect(used).toHaveText('01');
  await used.click();
  await expect(page).toHaveURL(/\/practices\/involve-stakeholders-early\/$/);
});

test('A reference is shown where it is cited, with the way to it and to the work', async ({ page }) => {
  await page.goto(GUIDE);
  const mark = page.getByRole('link', { name: 'Reference 1', exact: true }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'Reference 1' });
  await expect(box).toBeFocused();
  await expect(box.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await expect(box.getByRole('link', { name: 'Back to the text' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await mark.click();
  await box.getByRole('link', { name: 'In the references' }).click();
  await expect(page).toHaveURL(/#ref-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('A reference leads back to the text that cites it', async ({ page }) => {
  await page.goto(GUIDE);
  const back = page.getByRole('link', { name: 'Back to the text' }).first();
  await back.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term is a link to the glossary', async ({ page }) => {
    await page.goto(GUIDE);
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z0-9-]+$/);
  });
});
