import { sealCode } from '../../src/share/code/seal.ts';
import { openAssess } from '../fixtures/assess-page.ts';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { answer, checkOn } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { dragOver } from '../fixtures/drop.ts';
import { pressKeys } from '../fixtures/key.ts';
import { castVotes, linksOf, reviewOn, voicesOn, votesDialog } from '../fixtures/meeting.ts';
import { expectAt, startReview } from '../fixtures/one-by-one.ts';
import { linkOf } from '../fixtures/roster.ts';
import { storeTwo } from '../fixtures/shelf.ts';
import { expect, test } from '../fixtures/site.ts';
import { answerKey, store, stored } from '../fixtures/stored.ts';

const ASKED = publishedChecks.filter(({ level }) => level !== 'advanced').map(({ id }) => id);
const [FIRST, SECOND, THIRD, FOURTH] = ASKED as [string, string, string, string, ...string[]];

const ANA = { [FIRST]: 'yes', [SECOND]: 'no', [THIRD]: 'partly' } as const;
const BEN = { [FIRST]: 'yes', [SECOND]: 'yes', [THIRD]: 'partly' } as const;
const CEM = { [FIRST]: 'yes', [SECOND]: 'no' } as const;

test('Votes stand beside each check with who said what, and change no answer', async ({ page }) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN, Cem: CEM }));
  const dialog = votesDialog(page);
  await expect(dialog.getByRole('list', { name: 'What became of them' }).getByRole('listitem')).toHaveText([
    'Ana: the vote is in.',
    'Ben: the vote is in.',
    'Cem: the vote is in.',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(voicesOn(page)).toContainText('All agree');
  await expect(voicesOn(page).getByRole('listitem')).toHaveText([/^Yes\s*3\s*Ana, Ben, Cem$/]);
  await pressKeys(page, 'j');
  await expect(voicesOn(page)).toContainText('We differ');
  await expect(voicesOn(page).getByRole('listitem')).toHaveText([/^Yes\s*1\s*Ben$/, /^No\s*2\s*Ana, Cem$/]);
  await pressKeys(page, 'j');
  await expect(voicesOn(page)).toContainText('Agreed, 1 gave no answer');
  await pressKeys(page, 'j');
  await expect(voicesOn(page)).toContainText('Nobody answered');
  expect(Object.keys(await stored(page)).filter((key) => key.includes('/answer/'))).toEqual([]);
});

test('What all agree on is taken in one step, and taken back in one', async ({ page }) => {
  await openAssess(page);
  await answer(page, FIRST, 'No');
  await answer(page, FOURTH, 'Partly');
  await startReview(page);
  await castVotes(page, linksOf({ Ana: { ...ANA, [FOURTH]: 'partly' }, Ben: { ...BEN, [FOURTH]: 'partly' } }));
  const dialog = votesDialog(page);
  await expect(
    dialog.getByText('2 answers: 1 Yes, 1 Partly. 1 takes the place of another answer. 1 is there already.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Take 2 answers' }).click();
  await expect(checkOn(page, FIRST).radio('Yes')).toBeChecked();
  expect(await stored(page)).toMatchObject({ [answerKey(FIRST)]: 'yes', [answerKey(THIRD)]: 'partly' });
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(checkOn(page, FIRST).radio('No')).toBeChecked();
  expect(await stored(page)).toMatchObject({
    [answerKey(FIRST)]: 'no',
    [answerKey(THIRD)]: '',
    [answerKey(FOURTH)]: 'partly',
  });
});

test('Only where we differ', async ({ page }) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN, Cem: { [FOURTH]: 'yes' } }));
  await expect(votesDialog(page).getByText('On 1 check.')).toBeVisible();
  await votesDialog(page).getByRole('button', { name: 'Go through those' }).click();
  await expectAt(page, 'Review', [SECOND], 0);
});

