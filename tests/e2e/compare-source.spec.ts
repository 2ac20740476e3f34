import { faultMessage } from '../../src/share/code/fault.ts';
import { milestoneKey } from '../../src/state/storage/key.ts';
import { clickAwake } from '../fixtures/awake.ts';
import { codeOf, said, side } from '../fixtures/compare.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { store, stored } from '../fixtures/stored.ts';

const ID = SAMPLE.key;
const theirs = codeOf({ answers: { [ID]: 'partly' } });

test('Two assessments of this browser are chosen, stand in the address, and are there after a reload', async ({
  page,
}) => {
  await storeTwo(page);
  await page.goto('compare/');
  await expect(page.getByText('Choose a first and a second')).toBeVisible();
  await expect(side(page, 'First').mine).toBeEnabled();
  await side(page, 'First').mine.focus();
  await side(page, 'First').mine.selectOption('Alpha');
  await expect(side(page, 'First').name('Alpha')).toBeVisible();
  await expect(side(page, 'First').mine, 'what somebody chooses in stays under their hands').toBeFocused();
  await expect(page.getByText('Choose a first and a second')).toBeVisible();
  await side(page, 'Second').mine.selectOption('Beta');
  await expect(said(page, '1 worse.')).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/#a=mine:first&b=mine:beta$/);
  await page.reload();
  await expect(said(page, '1 worse.')).toBeVisible();
  await expect(page.getByText('Choose a first and a second')).toHaveCount(0);
  await expect(side(page, 'First').mine, 'an address leaves nothing to choose').toBeHidden();
});

