import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadContent } from '../src/authoring/load.ts';
import { changed, type Tree } from '../tests/fixtures/content-tree.ts';
import { folderOf } from '../tests/fixtures/folder.ts';
import {
  ALPHA_QUESTIONS,
  LEARNING,
  LEARNING_IDS,
  LEARNT,
  learningText,
  STEPS,
  TRACK,
} from '../tests/fixtures/learning-tree.ts';

// Each test starts a Node of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function register(tree: Tree) {
  const root = folderOf(tree);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/register.ts', root], { encoding: 'utf8' });
  return { root, status, says: stdout + stderr, text: readFileSync(join(root, LEARNING), 'utf8') };
}

test('a learning register that is up to date stays as it is, to the byte', () => {
  expect(register(LEARNT)).toMatchObject({ status: 0, says: 'The register is up to date.\n', text: LEARNT[LEARNING] });
});

test('new steps and options go to the end; what was retired keeps its place', () => {
  const tree = changed(
    LEARNT,
    [LEARNING, LEARNT[LEARNING] ?? '', learningText({ ...LEARNING_IDS, steps: ['gone', 'bricks-done'] })],
    [ALPHA_QUESTIONS, 'id: nobody', 'id: everybody'],
  );
  const { root, status, says, text } = register(tree);
  expect({ status, says }).toEqual({ status: 0, says: 'Registered 5 ids of tracks, steps, questions and options.\n' });
  expect(JSON.parse(text)).toMatchObject({
    steps: ['gone', 'bricks-done', 'owners-found', 'links-filled', 'board-shown', 'plan-mended'],
    options: { 'who-owns-it': ['team', 'tool', 'nobody', 'everybody'] },
  });
  expect(() => loadContent(root)).not.toThrow();
});

test('a first register is filled from an empty one', () => {
  const { root, says } = register({
    ...LEARNT,
    [LEARNING]: learningText({ tracks: [], steps: [], questions: [], options: {} }),
  });
  expect(says).toBe('Registered 11 ids of tracks, steps, questions and options.\n');
  expect(() => loadContent(root)).not.toThrow();
});

test('one that was edited by hand is refused and left as it is', () => {
  const tree = changed(
    LEARNT,
    [LEARNING, '    "bricks-done",\n'],
    [TRACK, 'Newcomer', 'Newcomers'],
    [STEPS, 'A talk.', 'Talk.'],
  );
  const { status, says, text } = register(tree);
  expect(status).toBe(1);
  expect(says).toBe(
    `1 fault in the content:\n  ${LEARNING} › seal\n    The seal does not fit: an entry was moved or removed by hand. Restore the file from version control first.\n`,
  );
  expect(text).toBe(tree[LEARNING]);
});
