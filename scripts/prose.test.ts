import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

const lint = () => spawnSync(process.execPath, ['scripts/prose.ts', root], { encoding: 'utf8' });

test('prose with a fault ends with status 1 and a line that names the place', () => {
  writeFileSync(join(root, 'content/guide.mdx'), 'Fine.\n\nReally fine.\n');
  writeFileSync(join(root, 'content/glossary.yaml'), '- id: cell\n  definition: It works!\n');
  const { status, stderr, stdout } = lint();
  expect(stderr.trim().split('\n')).toEqual([
    'content/glossary.yaml:2: "works!" shouts. End the sentence with a full stop.',
    'content/guide.mdx:3: "Really" carries no weight. Leave it out, or give the number or the fact behind it.',
  ]);
  expect(stdout).toContain('2 files of prose, 2 faults');
  expect(status).toBe(1);
});

test('clean prose ends with status 0, and the titles of cited works are left alone', () => {
  writeFileSync(join(root, 'content/guide.mdx'), 'Fine.\n');
  writeFileSync(join(root, 'content/references.yaml'), '- id: tail\n  title: Really Simply Color!\n');
  expect(lint()).toMatchObject({ status: 0, stdout: '1 files of prose, 0 faults\n' });
});

test('a folder without prose is a fault of its own', () => {
  expect(lint()).toMatchObject({ status: 1, stderr: expect.stringContaining('No prose in') });
});