test('A name that is being typed stays when another tab changes the assessment', async ({ page, context }) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN }));
  const name = votesDialog(page).getByRole('textbox', { name: 'Who gave vote 1' });
  await name.fill('Ana It');
  await store(await context.newPage(), { 'loadbearing/1/assessment/first/tier': 'critical' });
  await expect(
    votesDialog(page)
      .getByText(/tier production, not critical/)
      .first(),
  ).toBeVisible();
  await expect(name).toHaveValue('Ana It');
  await name.pressSequentially('o');
  await name.press('Enter');
  await expect(voicesOn(page)).toContainText('Ana Ito');
});

test('Votes are there after a reload, and go with the review', async ({ page }) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN }));
  await expect(votesDialog(page).getByRole('textbox', { name: 'Who gave vote 2' })).toHaveValue('Ben');
  await page.reload();
  await expect(voicesOn(page)).toContainText('All agree');
  await reviewOn(page).getByRole('button', { name: 'Close the review' }).click();
  await reviewOn(page).getByRole('button', { name: 'End the review' }).click();
  expect((await stored(page))['loadbearing/1/assessment/first/votes']).toBe('');
});

test('A newer link of the same person takes the place of the older one, which can be brought back', async ({
  page,
}) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN }));
  const dialog = votesDialog(page);
  await dialog.getByRole('textbox', { name: 'Summary links, one a line' }).fill(linksOf({ Ana: BEN }, '2026-11-24'));
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('Ana: the vote takes the place of the one of 2026-11-22.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await pressKeys(page, 'j');
  await expect(voicesOn(page).getByRole('listitem')).toHaveText([/^Yes\s*2\s*Ana, Ben$/]);
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(voicesOn(page)).toContainText('We differ');
});

test('People who left the system’s name in their link are told apart, and can be called by name', async ({ page }) => {
  await startReview(page);
  const links = [ANA, BEN, CEM].map((answers) => linkOf('My system', { answers })).join('\n');
  await castVotes(page, links);
  const dialog = votesDialog(page);
  const names = dialog.getByRole('list', { name: 'Who voted' }).getByRole('textbox');
  await expect(names).toHaveCount(3);
  await expect(names.nth(1)).toHaveValue('Vote 2');
  await names.nth(1).fill('Ben');
  await names.nth(1).press('Enter');
  await names.nth(1).blur();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await pressKeys(page, 'j');
  await expect(voicesOn(page).getByRole('listitem').first()).toHaveText(/^Yes\s*1\s*Ben$/);
});

test('A name before a link says who voted, where the link says none', async ({ page }) => {
  await startReview(page);
  const link = (answers: typeof ANA | typeof BEN) => linkOf('My system', { answers });
  await castVotes(page, `Ana: ${link(ANA)}\n- Ben: <${link(BEN)}>`);
  const names = votesDialog(page).getByRole('list', { name: 'Who voted' }).getByRole('textbox');
  await expect(names).toHaveCount(2);
  await expect(names.nth(0)).toHaveValue('Ana');
  await expect(names.nth(1)).toHaveValue('Ben');
});

test('A link of another system here is left out and said to be; one of a name not known here is said to be taken', async ({
  page,
}) => {
  await storeTwo(page);
  await openAssess(page);
  await page.getByRole('button', { name: 'Review mode' }).click();
  await reviewOn(page).getByRole('button', { name: 'Start', exact: true }).click();
  const beyond = publishedChecks.find(({ level }) => level === 'advanced')?.id ?? '';
  const answers = { [FIRST]: 'yes', [beyond]: 'yes' } as const;
  const others = [linkOf('Beta', { answers: ANA }), linkOf('Ana', { answers, tier: 'critical' })];
  await castVotes(page, others.join('\n'));
  const dialog = votesDialog(page);
  await expect(dialog.getByRole('list', { name: 'What became of them' })).toContainText(
    '“Beta” is another system here: its link is left out.',
  );
  await expect(dialog.getByRole('heading', { name: '1 vote' })).toBeVisible();
  await expect(dialog.getByText('Not named Alpha in their links, and taken for people: Ana.')).toBeVisible();
  // Only what is asked is counted, as everywhere.
  await expect(dialog.getByRole('list', { name: 'Who voted' })).toContainText(
    `tier critical, not production · 2026-11-22 · 1 of ${ASKED.length} answered`,
  );
  await dialog.getByRole('textbox', { name: 'Summary links, one a line' }).fill(`Ben: ${others[0]}`);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Who gave vote 2' })).toHaveValue('Ben');
});