test('A side is taken away, and another put there', async ({ page }) => {
  await storeTwo(page);
  await page.goto('compare/#a=mine:first&b=mine:beta');
  await expect(said(page, '1 worse.')).toBeVisible();
  await side(page, 'Second').region.getByText('Change the second').click();
  await expect(side(page, 'Second').mine).toHaveValue('mine:beta');
  await side(page, 'Second').mine.selectOption('Choose what to compare');
  await expect(page.getByText('Choose a first and a second')).toBeVisible();
  await expect(page).toHaveURL(/#a=mine:first$/);
  await side(page, 'Second').mine.selectOption('Alpha');
  await expect(said(page, 'Every answer is the same.')).toBeVisible();
});

test('Milestones are offered with their assessment, and compared with it as it stands now', async ({ page }) => {
  await storeTwo(page);
  const [kept, older] = [codeOf({ name: 'Alpha then', answers: { [ID]: 'no' } }), codeOf({ name: 'Alpha at first' })];
  await store(page, {
    [milestoneKey('first', kept)]: '2026-03-01 Before the split',
    [milestoneKey('first', older)]: '2026-01-15 Start',
  });
  await page.goto('compare/');
  const { mine, name } = side(page, 'First');
  await expect(mine.getByRole('option')).toHaveText([
    ...['Choose what to compare', 'Alpha, as it stands now', '2026-03-01 Before the split', '2026-01-15 Start', 'Beta'],
  ]);
  // Playwright gives an optgroup no accessible name; browsers take its label.
  await expect(mine.locator('optgroup[label="Alpha"]').getByRole('option')).toHaveCount(3);
  await mine.selectOption('2026-03-01 Before the split');
  await expect(name('Alpha then')).toBeVisible();
  await expect(mine).toHaveValue(kept);
  await expect(side(page, 'First').region.getByText('Milestone “Before the split” in this browser.')).toBeVisible();
  await side(page, 'Second').mine.selectOption('Alpha, as it stands now');
  await expect(said(page, '1 better.')).toBeVisible();
});

test('A summary link is pasted whole, or its code alone', async ({ page, baseURL }) => {
  await storeTwo(page);
  await page.goto('compare/#a=mine:beta');
  await expect(side(page, 'First').name('Beta')).toBeVisible();
  await side(page, 'Second').link.fill(`${baseURL}summary/#${theirs}`);
  await side(page, 'Second').open.click();
  await expect(side(page, 'Second').name('Theirs')).toBeVisible();
  await expect(said(page, '1 better.')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#a=mine:beta&b=${theirs.replace('.', '\\.')}$`));
  await side(page, 'First').region.getByText('Change the first').click();
  await side(page, 'First').link.fill(theirs);
  await page.keyboard.press('Enter');
  await expect(side(page, 'First').name('Theirs')).toBeVisible();
});

const BAD_LINKS = [
  ['not-a-code', 'hello'],
  ['newer-version', '3.AAAA'],
  ['cut-short', theirs.slice(0, -6)],
  ['empty', 'https://example.org/summary/#'],
] as const;

for (const [fault, text] of BAD_LINKS) {
  test(`A pasted link that is ${fault} says so, and the other side stays`, async ({ page }) => {
    await page.goto(`compare/#b=${theirs}`);
    await expect(side(page, 'Second').name('Theirs')).toBeVisible();
    await side(page, 'First').link.fill(text);
    await side(page, 'First').open.click();
    await expect(side(page, 'First').region.getByRole('alert')).toContainText(faultMessage(fault));
    await expect(side(page, 'Second').name('Theirs')).toBeVisible();
    await expect(side(page, 'Second').region.getByRole('img')).toBeVisible();
  });
}

test('In an address too a bad source is named, and the good one shown', async ({ page }) => {
  await page.goto(`compare/#a=1.rubbish&b=${theirs}`);
  await expect(side(page, 'First').region.getByRole('alert')).toContainText(faultMessage('damaged'));
  await expect(side(page, 'Second').name('Theirs')).toBeVisible();
  await page.goto(`compare/#a=${theirs}&b=mine:nowhere`);
  await expect(side(page, 'Second').region.getByRole('alert')).toContainText('This browser has no such assessment');
  await expect(side(page, 'First').name('Theirs')).toBeVisible();
});

test('Opening an address twice stores nothing, for a stranger and for someone with answers', async ({
  page,
  stranger,
}) => {
  const address = `compare/#a=${theirs}&b=mine:first&as=people&settled=${codeOf({ answers: { [ID]: 'yes' } })}`;
  await storeTwo(page);
  const before = await stored(page);
  for (const visitor of [page, stranger]) {
    for (let time = 0; time < 2; time += 1) {
      await visitor.goto('privacy/');
      await visitor.goto(address);
      await expect(side(visitor, 'First').name('Theirs')).toBeVisible();
      await expect(visitor.getByRole('heading', { name: 'Third assessment' })).toBeVisible();
    }
  }
  expect(await stored(page)).toEqual(before);
  expect(await stored(stranger)).toEqual({});
});

test('First and second are swapped, in the address too', async ({ page }) => {
  await storeTwo(page);
  await page.goto('compare/#a=mine:first&b=mine:beta');
  await page.getByRole('button', { name: 'Swap first and second' }).click();
  await expect(said(page, '1 better.')).toBeVisible();
  await expect(side(page, 'First').name('Beta')).toBeVisible();
  await expect(page).toHaveURL(/#a=mine:beta&b=mine:first$/);
});

test('Another address in the same tab takes the place of the first; the skip link does not', async ({ page }) => {
  await page.goto(`compare/#a=${theirs}&b=${theirs}`);
  await expect(said(page, 'Every answer is the same.')).toBeVisible();
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(said(page, 'Every answer is the same.')).toBeVisible();
  await page.goto(`compare/#a=${codeOf({ name: 'Another' })}`);
  await expect(side(page, 'First').name('Another')).toBeVisible();
  await expect(page.getByText('Choose a first and a second')).toBeVisible();
});

test('What another tab answers is compared at once', async ({ page, context }) => {
  await storeTwo(page);
  await page.goto('compare/#a=mine:first&b=mine:beta');
  await expect(said(page, '1 worse.')).toBeVisible();
  const tab = await context.newPage();
  await tab.goto('practices/modular-design/');
  await tab.evaluate((id) => localStorage.setItem(`loadbearing/1/assessment/beta/answer/${id}`, 'yes'), ID);
  await expect(said(page, 'Every answer is the same.')).toBeVisible();
});

test('A shared summary is compared with mine', async ({ page }) => {
  await storeTwo(page);
  await page.goto(`summary/#${theirs}`);
  await page.getByRole('link', { name: 'Compare with mine' }).click();
  await expect(side(page, 'First').name('Theirs')).toBeVisible();
  await expect(side(page, 'Second').name('Alpha')).toBeVisible();
  await expect(said(page, '1 better.')).toBeVisible();
});

test('The list of assessments leads to the comparison', async ({ page }) => {
  await page.goto('assessments/');
  await page.getByRole('link', { name: 'Compare two' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
});

test('Text in a link is shown as text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  await page.goto(`compare/#a=${codeOf({ name })}&b=${theirs}`);
  await expect(side(page, 'First').name(name)).toBeVisible();
  await clickAwake(page, 'Swap first and second');
  await expect(side(page, 'Second').name(name)).toBeVisible();
});
