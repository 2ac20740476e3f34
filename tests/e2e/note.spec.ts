import { NOTE_MAX } from '../../src/domain/assessment/assessment.ts';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { answer, checkOn, openNote, writeNote } from '../fixtures/check.ts';
import { openDetails } from '../fixtures/plan.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const GAPLESS = SAMPLE.essential;

test('A note is saved as it is typed, and its characters are counted', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const { item, note } = checkOn(page, ID);
  await openNote(page, ID);
  await expect(item.getByText(`0 of ${NOTE_MAX} characters`)).toBeVisible();
  await note.pressSequentially('See ADR 12');
  await expect(item.getByText(`10 of ${NOTE_MAX} characters`)).toBeVisible();
  expect(await stored(page)).toMatchObject({ [noteKey(ID)]: 'See ADR 12' });
});

test('A note takes 2,000 characters and no more', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const { item, note } = checkOn(page, ID);
  await writeNote(page, ID, 'x'.repeat(NOTE_MAX - 1));
  await note.press('End');
  await page.keyboard.type('yz');
  await expect(note).toHaveValue(`${'x'.repeat(NOTE_MAX - 1)}y`);
  await expect(item.getByText(`${NOTE_MAX} of ${NOTE_MAX} characters`)).toBeVisible();
});

test('A character beyond the first 65,536 counts as one, in the counter and for the limit', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const { item, note } = checkOn(page, ID);
  await openNote(page, ID);
  await note.focus();
  await page.keyboard.insertText('🚚'.repeat(900));
  await expect(item.getByText(`900 of ${NOTE_MAX} characters`)).toBeVisible();
  await page.keyboard.insertText('🚚'.repeat(500));
  await expect(item.getByText(`1400 of ${NOTE_MAX} characters`)).toBeVisible();
  await expect(note).toHaveValue('🚚'.repeat(1400));
});

test('Addresses in a note are links, and only http and https', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await writeNote(page, ID, 'https://wiki.example.org/adr/12, javascript://alert(1) and <b>ftp://example.org</b>');
  const links = checkOn(page, ID).item.getByRole('link', { name: /:\/\// });
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', 'https://wiki.example.org/adr/12');
  await expect(links).toHaveAttribute('rel', 'noopener noreferrer nofollow');
});

test('The same address twice is two links, also while the note is edited', async ({ page }) => {
  await page.goto('practices/modular-design/');
  const { item, note } = checkOn(page, ID);
  const links = item.getByRole('link', { name: /:\/\// });
  const address = 'https://example.org/adr';
  await writeNote(page, ID, `${address} and ${address}`);
  await expect(links).toHaveText([address, address]);
  await note.fill(`First ${address}, https://example.org/b, ${address}, ${address}`);
  await expect(links).toHaveText([address, 'https://example.org/b', address, address]);
  await note.fill(`https://example.org/b ${address}`);
  await expect(links).toHaveText(['https://example.org/b', address]);
});

test('The summary shows every note: with the gap in the plan, and the others by themselves', async ({ page }) => {
  await store(page, {
    [answerKey(ID)]: 'no',
    [noteKey(ID)]: 'Two writers, see https://wiki.example.org/orders',
    [answerKey(GAPLESS)]: 'yes',
    [noteKey(GAPLESS)]: 'All through <i>OpenAPI</i>.',
    [noteKey(SAMPLE.earlierKey)]: 'Ask Rita.',
    [noteKey('@999')]: 'From a newer site.',
  });
  await page.goto('summary/');
  const plan = page.getByRole('region', { name: 'Plan' });
  await expect(plan).toContainText('Two writers');
  const details = await openDetails(page, ID);
  await expect(details.getByRole('link', { name: 'https://wiki.example.org/orders' })).toBeVisible();
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('listitem')).toHaveCount(3);
  await expect(notes.getByRole('listitem').nth(0)).toContainText('Ask Rita.');
  await expect(notes.getByRole('listitem').nth(0)).toContainText('Unanswered');
  await expect(notes.getByRole('listitem').nth(1)).toContainText('All through <i>OpenAPI</i>.');
  await expect(notes.getByRole('link', { name: publishedCheck(GAPLESS).statement })).toBeVisible();
  await expect(notes.getByRole('listitem').nth(2)).toContainText('From a newer site.');
  await expect(notes).not.toContainText('Two writers');
  await page.emulateMedia({ media: 'print' });
  await expect(plan.getByText('Two writers').filter({ visible: true })).toHaveCount(1);
  await expect(notes.getByText('All through <i>OpenAPI</i>.')).toBeVisible();
});

test('A summary without notes has no room for them', async ({ page }) => {
  await page.goto('practices/modular-design/');
  await answer(page, ID, 'Yes');
  await page.goto('summary/');
  await expect(page.getByText(/^1 of \d+ applicable checks answered Yes;/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
});
