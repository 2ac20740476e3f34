import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { checkKey } from '../storage/key.ts';
import { moveFormer } from './former.ts';

const [FIRST, SECOND] = REGISTER;
const WAS = { 'old-id': 'acme--new-id', 'other-id': 'acme--other-id' };

function page(values: Readonly<Record<string, string>>) {
  const memory = memoryStorage();
  const port = memory.openTab().open();
  for (const [key, value] of Object.entries(values)) port.setItem(key, value);
  const opened = openPage(memory);
  return { memory, ...opened, storage: memoryGuard(opened.tab.open) };
}

test('what stands under a former id moves to the one of today, with note and plan; nothing else does', () => {
  const { memory, storage, workspace, book } = page({
    [checkKey('first', 'answer', 'old-id')]: 'no',
    [checkKey('first', 'note', 'old-id')]: 'Ours.',
    [checkKey('first', 'owner', 'old-id')]: 'Ana',
    [checkKey('first', 'answer', FIRST)]: 'yes',
  });
  expect(moveFormer({ storage, workspace }, WAS)).toBe(true);
  book.refresh();
  expect(workspace.assessment()).toMatchObject({
    answers: { 'acme--new-id': 'no', [FIRST]: 'yes' },
    notes: { 'acme--new-id': 'Ours.' },
  });
  expect(book.$plan.get()).toEqual({ 'acme--new-id': { owner: 'Ana' } });
  expect(memory.values.get(checkKey('first', 'answer', 'old-id'))).toBe('');
  expect(moveFormer({ storage, workspace }, WAS)).toBe(false);
});

test('what was said under the new id since counts, also that it was taken back', () => {
  const { storage, workspace } = page({
    [checkKey('first', 'answer', 'old-id')]: 'no',
    [checkKey('first', 'answer', 'acme--new-id')]: 'yes',
    [checkKey('first', 'answer', 'other-id')]: 'no',
    [checkKey('first', 'answer', 'acme--other-id')]: '',
    [checkKey('first', 'answer', SECOND)]: 'partly',
  });
  expect(moveFormer({ storage, workspace }, WAS)).toBe(false);
  expect(workspace.assessment().answers).toEqual({
    ...{ 'old-id': 'no', 'acme--new-id': 'yes', 'other-id': 'no' },
    [SECOND]: 'partly',
  });
});
