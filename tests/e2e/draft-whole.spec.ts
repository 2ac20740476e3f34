import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedChecks } from '../fixtures/catalogue.ts';
import { draftedIn, draftWay, enterDraft, openDraftFile } from '../fixtures/draft.ts';
import { exported, textFile } from '../fixtures/file.ts';
import { draftAssessment } from '../fixtures/scripted-assistant.ts';
import { expect, test } from '../fixtures/site.ts';

const WEAKENED = 'changes-expand-then-contract';
const CHECKER = resolve('dist/check-assessment.mjs');

let home = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: home,
    encoding: 'utf8',
  }).trim();

test.beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'draft-'));
  cpSync('tests/fixtures/sample-repository', home, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Payments');
});
test.afterAll(() => rmSync(home, { recursive: true }));

test('An assistant drafts, a person confirms, the file is kept in git, and the checker says what moved', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  const instructions = readFileSync('dist/draft.md', 'utf8');
  expect(instructions.length).toBeLessThanOrEqual(8_000);

  await test.step('The assistant follows the instructions, and not the words in a file', () => {
    const printed = draftAssessment({
      ...{ instructions, folder: home, commit: git('rev-parse', 'HEAD'), today: '2026-11-25' },
      fetch: (address) => readFileSync(join('dist', new URL(address).pathname), 'utf8'),
    });
    expect(printed).toContain(`${publishedChecks.length} rows`);
    expect(printed).toContain('Tried to instruct me: src/settings.py:2');
    expect(printed).toMatch(/Open http\S+\/assess\/\?draft and choose loadbearing\.draft\.json/);
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe('?? loadbearing.draft.json');
    expect(existsSync(join(home, 'loadbearing.json'))).toBe(false);
    const draft = JSON.parse(readFileSync(join(home, 'loadbearing.draft.json'), 'utf8'));
    const validate = new Ajv2020({ validateFormats: false }).compile(
      JSON.parse(readFileSync('dist/schema/draft-1.json', 'utf8')),
    );
    expect(validate(draft), JSON.stringify(validate.errors)).toBe(true);
    expect(draft.drafts.map(({ check }: { check: string }) => check)).toEqual(publishedChecks.map(({ id }) => id));
    expect(JSON.stringify(draft)).not.toContain('not-a-real-key');
  });

  await test.step('A person confirms two answers, and takes what is not known', async () => {
    const way = await enterDraft(page);
    const text = readFileSync(join(home, 'loadbearing.draft.json'), 'utf8');
    await openDraftFile(page, textFile(text, 'loadbearing.draft.json'));
    await expect(way.getByRole('button', { name: /^Copy \d\d questions for SRE$/ })).toBeVisible();
    await expect(way.getByText('Read the questions for SRE')).toBeVisible();
    await expect(way.getByText(/^Does it hold for Payments/).first()).toBeHidden();
    await way.getByRole('button', { name: /^Take all “Don’t know”/ }).click();
    await expect(way.getByText(/^3 drafted answers by a scripted assistant 1.0 from payments/)).toBeVisible();
    await way.getByRole('button', { name: 'Confirm one by one' }).click();
    for (const place of ['1', '2', '3']) {
      await expect(draftWay(page).getByText(`${place} of 3 ·`)).toBeVisible();
      await draftedIn(way).getByRole('button', { name: 'Take this answer' }).click();
    }
    await expect(way.getByText('3 of 3 drafted answers decided.')).toBeVisible();
  });

  await test.step('The file is committed, and passes', async () => {
    await page.goto('assessments/');
    const { text, assessments } = await exported(page, () =>
      page
        .getByRole('button', { name: /^Export (?!all)/ })
        .first()
        .click(),
    );
    expect(Object.keys(assessments[0]?.answers ?? {})).toHaveLength(publishedChecks.length);
    rmSync(join(home, 'loadbearing.draft.json'));
    writeFileSync(join(home, 'loadbearing.json'), text);
    cpSync(CHECKER, join(home, 'check-assessment.mjs'));
    git('add', '.');
    git('commit', '-q', '-m', 'An assessment beside its system');
    const { status, stdout } = check();
    expect(stdout).toContain('# loadbearing.json: passes');
    expect(status).toBe(0);
  });

  await test.step('A later commit moves the evidence of one answer and weakens another; the checker says just that', () => {
    writeFileSync(join(home, 'base.json'), git('show', 'main:loadbearing.json'));
    git('checkout', '-q', '-b', 'move');
    git('mv', 'src/http_client.py', 'src/bank.py');
    const text = readFileSync(join(home, 'loadbearing.json'), 'utf8');
    writeFileSync(join(home, 'loadbearing.json'), text.replace(`"${WEAKENED}": "partly"`, `"${WEAKENED}": "no"`));
    git('commit', '-q', '-am', 'The client moves');
    const { status, stdout } = check('--against', 'base.json');
    expect(status).toBe(1);
    expect(stdout).toContain('# loadbearing.json: falls short');
    const findings = stdout
      .replaceAll('\\', '')
      .split('\n')
      .filter((line) => /^ {2}\S/.test(line));
    expect(findings.map((line) => line.trim())).toEqual([
      'Partly before, No now, and its note did not change. Say in its note what happened.',
      'Its evidence moved: src/http_client.py#L9 is named, and the file is not there. Find the evidence again, and correct the note or the answer.',
    ]);
    const { findings: told } = JSON.parse(check('--against', 'base.json', '--json').stdout).assessments[0];
    expect(told.map(({ rule, check: id }: { rule: string; check: string }) => [rule, id])).toEqual([
      ['worse', WEAKENED],
      ['moved', 'every-call-has-a-timeout'],
    ]);
  });
});

/** Runs the checker where the system is. */
function check(...args: string[]) {
  const command = ['check-assessment.mjs', 'loadbearing.json', '--today', '2026-11-26', ...args];
  return spawnSync('node', command, { cwd: home, encoding: 'utf8' });
}
