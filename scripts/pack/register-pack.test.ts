import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { loadPacks } from '../../src/authoring/pack/load-packs.ts';
import { changed, VALID } from '../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { LEARNT } from '../../tests/fixtures/learning-tree.ts';
import { PACK, PACK_STATEMENT } from '../../tests/fixtures/pack-tree.ts';
import { registerPack } from './register-pack.ts';

const core = loadContent(folderOf(VALID));
const TODAY = '2026-03-04';
const idsIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')) as { ids: string[] }).ids;
const more = (text: string) => text.replace(/( {6}- id: )two-approvals([\s\S]*)$/, '$1two-approvals$2$1three-gates$2');

test('a new check gets the next place, and is announced by its author', () => {
  const file = 'practices/basics/checks.yaml';
  const folder = folderOf({ ...PACK, [file]: more(PACK[file] ?? '') });
  expect(registerPack(folder, core, TODAY)).toBe('Registered 1 check of acme; 3 in all.');
  expect(idsIn(folder)).toEqual(['two-approvals', 'in-the-catalogue', 'three-gates']);
  expect(() => loadPacks([folder], core)).toThrow('No entry adds "three-gates"');
  const changes = join(folder, 'changes.yaml');
  writeFileSync(changes, `- date: ${TODAY}\n  added: [three-gates]\n${readFileSync(changes, 'utf8')}`);
  expect(loadPacks([folder], core).packs[0]?.register.ids).toHaveLength(3);
});

test('other words are recorded once an entry speaks for them', () => {
  const folder = folderOf(changed(PACK, ['sections.yaml', PACK_STATEMENT, 'Three people approve each change.']));
  expect(() => registerPack(folder, core, TODAY)).toThrow('Reworded since it was recorded: in-the-catalogue');
  const changes = join(folder, 'changes.yaml');
  const entry = `- date: ${TODAY}\n  reworded:\n    - { id: in-the-catalogue, says: Three now. }\n`;
  writeFileSync(changes, entry + readFileSync(changes, 'utf8'));
  registerPack(folder, core, TODAY);
  expect(loadPacks([folder], core).warnings).toEqual([]);
});

test('a check that was retired keeps its place, and a register that was changed by hand is refused', () => {
  const { 'sections.yaml': _, ...rest } = PACK;
  const folder = folderOf(rest);
  const changes = join(folder, 'changes.yaml');
  const entry = `- date: ${TODAY}\n  retired:\n    - { id: in-the-catalogue, statement: ${PACK_STATEMENT}, says: Gone. }\n`;
  writeFileSync(changes, entry + readFileSync(changes, 'utf8'));
  expect(registerPack(folder, core, TODAY)).toContain('up to date');
  expect(loadPacks([folder], core).packs[0]?.added).toBeUndefined();
  expect(idsIn(folder)).toEqual(['two-approvals', 'in-the-catalogue']);
  writeFileSync(
    join(folder, 'register.json'),
    readFileSync(join(folder, 'register.json'), 'utf8').replace('"two-approvals",', ''),
  );
  expect(() => registerPack(folder, core, TODAY)).toThrow('The seal does not fit');
});

test('a folder that is no pack says how to begin one', () => {
  expect(() => registerPack(folderOf({}), core, TODAY)).toThrow('npm run pack -- new FOLDER begins a pack');
});

test('what is new for newcomers gets places of its own', () => {
  const learnt = loadContent(folderOf(LEARNT));
  const step = (id: string) =>
    `- { id: ${id}, who: newcomer, kind: ask, minutes: 5, says: Fetch the badge., evidence: The badge. }\n`;
  const folder = folderOf({
    ...PACK,
    'onboarding/steps.yaml': step('badge-fetched'),
    'onboarding/added.yaml': '- to: newcomer/day-1\n  steps: [badge-fetched]\n',
  });
  expect(() => loadPacks([folder], learnt)).toThrow('learning.json\n    Missing');
  expect(registerPack(folder, learnt, TODAY)).toContain('Registered 1 id for newcomers.');
  expect(loadPacks([folder], learnt).packs[0]?.learning.register.steps).toEqual(['badge-fetched']);
  const steps = join(folder, 'onboarding/steps.yaml');
  writeFileSync(steps, step('parking-found') + readFileSync(steps, 'utf8'));
  writeFileSync(
    join(folder, 'onboarding/added.yaml'),
    '- to: newcomer/day-1\n  steps: [badge-fetched, parking-found]\n',
  );
  registerPack(folder, learnt, TODAY);
  expect(loadPacks([folder], learnt).packs[0]?.learning.register.steps).toEqual(['badge-fetched', 'parking-found']);
  expect(registerPack(folder, learnt, TODAY)).toBe('The register of the pack is up to date.');
  const register = join(folder, 'learning.json');
  writeFileSync(register, readFileSync(register, 'utf8').replace('badge-fetched', 'badge-found'));
  expect(() => registerPack(folder, learnt, TODAY)).toThrow('The seal does not fit');
});
