import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALPHA_CHECKS, changed, REGISTER, registerText, type Tree, VALID } from '../tests/fixtures/content-tree.ts';
import { folderOf } from '../tests/fixtures/folder.ts';

function register(tree: Tree) {
  const root = folderOf(tree);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
  return { status, stdout, stderr, text: () => readFileSync(join(root, REGISTER), 'utf8') };
}

const before = registerText(['retired', 'limits-stated']);

test('new checks go to the end, in reading order; the rest keeps its place', () => {
  const tree = { ...VALID, [REGISTER]: before };
  const run = register(tree);
  expect(run).toMatchObject({ status: 0, stdout: 'Registered 1 new check.\n', stderr: '' });
  expect(run.text()).toBe(registerText(['retired', 'limits-stated', 'owners-named']));
});

test('several new checks are counted', () => {
  const run = register({ ...VALID, [REGISTER]: registerText(['retired']) });
  expect(run).toMatchObject({ status: 0, stdout: 'Registered 2 new checks.\n' });
  expect(run.text()).toBe(registerText(['retired', 'owners-named', 'limits-stated']));
});

test('nothing new changes nothing', () => {
  const run = register(VALID);
  expect(run).toMatchObject({ status: 0, stdout: 'The register is up to date.\n' });
  expect(run.text()).toBe(VALID[REGISTER]);
});

test('a register that was edited by hand is refused and left as it is', () => {
  const tree = changed({ ...VALID, [REGISTER]: before }, [REGISTER, '    "retired",\n']);
  const run = register(tree);
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(
    `1 fault in the content:\n  ${REGISTER} › seal\n    The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.\n`,
  );
  expect(run.text()).toBe(tree[REGISTER]);
});

test('content with a fault is refused, and the fault is named', () => {
  const tree = changed({ ...VALID, [REGISTER]: before }, [ALPHA_CHECKS, 'level: essential', 'level: vital']);
  const run = register(tree);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`${ALPHA_CHECKS} › sections[0].checks[0].level\n    Not a level.`);
  expect(run.text()).toBe(before);
});

test('a folder without content, or no folder at all, is said to lack it', () => {
  for (const root of [folderOf({ 'README.md': '' }), '/nowhere/at/all']) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('4 faults in the content:');
    expect(stderr).toContain('content/practices\n    No practices.');
    expect(stderr).toContain(`${REGISTER}\n    Missing. Add the file.`);
  }
});
