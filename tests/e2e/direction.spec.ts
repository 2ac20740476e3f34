import { checkOn, openNote } from '../fixtures/check.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, noteKey, store } from '../fixtures/stored.ts';

const NAME = 'خدمة الدفع (API).';

test('A name from right to left is laid out so, its full stop at the left', async ({ page }) => {
  await store(page, { 'loadbearing/1/assessment/first/name': NAME, [answerKey(SAMPLE.key)]: 'no' });
  await page.goto('summary/');
  const heading = page.getByRole('heading', { level: 1, name: NAME });
  await expect(heading).toBeVisible();
  const [first, last] = await heading.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text;
    const at = (n: number) => {
      const range = document.createRange();
      range.setStart(text, n);
      range.setEnd(text, n + 1);
      return range.getBoundingClientRect().x;
    };
    return [at(0), at(text.data.length - 1)] as const;
  });
  expect(last).toBeLessThan(first);
});

test('A note from right to left is written and read so', async ({ page }) => {
  await store(page, { [answerKey(SAMPLE.key)]: 'no', [noteKey(SAMPLE.key)]: 'ملاحظة (v2).' });
  await page.goto('practices/modular-design/');
  await openNote(page, SAMPLE.key);
  await expect(checkOn(page, SAMPLE.key).note).toHaveCSS('unicode-bidi', 'plaintext');
});
