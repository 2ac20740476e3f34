import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildCopy } from '../../scripts/site-copy.ts';
import { packId, packKeyOf } from '../../src/domain/pack/pack-name.ts';
import { expectAccessibleInBothThemes } from '../fixtures/axe.ts';
import { publishedCheck } from '../fixtures/catalogue.ts';
import { checkOn, checkSaying } from '../fixtures/check.ts';
import { allowClipboard, copied } from '../fixtures/clipboard.ts';
import { type Edition, publish } from '../fixtures/edition.ts';
import { exported, importFile, textFile } from '../fixtures/file.ts';
import { watch } from '../fixtures/guard.ts';
import { BUILD_MS } from '../fixtures/later-site.ts';
import {
  ACME,
  BADGE,
  KEY,
  NOTED,
  type Org,
  restates,
  states,
  UNASKED,
  UNASKED_IN,
  writePack,
  ZETA,
} from '../fixtures/org-pack.ts';
import { expectToFit } from '../fixtures/overflow.ts';
import { gapsOn, planOn } from '../fixtures/plan.ts';
import { codeOf as codeOfTeam, rows } from '../fixtures/roster.ts';
import { PLACE, SAMPLE } from '../fixtures/sample.ts';
import { test as base, expect } from '../fixtures/site.ts';
import { type SwapServer, startServer } from '../fixtures/swap-server.ts';

const GUIDE = `practices/${PLACE.practice}/`;
const LATER = '2027-03-04';
const GONE = publishedCheck(SAMPLE.recommended);

/** What the published catalogue is later: a check more, one with other words that a pack has a note on, one gone. */
const CORE_LATER: Edition = {
  date: LATER,
  added: [
    { id: 'brand-new-rule', statement: 'A brand new rule holds.', practice: PLACE.practice, section: PLACE.section },
  ],
  reworded: [{ id: NOTED?.id ?? '', statement: 'What was noted says it in other words.', says: 'Plainer.' }],
  retired: [{ id: SAMPLE.recommended, says: 'Nobody needs it.' }],
};

type Sites = {
  /** Without a pack, with one organisation's, with another's. */
  readonly core: SwapServer;
  readonly acme: SwapServer;
  readonly zeta: SwapServer;
  /** The same after an update of the published content and of both packs. */
  readonly later: { readonly core: string; readonly acme: string; readonly zeta: string };
};

// Five sites are built once, for all tests of the file.
base.describe.configure({ mode: 'default' });

/** Three sites at addresses of their own: each its own origin, and so each its own browser storage. */
const test = base.extend<Record<never, never>, { sites: Sites }>({
  // There is more than one site, all of this machine.
  guard: async ({ page }, use) => {
    const faults = watch(page.context(), 'http://127.0.0.1:');
    await use(undefined);
    expect(faults, 'what the guard saw').toEqual([]);
  },
  sites: [
    async ({ browserName: _ }, use) => {
      // Emptied by the runner when a run begins; a worker that comes after a test that failed finds it built.
      const root = resolve('test-results/packs');
      mkdirSync(root, { recursive: true });
      const built = (name: string, pack?: string, edition?: Edition) => {
        const done = join(root, name, 'dist');
        if (existsSync(join(root, `${name}-built`))) return done;
        buildCopy(
          join(root, name),
          (copy) => {
            cpSync('content', join(copy, 'content'), { recursive: true });
            if (edition !== undefined) publish(copy, readdirSync(join(copy, 'content/practices')), edition);
          },
          pack === undefined ? {} : { PACKS: pack },
        );
        writeFileSync(join(root, `${name}-built`), '');
        return done;
      };
      const [acme, zeta] = [join(root, 'acme-pack'), join(root, 'zeta-pack')];
      const added = { acme: 'in-the-catalogue', zeta: 'paved-road' };
      writePack(acme, ACME, { own: ['two-approvals', 'runbook-linked', 'exit-plan'], added: added.acme }, LATER);
      writePack(zeta, ZETA, { own: ['on-call', 'paged-once', 'quiet-hours'], added: added.zeta }, LATER);
      const first = { acme: built('acme', acme), zeta: built('zeta', zeta) };
      const update = { retired: ['two-approvals'], reworded: ['runbook-linked'] };
      writePack(acme, ACME, { own: ['runbook-linked', 'exit-plan', 'new-gate'], added: added.acme, ...update }, LATER);
      const other = { retired: ['paged-once'], reworded: ['on-call'] };
      writePack(zeta, ZETA, { own: ['on-call', 'quiet-hours', 'new-pager'], added: added.zeta, ...other }, LATER);
      const later = {
        core: built('core-later', undefined, CORE_LATER),
        acme: built('acme-later', acme, CORE_LATER),
        zeta: built('zeta-later', zeta, CORE_LATER),
      };
      const servers = {
        core: await startServer(resolve('dist')),
        acme: await startServer(first.acme),
        zeta: await startServer(first.zeta),
      };
      await use({ ...servers, later });
      for (const server of Object.values(servers)) await server.stop();
    },
    { scope: 'worker', timeout: 6 * BUILD_MS },
  ],
});

