import type { Page } from '@playwright/test';
import { published } from '../fixtures/catalogue.ts';
import { dragOver } from '../fixtures/drop.ts';
import { badEntries, codeOf, linkOf, matrix, openTeam, rowOf, rows } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const assessments = (...names: readonly string[]) =>
  JSON.stringify({
    format: 'loadbearing-assessment',
    version: 1,
    exported: '2026-11-20',
    edition: published.edition,
    assessments: names.map((name, n) => ({
      uid: `aaaaaaa${n}`,
      name,
      tier: 'production',
      answers: { [SAMPLE.key]: 'no' },
      notes: { [SAMPLE.key]: 'Since March.' },
    })),
  });

function choose(page: Page, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const payload = files.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  return page.getByLabel('Files, as many as you like').setInputFiles(payload);
}

test('Assessment files and roster files are read together, and nothing is stored', async ({ page }) => {
  await openTeam(page);
  await choose(
    page,
    ['ours.json', assessments('Payments', 'Search')],
    ['roster.txt', `${linkOf('Lab')}\n${linkOf('Ledger')}\n`],
  );
  await expect(page.getByText('4 systems added.')).toBeVisible();
  await expect(rowOf(page, 'Payments')).toContainText('production · 2026-11-20');
  expect(await stored(page)).toEqual({});
});

test('The notes of a file are shown behind its cells', async ({ page }) => {
  await openTeam(page);
  await choose(page, ['ours.json', assessments('Payments')]);
  await rowOf(page, 'Payments').getByRole('cell').nth(1).getByRole('button').click();
  await expect(page.getByRole('dialog').getByText('Since March.')).toBeVisible();
});

test('Files are dropped anywhere on the page', async ({ page }) => {
  await openTeam(page);
  await dragOver(page, {
    files: [
      { name: 'ours.json', text: assessments('Payments') },
      { name: 'roster.txt', text: linkOf('Lab') },
    ],
  });
  await expect(rows(page)).toHaveCount(2);
});

test('A link is dropped anywhere on the page, which stays where it is', async ({ page }) => {
  await openTeam(page);
  await dragOver(page, { text: linkOf('Lab') });
  await expect(rowOf(page, 'Lab')).toBeVisible();
  await expect(page).toHaveURL(/\/team\/#/);
});

test('What is wrong with a file is said with its name, and the other files are read', async ({ page }) => {
  await openTeam(page);
  await choose(
    page,
    ['broken.json', '{"format": "loadbearing-assessment", }'],
    ['other.json', '{"format": "something-else"}'],
    ['holiday.txt', 'Dear Ana,\nthe sea was warm.\n'],
    ['roster.txt', `${linkOf('Lab')}\n${codeOf('Ledger').slice(0, -3)}\n`],
  );
  await expect(rows(page)).toHaveCount(1);
  const entries = badEntries(page);
  await expect(entries.filter({ hasText: 'broken.json' })).toContainText(/line 1, column \d+/i);
  await expect(entries.filter({ hasText: 'other.json' })).toContainText('Not an assessment file of this site');
  await expect(entries.filter({ hasText: 'holiday.txt' })).toContainText('There is no summary link in this file');
  await expect(entries.filter({ hasText: 'roster.txt, line 2' })).toContainText('Part of this link is missing');
  await expect(entries).toHaveCount(4);
});

test('What of a file was not taken as it stands is said', async ({ page }) => {
  await openTeam(page);
  const text = assessments('Payments').replace('"version":1', '"version":1,"colour":"red"');
  await choose(page, ['ours.json', text]);
  await expect(rows(page)).toHaveCount(1);
  const list = page.getByRole('list', { name: 'Not taken as it stands' });
  await expect(list.getByRole('listitem')).toContainText([/ours\.json: .*colour/]);
});

test('The same file can be chosen again after its system was removed', async ({ page }) => {
  await openTeam(page);
  const file = ['ours.json', assessments('Payments')] as const;
  await choose(page, file);
  await page.getByRole('button', { name: 'Remove Payments, 2026-11-20' }).click();
  await expect(matrix(page)).toHaveCount(0);
  await choose(page, file);
  await expect(rows(page)).toHaveCount(1);
});

test('A file that is too large to be read, or no text, is called that', async ({ page }) => {
  await openTeam(page);
  await page.getByLabel('Files, as many as you like').setInputFiles([
    { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(`{${' '.repeat(25_000_000)}}`) },
    { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(`Zürich: ${linkOf('Lab')}`, 'latin1') },
  ]);
  const entries = badEntries(page);
  await expect(entries.filter({ hasText: 'large.json' })).toContainText(
    'This file is larger than any file of assessments or summary links that is read here.',
  );
  await expect(entries.filter({ hasText: 'list.txt' })).toContainText('This file is not text in UTF-8');
});
