import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ALPHA, ALPHA_CHECKS, REFERENCES, VALID } from '../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { contentSource } from './content-source.ts';
import { type DevServer, renewOnChange } from './renew.ts';

/** A development server that writes down what is asked of it, and content that it watches. */
function watched() {
  const root = folderOf(VALID);
  const source = contentSource();
  source.read(root);
  const seen: string[] = [];
  const environment = (name: string) => ({
    hot: {
      send: ({ type, err }: { type: string; err: { message: string } }) => seen.push(`${name} ${type}: ${err.message}`),
    },
    moduleGraph: { getModuleById: (id: string) => (id === 'unused' ? undefined : { id }) },
    reloadModule: async ({ id }: { id: string }) => void seen.push(`${name} renews ${id}`),
  });
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const server: DevServer = {
    watcher,
    config: { logger: { error: (text) => seen.push(text) } },
    environments: { client: environment('client'), ssr: environment('ssr') },
  };
  renewOnChange(server, join(root, 'content') + sep, ['outline', 'unused'], () => source.read(root));
  const write = (file: string, from: string, to: string) => {
    writeFileSync(join(root, file), (VALID[file] ?? '').replace(from, to));
    watcher.emit('change', join(root, file));
  };
  return { root, source, seen, watcher, write };
}

const RENEWED = ['client renews outline', 'ssr renews outline'];

test.each([
  ['a check', ALPHA_CHECKS, 'A part without', 'Some part without'],
  ['the front matter of a guide', ALPHA, 'Short and true.', 'Shorter.'],
  ['the references', REFERENCES, 'On decomposing', 'On dividing'],
])('a change of %s is on the next page that is asked for', (_, file, from, to) => {
  const { source, seen, write } = watched();
  write(file, from, to);
  expect(JSON.stringify(source.content())).toContain(to);
  expect(seen).toEqual(RENEWED);
});

test('a file that is new or gone counts as a change, one beside the content does not', () => {
  const { root, seen, watcher } = watched();
  watcher.emit('add', join(root, ALPHA));
  watcher.emit('unlink', join(root, ALPHA));
  expect(seen).toEqual([...RENEWED, ...RENEWED]);
  watcher.emit('change', join(root, 'content-of-others/file.yaml'));
  expect(seen).toHaveLength(4);
});

test('content with a fault is told, and the site goes on with what it had', () => {
  const { source, seen, write } = watched();
  write(ALPHA_CHECKS, 'level: essential', 'level: silly');
  const says = expect.stringContaining(`${ALPHA_CHECKS} › sections[0].checks[0].level`);
  expect(seen).toEqual([says, expect.stringContaining('client error: 1 fault in the content')]);
  expect(JSON.stringify(source.content())).toContain('essential');
});

test('whoever asks for content before it was read is told why there is none', () => {
  expect(() => contentSource().content()).toThrow('not read yet');
});