async function say(page: Page, url: string, statement: string, answer: 'Yes' | 'No' | 'Partly'): Promise<void> {
  await page.goto(url);
  const check = checkSaying(page, statement);
  await check.radio(answer).check();
  await expect(check.clear).toBeVisible();
}

/** The summary link of the open assessment of a site: the code of it. */
async function codeOf(page: Page, site: SwapServer): Promise<string> {
  await page.goto(`${site.url}summary/`);
  const link = page.getByRole('textbox', { name: 'Summary link' });
  await expect(link).toHaveValue(/#/);
  return new URL(await link.inputValue()).hash;
}

async function open(page: Page, site: SwapServer, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.url}summary/${hash}`);
  await expect(page.getByRole('heading', { name: /^A snapshot of/ })).toBeVisible();
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(page.getByRole('heading', { name: 'Share this summary' })).toBeVisible();
}

const basics = ({ key }: Org) => `packs/${key}/basics/`;
const lacks = (count: number, { key }: Org) =>
  `${count} ${count === 1 ? 'answer' : 'answers'} of the pack ${key}, which this site doesn’t have.`;

test('A pack stands on pages of its own, in published guides, in filters and counts', async ({ page, sites }) => {
  const { acme } = sites;
  await page.goto(`${acme.url}packs/acme/`);
  await expect(page.getByRole('heading', { level: 1, name: ACME.title })).toBeVisible();
  await expect(checkSaying(page, states(ACME, 'in-the-catalogue')).group).toBeVisible();
  await expect(page.getByText('Not asked at Acme Platform:').first()).toBeVisible();
  await page.goto(`${acme.url}assess/?pack=acme`);
  await expect(checkSaying(page, states(ACME, 'two-approvals')).group).toBeVisible();
  await expect(checkSaying(page, states(ACME, 'in-the-catalogue')).group).toBeVisible();
  await expect(checkOn(page, SAMPLE.key).group).toBeHidden();
  await page.goto(`${acme.url}assess/`);
  await page.locator('summary').getByText('Pack', { exact: true }).click();
  const theirs = page.getByRole('group', { name: 'Pack' }).getByRole('checkbox', { name: /^Acme Platform/ });
  await theirs.check();
  await expect(page).toHaveURL(/\?practice=acme--basics,acme--core$/);
  await expect(checkSaying(page, states(ACME, 'in-the-catalogue')).group).toBeVisible();
  await expect(checkOn(page, SAMPLE.key).group).toBeHidden();
  await theirs.uncheck();
  await expect(checkOn(page, SAMPLE.key).group).toBeVisible();
  await page.goto(`${sites.core.url}assess/`);
  await expect(page.locator('summary').getByText('Practice', { exact: true })).toBeVisible();
  await expect(page.getByText('Pack', { exact: true })).toHaveCount(0);
  await page.goto(acme.url);
  await expect(
    page.getByRole('img', { name: /^Section drawing: 10 columns carry one roof, and 2 of acme stand beside it/ }),
  ).toBeVisible();
  const unasked = UNASKED?.statement ?? '';
  await page.goto(`${acme.url}assess/?include=all`);
  await expect(page.getByRole('radiogroup', { name: unasked })).toHaveCount(0);
  await page.goto(`${acme.url}packs/acme/`);
  await page.getByRole('link', { name: unasked }).click();
  await expect(page.getByText(unasked)).toBeVisible();
  await page.goto(`${acme.url}packs/acme/`);
  await page.getByRole('link', { name: NOTED?.statement ?? '' }).click();
  // Who comes by a link to a check finds its reasons open.
  await expect(page.getByText('Acme Platform’s note: Use our template.')).toBeVisible();
});

test('Programs find what a pack adds in the same texts, and people find each page of it as Markdown', async ({
  page,
  sites,
}) => {
  const { acme, core } = sites;
  const read = async (path: string, site = acme) => (await page.request.get(site.url + path)).text();
  const own = ['two-approvals', 'runbook-linked', 'exit-plan'].map((id) => packId(ACME.key, id));
  const added = packId(ACME.key, 'in-the-catalogue');
  const all = JSON.parse(await read('checks.json'));
  const validate = new Ajv2020({ formats: { uri: (value) => URL.canParse(value), date: true } }).compile(
    JSON.parse(await read('schema/checks-1.json')),
  );
  const [one] = all.packs;
  expect([validate(all), validate(JSON.parse(await read('packs/acme/basics.json')))]).toEqual([true, true]);
  expect(JSON.parse(await read('packs/acme/basics.json'))).toEqual({
    ...all,
    practices: [],
    packs: [{ ...one, practices: [one.practices[0]] }],
  });
  const lines = (await read('checks.ndjson')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).id).filter((id) => packKeyOf(id) !== undefined)).toEqual([...own, added]);
  expect((await read('checks.ndjson', core)).includes('acme--')).toBe(false);

  const guide = await read('packs/acme/basics.md');
  expect([...guide.matchAll(/^- `([^`]+)` \(/gm)].map(([, id]) => id)).toEqual(own);
  expect(guide).toContain('[^acme--handbook]: Handbook.');
  expect(guide).toContain('/packs/acme/basics.json');
  const published = await read(`practices/${NOTED?.practice}.md`);
  expect(published).toContain(`- \`${added}\` (`);
  const gone = await read(`practices/${UNASKED_IN}.md`);
  expect(gone).toContain(`- \`${UNASKED?.id}\` (not asked): ${UNASKED?.statement}`);
  expect(gone).toContain('Not asked at Acme Platform: We have none of it.');
  const pack = await read('packs/acme.md');
  for (const words of [
    states(ACME, 'in-the-catalogue'),
    'We have none of it.',
    'Acme Platform’s note: Use our template.',
  ])
    expect(pack).toContain(words);
  const list = await read('llms.txt');
  for (const path of ['packs/acme.md', 'packs/acme/basics.md']) expect(list).toContain(`/${path})`);
  await page.goto(`${acme.url}packs/acme/`);
  await expect(page.getByRole('link', { name: 'This page as Markdown' })).toHaveAttribute('href', '/packs/acme.md');
});

