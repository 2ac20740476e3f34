import { codeOf, compared, fileOf, fileWith, said, side } from '../fixtures/compare.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const theirs = codeOf({ answers: { [ID]: 'partly' } });

test('A file of one assessment is compared at once, with its notes, and not stored', async ({ page }) => {
  await storeTwo(page);
  const before = await stored(page);
  await page.goto('compare/#a=mine:first');
  const file = fileOf({ name: 'Filed', tier: 'critical', answers: { [ID]: 'no' }, notes: { [ID]: 'Two writers.' } });
  await side(page, 'Second').choose(file);
  await expect(side(page, 'Second').name('Filed')).toBeVisible();
  await expect(
    side(page, 'Second').region.getByText('From the file system.json, exported on 2026-04-02.'),
  ).toBeVisible();
  await expect(side(page, 'Second').region.getByRole('definition').filter({ hasText: 'critical' })).toBeVisible();
  await expect(compared(page, ID)).toContainText('Two writers.');
  await expect(page).toHaveURL(/#a=mine:first$/);
  expect(await stored(page)).toEqual(before);
});

test('Of a file of several assessments one is chosen', async ({ page }) => {
  await page.goto(`compare/#a=${theirs}`);
  await expect(side(page, 'First').name('Theirs')).toBeVisible();
  const { region, choose, name } = side(page, 'Second');
  await choose(fileOf({ name: 'Red', answers: { [ID]: 'no' } }, { name: 'Blue', answers: { [ID]: 'yes' } }));
  const which = region.getByRole('combobox', { name: 'Assessment in system.json' });
  await expect(which.getByRole('option')).toHaveText(['Choose one of 2', 'Red', 'Blue']);
  await expect(page.getByText('Choose a first and a second')).toBeVisible();
  await which.selectOption('Blue');
  await expect(name('Blue')).toBeVisible();
  await expect(said(page, '1 better.')).toBeVisible();
  await which.selectOption('Red');
  await expect(name('Red')).toBeVisible();
  await expect(said(page, '1 worse.')).toBeVisible();
});

test('Two files are compared, and swapped', async ({ page }) => {
  await page.goto('compare/');
  await side(page, 'First').choose(fileOf({ name: 'Red', answers: { [ID]: 'no' } }));
  await side(page, 'Second').choose(fileOf({ name: 'Blue', answers: { [ID]: 'yes' } }));
  await expect(said(page, '1 better.')).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/$/);
  await page.getByRole('button', { name: 'Swap first and second' }).click();
  await expect(side(page, 'First').name('Blue')).toBeVisible();
  await expect(said(page, '1 worse.')).toBeVisible();
});

const BAD_FILES = [
  ['cut short', '{"format": "loadbearing-assessment", "version": 1', /line 1/],
  ['of something else', '{"format": "recipe"}', /Not an assessment file of this site/],
  ['without assessments', fileOf().buffer.toString(), /no assessment in this file/],
  [
    'with an answer that is none',
    fileOf({ name: 'X', answers: { [ID]: 'maybe' as 'yes' } }).buffer.toString(),
    /maybe/,
  ],
] as const;

for (const [what, text, says] of BAD_FILES) {
  test(`A file ${what} is named with its fault, and the other side stays`, async ({ page }) => {
    await page.goto(`compare/#a=${theirs}&b=${theirs}`);
    await expect(said(page, 'Every answer is the same.')).toBeVisible();
    const { region, choose } = side(page, 'Second');
    await region.getByText('Change the second').click();
    await choose(fileWith(text));
    await expect(region.getByRole('alert')).toContainText('system.json could not be opened.');
    await expect(region.getByRole('alert').getByRole('listitem')).toHaveText(says);
    await expect(side(page, 'First').name('Theirs')).toBeVisible();
    await choose(fileOf({ name: 'Mended' }));
    await expect(side(page, 'Second').name('Mended')).toBeVisible();
    await expect(region.getByRole('alert')).toHaveCount(0);
  });
}
