import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadContent } from '../src/authoring/load.ts';
import { sealOf } from '../src/authoring/register/register-seal.ts';
import { statementFingerprint } from '../src/authoring/register/statement-record.ts';
import { PUBLISHED_UID } from '../src/share/code/catalogue-mark.ts';
import {
  ALPHA_CHECKS,
  CHANGES,
  changed,
  published,
  REGISTER,
  registerText,
  STATEMENT,
  type Tree,
  VALID,
} from '../tests/fixtures/content-tree.ts';
import { folderOf } from '../tests/fixtures/folder.ts';

// Each test starts a Node of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function register(tree: Tree) {
  const root = folderOf(tree);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
  return { status, stdout, stderr, text: () => readFileSync(join(root, REGISTER), 'utf8') };
}

const before = registerText(['retired', 'limits-stated']);

/** A catalogue whose first check is not registered yet. */
const GROWN: Tree = {
  ...VALID,
  ...published(['retired', 'limits-stated'], ['retired']),
  [REGISTER]: before,
};

const announced = changed(GROWN, [CHANGES, '- date', '- date: 2026-12-24\n  added: [owners-named]\n- date']);

test('new checks go to the end, in reading order; the rest keeps its place', () => {
  const run = register(announced);
  expect(run).toMatchObject({ status: 0, stdout: 'Registered 1 new check, recorded 1 statement.\n', stderr: '' });
  const [old, grown] = [JSON.parse(before), JSON.parse(run.text())];
  expect(grown.ids).toEqual(['retired', 'limits-stated', 'owners-named']);
  expect(grown.seal).toBe(sealOf(grown.ids));
  expect(grown.statements).toEqual({
    ...old.statements,
    'owners-named': `2026-12-24 ${statementFingerprint(STATEMENT)}`,
  });
});

test('what was registered is valid, and registering again changes nothing', () => {
  const root = folderOf(announced);
  const run = () => spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' }).stdout;
  run();
  expect(loadContent(root).register.ids).toHaveLength(3);
  expect(run()).toBe('The register is up to date.\n');
});

test('several new checks are counted', () => {
  const run = register({ ...GROWN, [REGISTER]: registerText(['retired']) });
  expect(run).toMatchObject({ status: 0, stdout: 'Registered 2 new checks, recorded 2 statements.\n' });
  expect(JSON.parse(run.text()).ids).toEqual(['retired', 'owners-named', 'limits-stated']);
});

test('a rewording is recorded with the date of the entry that says what is different', () => {
  const reworded = changed(VALID, [ALPHA_CHECKS, STATEMENT, 'Each part has an owner.']);
  const silent = register(reworded);
  expect(silent.status).toBe(1);
  expect(silent.stderr).toContain(
    `${ALPHA_CHECKS} › sections[0].checks[0].statement\n    Reworded since it was recorded on`,
  );
  expect(silent.text()).toBe(VALID[REGISTER]);
  const said = '- date: 2026-12-24\n  reworded: [{id: owners-named, says: Shorter.}]\n- date';
  const run = register(changed(reworded, [CHANGES, '- date', said]));
  expect(run).toMatchObject({ status: 0, stdout: 'Registered 0 new checks, recorded 1 statement.\n' });
  expect(JSON.parse(run.text()).statements['owners-named']).toBe(
    `2026-12-24 ${statementFingerprint('Each part has an owner.')}`,
  );
});

test('nothing new changes nothing', () => {
  const run = register(VALID);
  expect(run).toMatchObject({ status: 0, stdout: 'The register is up to date.\n' });
  expect(run.text()).toBe(VALID[REGISTER]);
});

test('a register that was edited by hand is refused and left as it is', () => {
  const tree = changed(GROWN, [REGISTER, '    "retired",\n']);
  const run = register(tree);
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(
    `1 fault in the content:\n  ${REGISTER} › seal\n    The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.\n`,
  );
  expect(run.text()).toBe(tree[REGISTER]);
});

test('content with a fault is refused, and the fault is named', () => {
  const tree = changed(GROWN, [ALPHA_CHECKS, 'level: essential', 'level: vital']);
  const run = register(tree);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`${ALPHA_CHECKS} › sections[0].checks[0].level\n    Not a level.`);
  expect(run.text()).toBe(before);
});

test('a folder without content, or no folder at all, is said to lack it', () => {
  for (const root of [folderOf({ 'README.md': '' }), '/nowhere/at/all']) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('5 faults in the content:');
    expect(stderr).toContain('content/practices\n    No practices.');
    expect(stderr).toContain(
      `${REGISTER}\n    Missing. Restore it from version control; for a content of your own, npm run register -- --first writes it.`,
    );
  }
});

test('a catalogue without a name is given one, and keeps it', () => {
  const { uid: _, ...nameless } = JSON.parse(VALID[REGISTER] ?? '');
  const run = register({ ...VALID, [REGISTER]: JSON.stringify(nameless) });
  expect(run.status).toBe(0);
  const { uid } = JSON.parse(run.text());
  expect(uid).toMatch(/^[a-z0-9]{12}$/);
  expect(JSON.parse(register({ ...VALID, [REGISTER]: run.text() }).text()).uid).toBe(uid);
});

describe('a register of one’s own', () => {
  const start = (tree: Tree) => {
    const root = folderOf(tree);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register.ts', '--first', root], {
      encoding: 'utf8',
    });
    return { root, status, stdout, stderr };
  };
  const theirs = registerText(['a', 'b', 'c', 'd', 'e']).replace('aaaaaaaa', PUBLISHED_UID);

  test('is started where the published one stands: a name of its own, the checks that are there, and an entry that publishes them', () => {
    const { root, status, stdout } = start({ ...VALID, [REGISTER]: theirs });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Started the catalogue [a-z0-9]{12} with 2 checks\./);
    const { register, changes } = loadContent(root);
    expect(register.ids).toEqual(['owners-named', 'limits-stated']);
    expect(register.uid).not.toBe(PUBLISHED_UID);
    expect(changes).toMatchObject([{ edition: 2 }]);
  });

  test('is started where there is none, whatever the changes say', () => {
    const { root, status } = start({ ...changed(VALID, [REGISTER, null]), [CHANGES]: 'nonsense' });
    expect(status).toBe(0);
    expect(loadContent(root).register.ids).toHaveLength(2);
  });

  test('is never begun anew: links may count by it', () => {
    const { root, status, stderr } = start(VALID);
    expect(status).toBe(1);
    expect(stderr).toContain('A register of your own is there already');
    expect(readFileSync(join(root, REGISTER), 'utf8')).toBe(VALID[REGISTER]);
  });

  test('waits for content without faults', () => {
    const tree = changed({ ...VALID, [REGISTER]: theirs }, [ALPHA_CHECKS, 'level: essential', 'level: vital']);
    expect(start(tree)).toMatchObject({ status: 1, stderr: expect.stringContaining('sections[0].checks[0].level') });
  });
});

test('where other content took the place of the published one, nothing is registered, and it is said what to do', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const { status, stderr } = register({ ...VALID, [REGISTER]: registerText(ids) });
  expect(status).toBe(1);
  expect(stderr).toContain('1 fault in the content');
  expect(stderr).toContain(
    '5 of its 5 checks are in no checks.yaml, and 2 that are there are not in it. Is the content your own? Then give it a register of its own: npm run register -- --first.',
  );
});
