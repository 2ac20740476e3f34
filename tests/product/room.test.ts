import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { refused, refusedPackages, roomConfiguration } from '../../scripts/room/overrides.ts';
import { ROOMS, type Room } from '../../scripts/room/table.ts';
import { folderOf } from '../fixtures/folder.ts';

type Diagnostic = {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
};

/** A file of a room, and the address by which it names a file of another folder. */
const fileOf = ({ folder }: Room, kind: string) => `${folder === 'scripts' ? '' : 'src/'}${folder}/${kind}.ts`;

function address(room: Room, other: string): string {
  const [house, wing] = other.split('/');
  const [ownHouse, ownWing] = room.folder.split('/');
  if (room.folder === 'scripts') return `../src/${other}/thing.ts`;
  if (ownWing === undefined) return `../${other}/thing.ts`;
  return house === ownHouse ? `../${wing}/thing.ts` : `../../${other}/thing.ts`;
}

const probe = (addresses: readonly string[]) =>
  addresses.map((from, i) => `export { thing as thing${i} } from '${from}';\n`).join('');

/** Everything that a room must not import, and everything that it may. */
const bad = (room: Room) => [
  ...refused(room).map((other) => address(room, other)),
  ...refusedPackages(room).map((pattern) => pattern.replace('/**', '/thing').replace('*', 'thing')),
];
const good = (room: Room) => ['./thing.ts', ...room.folders.map((other) => address(room, other))];

const reports = new Map<string, readonly string[]>();

/** Lints a small copy of the repository; gathers the rules that each file breaks. */
function lint(files: Readonly<Record<string, string>>): void {
  const root = folderOf(files);
  for (const file of ['biome.json', 'biome.rooms.json', '.gitignore', 'package.json']) cpSync(file, join(root, file));
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    reports.set(path, [...(reports.get(path) ?? []), category]);
  }
}

beforeAll(() => {
  lint({
    ...Object.fromEntries(ROOMS.map((room) => [fileOf(room, 'bad'), probe(bad(room))])),
    ...Object.fromEntries(ROOMS.map((room) => [fileOf(room, 'good'), probe(good(room))])),
    'src/components/guide/Bad.astro': `---\nimport { other } from '../../state/thing.ts';\n---\n\n<p>{other}</p>\n`,
    'src/domain/circle.ts': "import { round } from './round.ts';\n\nexport const circle = () => round;\n",
    'src/domain/round.ts': "import { circle } from './circle.ts';\n\nexport const round = () => circle;\n",
  });
}, 60_000);

const RESTRICTED = 'lint/style/noRestrictedImports';
const restrictions = (file: string) => (reports.get(file) ?? []).filter((category) => category === RESTRICTED);

describe.each(ROOMS)('$folder', (room) => {
  test('may not import what the table does not name', () => {
    expect(bad(room).length).toBeGreaterThan(5);
    expect(restrictions(fileOf(room, 'bad'))).toHaveLength(bad(room).length);
  });

  test('may import what the table names', () => {
    expect(restrictions(fileOf(room, 'good'))).toEqual([]);
  });
});

test('Astro files are no exception', () => {
  expect(reports.get('src/components/guide/Bad.astro')).toContain(RESTRICTED);
});

test('an import cycle is reported', () => {
  expect(reports.get('src/domain/circle.ts')).toContain('lint/suspicious/noImportCycles');
});

test('the linter has the table as it stands', () => {
  expect(readFileSync('biome.rooms.json', 'utf8'), 'Run npm run rooms.').toBe(roomConfiguration());
});

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test('every folder of code is in the table, and arrows between wings go one way', () => {
  const winged = new Set(ROOMS.flatMap(({ folder }) => (folder.includes('/') ? [folder.split('/')[0] as string] : [])));
  const found = foldersIn('src').flatMap((house) =>
    winged.has(house) ? foldersIn(join('src', house)).map((wing) => `${house}/${wing}`) : [house],
  );
  const listed = new Set(ROOMS.map(({ folder }) => folder));
  expect(found.filter((folder) => !listed.has(folder) && folder !== 'styles')).toEqual([]);
  const below = new Map(ROOMS.map(({ folder, folders }) => [folder, folders]));
  const twoWay = ROOMS.flatMap(({ folder, folders }) =>
    folders.filter((other) => below.get(other)?.includes(folder)).map((other) => `${folder} ⇄ ${other}`),
  );
  expect(twoWay).toEqual([]);
});

test('a floor has about twenty files', () => {
  const crowded = ROOMS.flatMap(({ folder }) => {
    const root = folder === 'scripts' ? folder : join('src', folder);
    const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
    const own = files.filter(({ name }) => !/\.test\.ts$|\.css$|\.md$/.test(name));
    return own.length > 24 ? [`${folder}: ${own.length}`] : [];
  });
  expect(crowded).toEqual([]);
});
