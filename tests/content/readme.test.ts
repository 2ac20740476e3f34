import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../scripts/room/table.ts';

/** Houses whose every wing tells about itself; the wings of the others are told of by their house. */
const TOLD_BY_WING = ['domain', 'share', 'state', 'islands'];

const folders = ROOMS.flatMap(({ folder }) => {
  const house = folder.split('/')[0] as string;
  if (['pages', 'scripts'].includes(house)) return [];
  return [`src/${TOLD_BY_WING.includes(house) ? folder : house}`];
});

const words = (folder: string) => readFileSync(`${folder}/README.md`, 'utf8');

test('what is no wing of the table has no code in it', () => {
  for (const house of TOLD_BY_WING) {
    const wings = globSync(`src/${house}/*/`).filter((wing) => globSync(`${wing}/*.{ts,tsx}`).length > 0);
    expect(wings.filter((wing) => !folders.includes(wing))).toEqual([]);
  }
});

describe.each([...new Set(['src', ...folders, 'src/layouts', 'src/styles'])])('%s', (folder) => {
  test('tells in a few lines what is here, what it may touch and one walk through it', () => {
    const text = words(folder);
    expect(text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(14);
    expect(text).toMatch(/^# /);
    expect(text).toMatch(/\b(may|imports?|link)\b/);
    expect(text).toMatch(/^(One|A) walk: /m);
  });

  test('names only files and tests that are there', () => {
    const named = [...words(folder).matchAll(/`([\w./*[\]-]+\.(?:tsx?|astro|css|json|spec))`/g)].map(
      ([, name]) => name as string,
    );
    const missing = named.filter((name) => {
      if (name.endsWith('.spec')) return globSync(`tests/**/${name}.ts`).length === 0;
      if (existsSync(name) || existsSync(`${folder}/${name}`)) return false;
      return globSync(`{src,${folder}}/**/${name}`).length === 0;
    });
    expect(missing).toEqual([]);
  });
});

test('the first page names every command, and only folders and documents that are there', () => {
  const text = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const short = ['start', 'test'];
  const commands = Object.keys(scripts).map((name) => (short.includes(name) ? `npm ${name}` : `npm run ${name}`));
  expect(commands.filter((command) => !text.includes(`\`${command}`))).toEqual([]);
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/)`|\]\(([\w./-]+)\)/g)].map(
    ([, folder, file]) => folder ?? file ?? '',
  );
  // What a build makes.
  const made = ['dist/', '_astro/'];
  expect(named.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([]);
});
