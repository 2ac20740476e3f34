import { SAMPLE_ANSWERS } from '../fixtures/assessment.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { linkOf, openTeam, paste, rowOf, rows } from '../fixtures/roster.ts';
import { SAMPLE } from '../fixtures/sample.ts';
import { expect, test } from '../fixtures/site.ts';

const NAMES = Array.from({ length: 13 }, (_, n) => `System ${String.fromCharCode(65 + n)}`);
const THEN = { date: '2026-08-25' } as const;
const NOW = { date: '2026-11-20', answers: { ...SAMPLE_ANSWERS, [SAMPLE.key]: 'yes' } } as const;

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`A platform lead gathers a quarter, keeps it, and sees next quarter what moved and who is missing, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.clock.setFixedTime(new Date('2026-09-01T10:00:00'));
    await allowClipboard(page);
    await openTeam(page);
    await paste(page, NAMES.map((name) => linkOf(name, THEN)).join('\n'));
    await expect(rows(page)).toHaveCount(NAMES.length);
    await page.getByRole('button', { name: 'Group and contact of System A, 2026-08-25' }).click();
    const dialog = page.getByRole('dialog', { name: 'System A' });
    await dialog.getByRole('combobox', { name: 'Group' }).fill('Core');
    await dialog.getByRole('textbox', { name: 'Contact' }).fill('#core');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(rowOf(page, 'System A')).toContainText('Core · #core');
    await page.getByRole('button', { name: 'Copy roster link' }).click();
    await expect(page.getByRole('status').last()).toHaveText('Roster link copied.');
    const kept = await copied(page);

    // Next quarter the kept link is opened again, and what came by mail is pasted, some of it twice.
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await page.goto('privacy/');
    await page.goto(kept);
    await expect(rows(page)).toHaveCount(NAMES.length);
    const sent = NAMES.slice(0, 11).map((name) => linkOf(name, NOW));
    await paste(page, [...sent, sent[0], linkOf('System N', { ...NOW, answers: {} })].join('\n'));
    await expect(rows(page)).toHaveCount(NAMES.length + 1);
    await expect(rowOf(page, 'System A')).toContainText('Since 2026-08-25: 1 better, 0 worse');
    await expect(rowOf(page, 'System A')).toContainText('Core · #core');
    await expect(page.getByText(/^11 systems then and now: .* 11 answers better, 0 worse\.$/)).toBeVisible();
    const missing = page.getByRole('list', { name: 'Missing' }).getByRole('listitem');
    await expect(missing).toHaveText(['System L last on 2026-08-25', 'System M last on 2026-08-25']);

    // Whoever answered nothing has no gaps, and is not the healthiest.
    const silent = rowOf(page, 'System N').getByRole('cell');
    await expect(silent.nth(11)).toHaveText('0');
    await expect(silent.nth(12)).toHaveText(/^0\/\d+$/);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Most gaps and unanswered first' });
    await expect(rows(page).first()).toContainText('System N');
    await page.getByRole('button', { name: 'Copy matrix as Markdown' }).click();
    await expect(page.getByRole('status').last()).toHaveText('Matrix copied.');
    const lines = (await copied(page)).split('\n');
    expect(lines.filter((line) => line.startsWith('| [System '))).toHaveLength(NAMES.length + 1);
    expect(lines.find((line) => line.startsWith('| [System N'))).toContain('| 0/');
    // The address holds all of it: a reload brings the same.
    await page.reload();
    await expect(rows(page)).toHaveCount(NAMES.length + 1);
    await expect(rowOf(page, 'System B')).toContainText('Since 2026-08-25: 1 better, 0 worse');
    await expectToFit(page);
  });
}
