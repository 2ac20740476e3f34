import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { NOTE_MAX } from '../../domain/assessment/assessment.ts';
import { checkKey } from '../storage/key.ts';
import { appendNote } from './note-addition.ts';

const [FIRST] = REGISTER;
const key = checkKey('first', 'note', FIRST);

function opened() {
  const memory = memoryStorage();
  const { workspace, tab } = openPage(memory);
  const storage = memoryGuard(tab.open);
  return { memory, workspace, add: (text: string) => appendNote(workspace, storage, FIRST, text) };
}

test('a text is added below the note, stored, and taken back', () => {
  const { memory, workspace, add } = opened();
  workspace.note(FIRST, 'Mine.');
  expect(add('A sum.')).toEqual({ kind: 'added', note: 'Mine.\n\nA sum.' });
  expect(memory.values.get(key)).toBe('Mine.\n\nA sum.');
  workspace.undoLast();
  expect(workspace.$notes.get()[FIRST]).toBe('Mine.');
  expect(memory.values.get(key)).toBe('Mine.');
});

test('taking back leaves what was written since', () => {
  const { workspace, add } = opened();
  add('A sum.');
  workspace.note(FIRST, 'A sum. And mine.');
  workspace.undoLast();
  expect(workspace.$notes.get()[FIRST]).toBe('And mine.');
});

test('taking back does nothing where the text was taken out by hand', () => {
  const { workspace, add } = opened();
  add('A sum.');
  workspace.note(FIRST, 'Mine.');
  workspace.undoLast();
  expect(workspace.$notes.get()[FIRST]).toBe('Mine.');
});

test('it is taken back in the assessment to which it was added', () => {
  const { memory, workspace, add } = opened();
  add('A sum.');
  workspace.open('second');
  workspace.note(FIRST, 'A sum. Of the other.');
  workspace.undoLast();
  expect(workspace.$notes.get()[FIRST]).toBe('A sum. Of the other.');
  expect(memory.values.get(key) ?? '').toBe('');
  workspace.open('first');
  expect(workspace.$notes.get()[FIRST]).toBeUndefined();
});

test('in an assessment that was erased meanwhile there is nothing to take back', () => {
  const { memory, workspace, add } = opened();
  add('A sum.');
  workspace.open('second');
  workspace.writeAll([[key, null]]);
  workspace.undoLast();
  expect(memory.values.has(key)).toBe(false);
});

test('a note that says it already, or would be too long, stays as it is', () => {
  const { workspace, add } = opened();
  workspace.note(FIRST, 'x'.repeat(NOTE_MAX));
  expect(add('A sum.')).toEqual({ kind: 'too-long', by: 8 });
  workspace.note(FIRST, 'A sum.');
  expect(add('A sum.')).toEqual({ kind: 'there' });
  expect(workspace.$undos.get()).toEqual([]);
});
