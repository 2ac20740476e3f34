import { ROOMS, type Room } from './table.ts';

/** Packages by the name that the table gives them, as patterns of imports. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  astro: ['astro', 'astro/**', 'astro:*'],
  'lean-qr': ['lean-qr', 'lean-qr/**'],
  learning: ['virtual:learning', 'virtual:exercises', 'virtual:questions'],
  nanostores: ['nanostores'],
  node: ['node:*'],
  preact: ['preact', 'preact/**'],
  valibot: ['valibot'],
  outline: ['virtual:outline', 'virtual:packs', 'virtual:look'],
  virtual: ['virtual:catalogue', 'virtual:changes', 'virtual:checks'],
  yaml: ['yaml'],
};

const houseOf = (folder: string) => folder.split('/')[0] as string;
const wingOf = (folder: string) => folder.split('/')[1];

/** What a room must not import, as paths under `src/`: wings for a wing, houses for a house. */
export function refused(room: Room): readonly string[] {
  const allowed = new Set([room.folder, ...room.folders]);
  const folders = wingOf(room.folder) ? ROOMS.map(({ folder }) => folder) : ROOMS.map(({ folder }) => houseOf(folder));
  return [...new Set([...folders, 'styles'])].filter((folder) => !allowed.has(folder));
}

/** The packages of the table that a room must not import, as patterns of imports. */
export function refusedPackages(room: Room): readonly string[] {
  return Object.entries(PACKAGES).flatMap(([name, patterns]) => (room.packages.includes(name) ? [] : patterns));
}

/** How a file of a room would name another folder. A file of a wing stands two floors under `src/`; others anywhere. */
function patternOf(room: Room, other: string): string {
  if (wingOf(room.folder) === undefined) return `**/${other}/**`;
  return houseOf(other) === houseOf(room.folder) ? `../${wingOf(other)}/**` : `../../${other}/**`;
}

/** What Biome is told about one room: everything that the table does not name is refused. */
function overrideOf(room: Room) {
  const root = room.folder === 'scripts' ? '' : 'src/';
  const named = [...room.folders, ...room.packages].join(', ') || 'nothing of these';
  const message = `${room.folder} may import ${named} (scripts/room/table.ts). Move what is shared to a room that both may import.`;
  const group = [...refused(room).map((other) => patternOf(room, other)), ...refusedPackages(room)];
  return {
    includes: [`${root}${room.folder}/**`, '!**/*.test.ts'],
    linter: {
      rules: {
        style: { noRestrictedImports: { level: 'error', options: { patterns: [{ group, message }] } } },
      },
    },
  };
}

/** The table of rooms as a configuration of Biome's, which `biome.json` extends. */
export function roomConfiguration(): string {
  return `${JSON.stringify({ overrides: ROOMS.map(overrideOf) }, null, 2)}\n`;
}
