import { asked, published } from '../fixtures/catalogue.ts';
import { codeOf, compared, said, side } from '../fixtures/compare.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const ID = SAMPLE.key;
const first = codeOf({ name: 'Then', answers: { [ID]: 'no' } });
const second = codeOf({ name: 'Now', answers: { [ID]: 'yes' } });
/** All that production is asked but the one. */
const unanswered = asked(published.practices.flatMap(({ sections }) => sections)) - 1;

for (const as of ['time', 'people']) {
  test(`On paper the comparison shows heads, frames and differences, and no controls (${as})`, async ({ page }) => {
    await page.goto(`compare/#a=${first}&b=${second}&as=${as}`);
    await expect(compared(page, ID)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const frames = [side(page, 'First'), side(page, 'Second')].map(({ region }) => region.getByRole('img'));
    for (const frame of frames) await expect(frame).toBeVisible();
    const [left, right] = await Promise.all(frames.map((frame) => frame.boundingBox()));
    expect(left?.y, 'side by side').toBe(right?.y);
    await expect(side(page, 'First').name('Then')).toBeVisible();
    await expect(said(page, as === 'time' ? '1 better.' : `1 disputed, ${unanswered} unanswered.`)).toBeVisible();
    await expect(compared(page, ID).getByText('First', { exact: false }).first()).toBeVisible();
    await expect(compared(page, ID).getByText('Yes', { exact: true }).first()).toBeVisible();
    for (const role of ['button', 'radio', 'checkbox', 'textbox', 'combobox'] as const) {
      await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
    }
  });
}
