import { type CodeFault, faultMessage } from '../../src/share/code/fault.ts';
import { storeAssessment } from '../fixtures/assessment.ts';
import { expect, test } from '../fixtures/site.ts';
import { stored } from '../fixtures/stored.ts';
import { sampleCode } from '../fixtures/summary-code.ts';

const code = sampleCode();
const middle = code.length >> 1;
const changed = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);

const BAD: readonly (readonly [what: string, fragment: string, fault: CodeFault])[] = [
  ['of blanks', '%20', 'empty'],
  ['with nothing after its version', '1.', 'cut-short'],
  ['cut in two', code.slice(0, middle), 'cut-short'],
  ['with one character changed', changed, 'damaged'],
  ['of a newer version', `3.${code.slice(2)}`, 'newer-version'],
  ['of rubbish', '%E0%A4%A', 'not-a-code'],
  ['of 100 kB', `1.${'A'.repeat(100_000)}`, 'too-long'],
];

for (const [what, fragment, fault] of BAD) {
  test(`A link ${what} says what is wrong and offers a way on`, async ({ page }) => {
    await storeAssessment(page, 'Mine');
    const before = await stored(page);
    await page.goto(`summary/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This link could not be opened' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText(faultMessage(fault));
    await expect(page.getByRole('link', { name: 'Read the practices' })).toBeVisible();
    await page.getByRole('button', { name: 'Show my own summary' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
    expect(await stored(page)).toEqual(before);
  });
}

test('Every kind of bad link has a message of its own', () => {
  const faults = [...new Set(BAD.map(([, , fault]) => fault))];
  expect(faults).toHaveLength(6);
  expect(new Set(faults.map(faultMessage)).size).toBe(faults.length);
});

test('Links within the summary page are no codes', async ({ page }) => {
  await page.goto('summary/#main');
  await expect(page.getByRole('heading', { level: 1, name: 'My system' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
