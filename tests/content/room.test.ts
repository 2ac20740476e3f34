import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';

type Diagnostic = {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
};

const probe = (from: string) => `import { thing } from '${from}';\n\nexport const other = thing;\n`;

/** For each room, what it must not import; each becomes a file of its own. */
const FORBIDDEN: readonly (readonly [room: string, from: string])[] = [
  ['domain', '../share/thing.ts'],
  ['domain', '../schemas/thing.ts'],
  ['domain', '../state/thing.ts'],
  ['domain', '../islands/feature/thing.tsx'],
  ['domain', '../integrations/thing.ts'],
  ['domain', 'preact'],
  ['domain', 'nanostores'],
  ['domain', 'astro/zod'],
  ['domain', 'node:fs'],
  ['share', '../state/thing.ts'],
  ['share', '../schemas/thing.ts'],
  ['share', '../islands/feature/thing.tsx'],
  ['share', 'preact/hooks'],
  ['share', 'node:zlib'],
  ['schemas', '../share/thing.ts'],
  ['schemas', '../state/thing.ts'],
  ['schemas', '../integrations/thing.ts'],
  ['schemas', 'node:fs'],
  ['state', '../share/thing.ts'],
  ['state', '../islands/feature/thing.tsx'],
  ['state', '../schemas/thing.ts'],
  ['state', 'preact'],
  ['islands', '../schemas/thing.ts'],
  ['islands', '../components/thing.ts'],
  ['islands', '../integrations/thing.ts'],
  ['islands', 'node:fs'],
  ['components', '../state/thing.ts'],
  ['components', '../share/thing.ts'],
  ['components', '../pages/thing.ts'],
  ['components', '../layouts/thing.ts'],
  ['components', 'preact'],
  ['layouts', '../state/thing.ts'],
  ['layouts', '../pages/thing.ts'],
  ['layouts', '../share/thing.ts'],
  ['pages', '../state/thing.ts'],
  ['pages', 'nanostores'],
  ['integrations', '../share/thing.ts'],
  ['integrations', '../state/thing.ts'],
  ['integrations', '../islands/feature/thing.tsx'],
  ['integrations', 'preact'],
  ['scripts', '../src/state/thing.ts'],
  ['scripts', '../src/share/thing.ts'],
];

/** For each room, what the table of folders lets it import. */
const ALLOWED: readonly (readonly [room: string, from: string])[] = [
  ['domain', './thing.ts'],
  ['share', '../domain/thing.ts'],
  ['schemas', '../domain/thing.ts'],
  ['schemas', 'astro/zod'],
  ['state', '../domain/thing.ts'],
  ['state', 'nanostores'],
  ['islands', '../domain/thing.ts'],
  ['islands', '../share/thing.ts'],
  ['islands', '../state/thing.ts'],
  ['islands', 'preact/hooks'],
  ['components', '../domain/thing.ts'],
  ['components', '../islands/feature/thing.tsx'],
  ['layouts', '../components/thing.ts'],
  ['pages', '../share/thing.ts'],
  ['pages', '../schemas/thing.ts'],
  ['integrations', '../schemas/thing.ts'],
  ['integrations', 'node:fs'],
  ['scripts', '../src/integrations/thing.ts'],
];

function fileOf([room, from]: readonly [string, string], kind: string): string {
  const name = `${kind}-${from.replace(/[^a-z]+/g, '-')}.ts`;
  return room === 'scripts' ? `scripts/${name}` : `src/${room}/${name}`;
}

const reports = new Map<string, readonly string[]>();

/** Lints a small copy of the repository; gathers the rules that each file breaks. */
function lint(files: Readonly<Record<string, string>>): void {
  const root = folderOf(files);
  for (const file of ['biome.json', '.gitignore', 'package.json']) cpSync(file, join(root, file));
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    reports.set(path, [...(reports.get(path) ?? []), category]);
  }
}

beforeAll(() => {
  lint({
    ...Object.fromEntries(FORBIDDEN.map((pair) => [fileOf(pair, 'bad'), probe(pair[1])])),
    ...Object.fromEntries(ALLOWED.map((pair) => [fileOf(pair, 'good'), probe(pair[1])])),
    'src/components/guide/Bad.astro': `---\n${probe('../../state/thing.ts')}---\n\n<p>{other}</p>\n`,
    'src/domain/circle.ts': "import { round } from './round.ts';\n\nexport const circle = () => round;\n",
    'src/domain/round.ts': "import { circle } from './circle.ts';\n\nexport const round = () => circle;\n",
  });
}, 60_000);

const RESTRICTED = 'lint/style/noRestrictedImports';

describe('the linter enforces the table of folders', () => {
  test.each(FORBIDDEN)('%s may not import %s', (...pair) => {
    expect(reports.get(fileOf(pair, 'bad'))).toContain(RESTRICTED);
  });

  test.each(ALLOWED)('%s may import %s', (...pair) => {
    expect(reports.get(fileOf(pair, 'good')) ?? []).not.toContain(RESTRICTED);
  });

  test('Astro files are no exception', () => {
    expect(reports.get('src/components/guide/Bad.astro')).toContain(RESTRICTED);
  });

  test('an import cycle is reported', () => {
    expect(reports.get('src/domain/circle.ts')).toContain('lint/suspicious/noImportCycles');
  });
});

test('the table has a row of restrictions for every folder of code', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    readonly overrides: readonly { readonly includes: readonly string[] }[];
  };
  const rooms = new Set(FORBIDDEN.map(([room]) => (room === 'scripts' ? 'scripts/**' : `src/${room}/**`)));
  const restricted = overrides.filter((one) => JSON.stringify(one).includes('noRestrictedImports'));
  expect(new Set(restricted.flatMap(({ includes }) => includes.filter((include) => !include.startsWith('!'))))).toEqual(
    rooms,
  );
});
