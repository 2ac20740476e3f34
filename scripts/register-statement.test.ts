import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadContent } from '../src/authoring/load.ts';
import { dayOf } from '../src/domain/base/local-day.ts';
import { type Alteration, altered } from '../tests/product/altered.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Runs the script on altered content: what it says, and the register before and after. */
function register(...alterations: readonly Alteration[]) {
  const root = altered(...alterations);
  roots.push(root);
  const read = () => readFileSync(join(root, 'content/register.json'), 'utf8');
  const before = read();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
  return { root, status, says: stdout + stderr, before, after: read() };
}

const TODAY = dayOf(new Date());
const CHECKS = 'practices/one/checks.yaml';
const REWORDED: Alteration = [CHECKS, 'of 300 ms', 'of 200 ms'];
const ENTRY: Alteration = [
  'changes.yaml',
  '- date: 2021-03-04',
  `- date: ${TODAY}\n  reworded:\n    - id: alpha\n      says: The bound is lower.\n- date: 2021-03-04`,
];

test('a register that is up to date stays as it is, to the byte', () => {
  const { status, says, before, after } = register();
  expect({ status, says }).toEqual({ status: 0, says: 'The register is up to date.\n' });
  expect(after).toBe(before);
});

test('a rewording that no entry mentions is refused', () => {
  const { status, says, before, after } = register(REWORDED);
  expect(status).toBe(1);
  expect(says).toContain('1 fault in the content');
  expect(says).toContain('sections[0].checks[0].statement\n    Reworded since it was recorded on 2021-03-04.');
  expect(after).toBe(before);
});

test('a rewording with an entry of today is recorded, and then the content has no fault', () => {
  const { root, status, says, after } = register(REWORDED, ENTRY);
  expect({ status, says }).toEqual({ status: 0, says: 'Registered 0 new checks, recorded 1 statement.\n' });
  expect(after).toContain(`"alpha": "${TODAY} `);
  expect(after).toContain('"beta": "2020-02-01 0123abcd"');
  expect(() => loadContent(root)).not.toThrow();
});

test('a new check goes to the end with its statement; the entry that adds it is still asked for', () => {
  const delta = `      - id: delta
        statement: A new claim.
        why: It matters.
        evidence: A file.
        partly: Partly when some of it is there; No when nothing is.
        where: code
        level: advanced
        phase: build
        roles: [lead]
        reference: book
`;
  const { root, status, says, after } = register([CHECKS, '  - id: second\n', `${delta}  - id: second\n`]);
  expect({ status, says }).toEqual({ status: 0, says: 'Registered 1 new check, recorded 1 statement.\n' });
  expect(Object.keys((JSON.parse(after) as { statements: object }).statements)).toEqual([
    'alpha',
    'beta',
    'gamma',
    'delta',
  ]);
  expect(() => loadContent(root)).toThrow('No entry adds "delta"');
});

test('a register edited by hand is refused', () => {
  const { status, says, before, after } = register(['register.json', '    "beta",\n', '']);
  expect(status).toBe(1);
  expect(says).toContain('content/register.json › seal');
  expect(after).toBe(before);
});