test('Links are dropped onto the stage, and files', async ({ page }) => {
  await startReview(page);
  await dragOver(page, { text: linksOf({ Ana: ANA }) });
  await expect(votesDialog(page).getByText('Ana: the vote is in.')).toBeVisible();
  await votesDialog(page).getByRole('button', { name: 'Close' }).click();
  await dragOver(page, { files: [{ name: 'votes.txt', text: linksOf({ Ben: BEN, Cem: CEM }) }] });
  await expect(votesDialog(page).getByText('Cem: the vote is in.')).toBeVisible();
  await expect(votesDialog(page).getByRole('heading', { name: '3 votes' })).toBeVisible();
});

test('A broken link, one of another catalogue and a ninth vote say what is wrong', async ({ page }) => {
  await startReview(page);
  const [whole = ''] = linksOf({ Ana: ANA }).split('\n');
  const other = `https://other.example/summary/#${sealCode([1, 2, 3, 4, 5], 'abcdef')}`;
  await castVotes(page, [whole.slice(0, -4), other].join('\n'));
  const said = votesDialog(page).getByRole('list', { name: 'What became of them' });
  await expect(said).toContainText(/Part of this link is missing|Some characters of this link were changed/);
  await expect(said).toContainText('This link was made with another catalogue of checks');
  await expect(votesDialog(page).getByRole('list', { name: 'Who voted' })).toHaveCount(0);
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Person ${i + 1}`, ANA]));
  await votesDialog(page).getByRole('textbox', { name: 'Summary links, one a line' }).fill(linksOf(many));
  await votesDialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(said).toContainText('8 votes are the most that stand side by side: take one away first.');
  await expect(votesDialog(page).getByRole('heading', { name: '8 votes' })).toBeVisible();
});

test('An invitation for those who vote is copied', async ({ page }) => {
  await allowClipboard(page);
  await startReview(page);
  await reviewOn(page)
    .getByRole('button', { name: /^Votes/ })
    .click();
  await votesDialog(page).getByRole('button', { name: 'Copy an invitation to send them' }).click();
  await expect.poll(() => copied(page)).toMatch(/^Before we review My system together/);
  expect(await copied(page)).toContain(new URL('assess/', page.url().replace(/assess\/.*/, '')).href);
});

test('A vote is taken away, and brought back', async ({ page }) => {
  await startReview(page);
  await castVotes(page, linksOf({ Ana: ANA, Ben: BEN }));
  await votesDialog(page).getByRole('button', { name: 'Take away the vote of Ben' }).click();
  await expect(votesDialog(page).getByRole('heading', { name: '1 vote' })).toBeVisible();
  await votesDialog(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
  await expect(voicesOn(page)).toContainText('Ana, Ben');
});

test('What is pasted while links are still read stays in the field, and nothing that was read is lost', async ({
  page,
}) => {
  await startReview(page);
  await reviewOn(page)
    .getByRole('button', { name: /^Votes/ })
    .click();
  const dialog = votesDialog(page);
  const field = dialog.getByRole('textbox', { name: 'Summary links, one a line' });
  // In one task of the page: the second is added before the first was read, but not before it was drawn.
  const added = await field.evaluate(
    async (area, links) => {
      for (const link of links) {
        (area as HTMLTextAreaElement).value = link;
        area.dispatchEvent(new Event('input', { bubbles: true }));
        await null;
        area.closest('form')?.requestSubmit();
      }
      return links.length;
    },
    [linksOf({ Ana: ANA }), linksOf({ Ben: BEN })],
  );
  await expect(dialog.getByRole('heading', { name: `${added} votes` })).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Who gave vote 1' })).toHaveValue('Ana');
  await expect(field).toHaveValue('');
});