test('What a pack asks is in plan, milestones, comparison, dossier, badge, quick check and review, like what is published', async ({
  page,
  sites,
}) => {
  test.slow();
  const { acme } = sites;
  await allowClipboard(page);
  const gap = states(ACME, 'two-approvals');
  await say(page, acme.url + basics(ACME), gap, 'No');
  await page.goto(`${acme.url}summary/`);
  const row = gapsOn(page).filter({ has: page.getByRole('link', { name: gap }) });
  await row.getByRole('button', { name: /^Details of/ }).click();
  const details = planOn(page).getByRole('group', { name: /^Details of/ });
  await details.getByRole('combobox', { name: 'Owner' }).fill('Ana Ito');
  await expect(row).toContainText('Ana Ito');
  await page.getByRole('textbox', { name: 'Milestone' }).fill('Before');
  await page.getByRole('button', { name: 'Keep milestone' }).click();
  await expect(page.getByRole('status')).toHaveText('Milestone “Before” kept.');
  const answers = page.getByRole('region', { name: 'All answers', includeHidden: true });
  await expect(answers.getByRole('row', { includeHidden: true }).filter({ hasText: gap })).toContainText('No');

  await page.getByRole('button', { name: 'Notes, QR code and badge' }).click();
  await page.getByRole('button', { name: 'Copy badge Markdown' }).click();
  await expect.poll(() => copied(page)).toMatch(/^\[!\[.*Published: .* acme: 0 of 4 applicable checks answered Yes/);

  // Of the key checks, the one of the pack comes last.
  await page.goto(`${acme.url}assess/#quick-check`);
  const quick = page.getByRole('region', { name: 'Quick check', exact: true });
  const last = quick.getByRole('radiogroup', { name: states(ACME, KEY) });
  for (let i = 0; i < 10; i += 1) await quick.getByRole('button', { name: 'Next' }).click();
  await expect(last).toBeVisible();
  await last.getByRole('radio', { name: 'Yes' }).check();

  await page.goto(`${acme.url}assess/?pack=acme#review`);
  const review = page.getByRole('region', { name: 'Review', exact: true });
  await review.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(review.getByText('1 of 4 ·')).toBeVisible();
  await review.getByRole('radiogroup', { name: gap }).getByRole('radio', { name: 'Yes' }).check();

  await page.goto(`${acme.url}summary/`);
  const points = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  await expect(points.nth(1)).toContainText('Since Before: 1 better, 1 newly answered.');
  await points.nth(0).getByRole('link', { name: 'Compare with now: Before' }).click();
  await expect(page).toHaveURL(/\/compare\/#a=2\./);
  await expect(
    page.getByRole('region', { name: 'Then and now' }).getByText('1 better, 1 newly answered.'),
  ).toBeVisible();
  await expect(page.getByText(gap).first()).toBeVisible();
});

test('Newcomers of an organisation have its steps and tracks, and a mentor elsewhere is told what is not shown', async ({
  page,
  sites,
}) => {
  const { acme, core } = sites;
  await allowClipboard(page);
  await page.goto(`${acme.url}onboarding/acme--first-day/`);
  await page.getByRole('button', { name: 'Begin this track' }).click();
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Mia');
  const step = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: BADGE, exact: true }) });
  await expect(step.getByRole('link', { name: 'The desk' })).toHaveAttribute('href', 'https://example.org/desk');
  await expect(step.getByRole('link', { name: `Template: ${ACME.title} runbook` })).toBeVisible();
  await page.getByRole('checkbox', { name: BADGE, exact: true }).check();
  await page.getByRole('button', { name: 'Copy mentor link' }).click();
  await expect(page.getByText('Mentor link copied.')).toBeVisible();
  const code = new URL(await copied(page)).hash;
  expect(code).toMatch(/^#L2\./);

  await page.goto(`${acme.url}onboarding/mentor/${code}`);
  const card = page.getByRole('region', { name: 'Mia' });
  await expect(card.getByRole('link', { name: `${ACME.title} first day` })).toBeVisible();
  await expect(card).toContainText('1 of 5 steps are done');
  await expect(page.getByText('At Acme Platform: The desk.')).toBeVisible();

  await page.goto(`${core.url}onboarding/mentor/${code}`);
  await expect(card).toContainText('The track of this link is one that this site does not know.');
  await expect(card).toContainText('1 step and 0 questions of the pack acme, which this site doesn’t have.');
});

