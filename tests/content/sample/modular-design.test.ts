import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fences } from './fence.ts';

type Side = { readonly path: string; readonly pathNot?: readonly string[] };
type Rules = { readonly forbidden: readonly { readonly name: string; readonly from: Side; readonly to: Side }[] };

/** Which rules of the sample forbid an import, read as dependency-cruiser reads them. */
function broken(from: string, to: string): string[] {
  const file: { exports?: Rules } = {};
  runInNewContext(fences('modular-design', 'js')[0] ?? '', { module: file });
  return (file.exports?.forbidden ?? []).flatMap((rule) => {
    const match = new RegExp(rule.from.path).exec(from);
    const filled = (pattern: string) => pattern.replaceAll('$1', match?.[1] ?? '$1');
    const spared = (rule.to.pathNot ?? []).some((pattern) => new RegExp(filled(pattern)).test(to));
    return match !== null && new RegExp(rule.to.path).test(to) && !spared ? [rule.name] : [];
  });
}

describe('the rule for imports', () => {
  test.each([
    ['src/tracking/query.ts', 'src/ingest/store.ts', ['through-the-index']],
    ['src/main.ts', 'src/ingest/store.ts', ['the-entry-point-too']],
    ['src/tracking/query.ts', 'src/ingest/index.ts', []],
    ['src/main.ts', 'src/ingest/index.ts', []],
    ['src/ingest/index.ts', 'src/ingest/store.ts', []],
  ])('%s imports %s', (from, to, expected) => {
    expect(broken(from, to)).toEqual(expected);
  });
});

test('the script counts the pairs of modules in each commit', () => {
  const [script = ''] = fences('modular-design', 'bash');
  const log = [
    '@aaa\n\nsrc/ingest/a.ts\nsrc/ingest/b.ts\nsrc/shared/date.ts',
    '@bbb\n\nsrc/shared/date.ts\nsrc/ingest/a.ts\nREADME.md',
    '@ccc\n\nsrc/partner/a.ts',
    '@ddd\n\nsrc/tracking/a.ts\nsrc/shared/date.ts\nsrc/ingest/a.ts',
  ].join('\n');
  const { stdout } = spawnSync('bash', ['-c', `git() { printf '%s\\n' "$LOG"; }\n${script}`], {
    encoding: 'utf8',
    env: { ...process.env, LOG: log },
  });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(lines[0]).toBe('3 ingest+shared');
  expect(lines.slice(1).toSorted()).toEqual(['1 ingest+tracking', '1 shared+tracking']);
});
