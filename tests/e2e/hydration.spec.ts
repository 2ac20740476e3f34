import type { Page } from '@playwright/test';
import { openAsleep } from '../fixtures/asleep.ts';
import { checkOn, openNote } from '../fixtures/check.ts';
import { KINDS } from '../fixtures/page-list.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const GUIDE = 'practices/modular-design/';
const ID = SAMPLE.key;

/** Opens the guide at the check with the scripts of its islands held back; gives what lets it go. */
async function openGuideAsleep(page: Page): Promise<() => void> {
  const wake = await openAsleep(page, `${GUIDE}#${ID}`);
  await checkOn(page, ID).item.scrollIntoViewIfNeeded();
  return wake;
}

test('No answer is taken before the page can keep it: until then the radio buttons wait', async ({ page }) => {
  const wake = await openGuideAsleep(page);
  const check = checkOn(page, ID);
  for (const radio of await check.group.getByRole('radio').all()) await expect(radio).toBeDisabled();
  await check.group.getByText('Partly', { exact: true }).click({ force: true });
  await expect(check.radio('Partly')).not.toBeChecked();
  wake();
  await expect(check.radio('Partly')).toBeEnabled();
  await expect(check.radio('Partly')).not.toBeChecked();
  await check.radio('Partly').check();
  expect(await stored(page)).toMatchObject({ [answerKey(ID)]: 'partly' });
});

// Firefox’s driver takes no picture of a page whose scripts have not come.
test('What waits looks as it will: nothing of it changes when the page wakes', { tag: '@chromium' }, async ({
  page,
}) => {
  const wake = await openAsleep(page, GUIDE);
  const { item, radio } = checkOn(page, ID);
  await item.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const asleep = await item.screenshot();
  wake();
  await expect(radio('Yes')).toBeEnabled();
  expect((await item.screenshot()).equals(asleep)).toBe(true);
});

test('A note is typed only once the page can keep it; opened before, its field appears by itself', async ({ page }) => {
  await store(page, { [noteKey(ID)]: 'Since March.' });
  const wake = await openGuideAsleep(page);
  const { item, note } = checkOn(page, ID);
  await openNote(page, ID);
  await expect(item.getByText('One moment…')).toBeVisible();
  await expect(note).toHaveCount(0);
  wake();
  await expect(note).toHaveValue('Since March.');
  await expect(item.getByText('One moment…')).toHaveCount(0);
  await note.fill('Since April.');
  expect(await stored(page)).toMatchObject({ [noteKey(ID)]: 'Since April.' });
});

// Firefox’s driver lays nothing out as on paper.
test('A closed note has no field, and on paper its words are there all the same', { tag: '@chromium' }, async ({
  page,
}) => {
  await store(page, { [noteKey(ID)]: 'Since March.' });
  await page.goto(`${GUIDE}#${ID}`);
  const { item } = checkOn(page, ID);
  await expect(item.getByText('Note (written)')).toBeVisible();
  await expect(item.locator('textarea')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(item.getByText('Since March.')).toBeVisible();
});

test('A button that nobody would hear yet cannot be pressed', async ({ page }) => {
  const wake = await openAsleep(page, `${GUIDE}#where-you-stand`);
  const button = page.getByRole('button', { name: 'Copy summary link' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeDisabled();
  wake();
  await expect(button).toBeEnabled();
});

for (const path of [GUIDE, 'assess/']) {
  test(`Waking /${path} takes over what stands there and makes nothing anew`, async ({ page }) => {
    await store(page, { [answerKey(ID)]: 'no', [noteKey(ID)]: 'Since March.' });
    const wake = await openAsleep(page, path);
    await expect(page.locator('footer')).toBeAttached();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('.checklist, .checklist *:not([data-asleep], noscript)')) {
        (element as Element & { seen?: boolean }).seen = true;
      }
    });
    wake();
    await expect(page.locator('[data-island="checklist"]:not([data-awake])')).toHaveCount(0);
    await expect(checkOn(page, ID).radio('No')).toBeChecked();
    const anew = await page.evaluate(() =>
      [...document.querySelectorAll('.checklist, .checklist *')]
        .filter((element) => !(element as Element & { seen?: boolean }).seen)
        .map(({ outerHTML }) => outerHTML),
    );
    // What the answer and the note bring: the meter's fill and the word for the note.
    expect(anew.filter((html) => !/^<(?:i|span) class="(?:fill|visually-hidden)"/.test(html))).toEqual([]);
  });
}

test('Who has the focus in a checklist keeps it when the list wakes', async ({ page }) => {
  // Not at the check's own address: what is loaded there moves the focus by itself when the page has come.
  const wake = await openAsleep(page, GUIDE);
  const { item, radio } = checkOn(page, ID);
  const link = item.getByRole('link', { name: /^Link to check/ });
  await link.focus();
  wake();
  await expect(radio('Yes')).toBeEnabled();
  await expect(link).toBeFocused();
});

for (const path of KINDS) {
  test(`Waking /${path} moves nothing to another place, which would take the focus from it`, async ({ page }) => {
    await page.addInitScript(() => {
      const removed = new Set<Element>();
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
          if (node instanceof Element) removed.add(node);
        }
      }).observe(document, { childList: true, subtree: true });
      Object.assign(window, { removed });
    });
    await page.goto(path);
    await expect(page.locator('[data-island="checklist"]:not([data-awake])')).toHaveCount(0);
    await expect(page.locator('[data-island="questions"]:not([data-awake])')).toHaveCount(0);
    const moved = await page.evaluate(() =>
      [...(window as unknown as { removed: Set<Element> }).removed]
        .filter(({ isConnected }) => isConnected)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(moved).toEqual([]);
  });
}