for (const path of [
  'packs/acme/',
  'packs/acme/basics/',
  `practices/${NOTED?.practice}/`,
  'onboarding/acme--first-day/',
  'templates/',
  'templates/acme--runbook/',
]) {
  test(`axe finds nothing on /${path} of a site with a pack, and it fits into a narrow window`, async ({
    page,
    sites,
  }) => {
    test.slow();
    await page.goto(sites.acme.url + path);
    await expectAccessibleInBothThemes(page);
    await expectToFit(page);
  });
}

test('Two organisations and a site without packs exchange links and files, and nothing is lost, before and after updates of all', async ({
  page,
  sites,
}) => {
  test.slow();
  const { core, acme, zeta, later } = sites;

  // A name of its own: copies of one that is taken get a number.
  await page.goto(`${acme.url}summary/`);
  await page.getByRole('button', { name: 'Edit name and tier' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Payments API');
  await page.getByRole('button', { name: 'Done' }).click();
  await say(page, acme.url + basics(ACME), states(ACME, 'two-approvals'), 'No');
  await say(page, acme.url + basics(ACME), states(ACME, 'runbook-linked'), 'Partly');
  await say(page, `${acme.url}packs/acme/`, states(ACME, 'in-the-catalogue'), 'Yes');
  await page.goto(acme.url + GUIDE);
  await checkOn(page, SAMPLE.key).radio('Yes').check();
  await say(page, `${acme.url}assess/?include=all`, GONE.statement, 'No');
  await say(page, `${acme.url}assess/?include=all`, NOTED?.statement ?? '', 'Partly');
  const fromAcme = await codeOf(page, acme);
  expect(fromAcme).toMatch(/^#2\./);
  await expect(page.getByText(/^Published: .* acme: 1 of 4 applicable checks answered Yes/)).toBeVisible();

  // A site without the pack shows the rest, says what it cannot show, keeps it and sends it on.
  await open(page, core, fromAcme);
  await expect(page.getByText(lacks(3, ACME))).toBeVisible();
  await keep(page);
  await expect(page.getByText(lacks(3, ACME))).toBeVisible();
  await page.goto(core.url + GUIDE);
  await expect(checkOn(page, SAMPLE.key).radio('Yes')).toBeChecked();
  const through = await codeOf(page, core);
  expect(through).toBe(fromAcme);

  // The other organisation adds its own, and each reads its part.
  await open(page, zeta, through);
  await expect(page.getByText(lacks(3, ACME))).toBeVisible();
  await keep(page);
  await say(page, zeta.url + basics(ZETA), states(ZETA, 'on-call'), 'Yes');
  await say(page, zeta.url + basics(ZETA), states(ZETA, 'paged-once'), 'No');
  const fromBoth = await codeOf(page, zeta);
  await page.goto(`${zeta.url}assessments/`);
  const file = await exported(page, () => page.getByRole('button', { name: 'Export Payments API' }).click());
  expect(file.text).toContain('"carried"');
  await open(page, acme, fromBoth);
  await expect(page.getByText(lacks(2, ZETA))).toBeVisible();
  await keep(page);
  await page.goto(acme.url + basics(ACME));
  await expect(checkSaying(page, states(ACME, 'two-approvals')).radio('No')).toBeChecked();

  // A team is compared on what is published; what each answers to packs stands apart, in its own site and not elsewhere.
  const roster = `team/#${fromBoth.slice(1)}~${codeOfTeam('Search')}`;
  await page.goto(acme.url + roster);
  await expect(rows(page)).toHaveCount(2);
  const theirs = page.getByRole('region', { name: 'Packs', exact: true });
  await expect(theirs.getByRole('row')).toHaveCount(2);
  await expect(theirs).toContainText('0 of 3 Yes, gives');
  await page.goto(core.url + roster);
  await expect(rows(page)).toHaveCount(2);
  await expect(theirs).toBeHidden();

  // The file of one is a file of the other.
  await page.goto(`${core.url}assessments/`);
  await importFile(page, textFile(file.text));
  await page
    .getByRole('link', { name: /^Summary: Payments API/ })
    .last()
    .click();
  await expect(page.getByText(lacks(3, ACME))).toBeVisible();
  await expect(page.getByText(lacks(2, ZETA))).toBeVisible();
  await expect(page.getByRole('region', { name: 'Retired checks' })).toHaveCount(0);
  // A link of it holds both parts: all but the name, which another assessment here has already.
  await open(page, zeta, await codeOf(page, core));
  await expect(page.getByText(lacks(3, ACME))).toBeVisible();
  await expect(page.getByText(/ zeta: 1 of 4 applicable checks answered Yes/)).toBeVisible();

  // All get an update that adds, rewords and retires: what was said before is still what it was.
  core.serve(later.core);
  acme.serve(later.acme);
  zeta.serve(later.zeta);
  await open(page, acme, fromBoth);
  await expect(page.getByText(lacks(2, ZETA))).toBeVisible();
  const retired = page.getByRole('region', { name: 'Retired checks' });
  await expect(retired).toContainText(states(ACME, 'two-approvals'));
  await expect(retired).toContainText(GONE.statement);
  await keep(page);
  await page.goto(acme.url + basics(ACME));
  await expect(checkSaying(page, restates(ACME, 'runbook-linked')).radio('Partly')).toBeChecked();
  await expect(checkSaying(page, states(ACME, 'exit-plan')).clear).toBeHidden();
  // The note of the pack was written for other words, and says so; the answer to them stays.
  await page.goto(`${acme.url}assess/?include=all`);
  const noted = checkSaying(page, 'What was noted says it in other words.');
  await expect(noted.radio('Partly')).toBeChecked();
  await noted.item.getByText('Why and evidence').click();
  await expect(noted.item).toContainText('It was written for earlier words of this check.');
  await say(page, acme.url + basics(ACME), states(ACME, 'new-gate'), 'Yes');
  await say(page, acme.url + GUIDE, 'A brand new rule holds.', 'No');
  const afterwards = await codeOf(page, acme);

  await open(page, core, afterwards);
  await expect(page.getByText(lacks(4, ACME))).toBeVisible();
  await expect(page.getByText(lacks(2, ZETA))).toBeVisible();
  await open(page, zeta, afterwards);
  await expect(page.getByText(lacks(4, ACME))).toBeVisible();
  await expect(retired).toContainText(states(ZETA, 'paged-once'));
  await keep(page);
  await page.goto(zeta.url + basics(ZETA));
  await expect(checkSaying(page, restates(ZETA, 'on-call')).radio('Yes')).toBeChecked();
  // What it sends on is of its own newest edition, and all else is as it came.
  const fromZeta = await codeOf(page, zeta);
  await open(page, core, fromZeta);
  await expect(page.getByText(lacks(4, ACME))).toBeVisible();
  await expect(page.getByText(lacks(2, ZETA))).toBeVisible();

  // A site that was not updated reads it too: what it knows, and that there is more.
  core.serve(resolve('dist'));
  await open(page, core, afterwards);
  await expect(page.getByText(lacks(4, ACME))).toBeVisible();
  await keep(page);
  expect(await codeOf(page, core)).toBe(afterwards);
});
