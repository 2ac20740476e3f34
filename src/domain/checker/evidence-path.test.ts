import { describe, expect, test } from 'vitest';
import { evidencePaths } from './evidence-path.ts';

describe('lines of files that a note names', () => {
  test.each([
    ['See src/http/client.ts#L41.', ['src/http/client.ts 41']],
    ['src/a.ts#L41-L58 and src/a.ts#L41, docs/b.md#L7', ['src/a.ts 41', 'docs/b.md 7']],
    ['(charts/api/values.yaml#L3)', ['charts/api/values.yaml 3']],
    ['Makefile#L1', ['Makefile 1']],
    ['.github/workflows/ci.yml#L9', ['.github/workflows/ci.yml 9']],
    ['https://git.example/a/src/b.ts#L4', []],
    ['../secret#L1 and a/../b#L1', []],
    ['/etc/passwd#L1', []],
    ['a.ts#L0', []],
    ['a.ts#41', []],
    ['`src/a.ts#L4`', ['src/a.ts 4']],
    ['`docs/on call.md#L4-L9`: who is called', ['docs/on call.md 4']],
    ['`app/[slug]/(shop)/page.tsx#L2` and src/a.ts#L4', ['app/[slug]/(shop)/page.tsx 2', 'src/a.ts 4']],
    ['`docs/größe.md#L1`', ['docs/größe.md 1']],
    ['docs/größe.md#L1', []],
    ['`/etc/passwd#L1`, `a b/../../c#L1`, `https://git.example/a b.ts#L4`', []],
    ['', []],
  ])('%s', (note, paths) => {
    expect(evidencePaths(note).map(({ path, line }) => `${path} ${line}`)).toEqual(paths);
  });

  test('takes no longer than the note is long', () => {
    expect(evidencePaths('a/'.repeat(1_000))).toEqual([]);
    expect(evidencePaths('`a'.repeat(1_000))).toEqual([]);
  });
});
