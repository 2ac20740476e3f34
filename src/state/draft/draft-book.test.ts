import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { type MemoryStorage, memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { NOTE_MAX } from '../../domain/assessment/assessment.ts';
import type { Drafts } from '../../domain/draft/draft.ts';
import { checkKey, fieldKey, QUARANTINE, SINCE } from '../storage/key.ts';
import { openDraftBook } from './draft-book.ts';

const [FIRST, SECOND] = REGISTER;
const DAY = '2026-11-26';
const ORIGIN = { by: 'A tool 1.0', person: false, on: '2026-11-25', commit: '9f3c2ab' } as const;
const DRAFTS: Drafts = {
  [FIRST]: { answer: 'partly', basis: 'seen', evidence: [{ path: 'src/a.ts', lines: '4' }] },
  [SECOND]: { answer: 'unknown', basis: 'not-here' },
};
const DRAFTED = { origin: ORIGIN, drafts: DRAFTS };
const NOTE = 'src/a.ts#L4\nDrafted by A tool 1.0 from 9f3c2ab, confirmed 2026-11-26';

function openTab(memory: MemoryStorage) {
  const page = openPage(memory);
  const drafts = openDraftBook({
    storage: memoryGuard(page.tab.open),
    workspace: page.workspace,
    today: () => DAY,
  });
  page.shelf.$reads.listen(() => drafts.refresh());
  return { page, drafts, workspace: page.workspace };
}

test('drafts are kept under their assessment, are read again, and answer nothing', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  expect(workspace.assessment()).toMatchObject({ answers: {}, notes: {} });
  expect(memory.values.get(fieldKey('first', 'unbacked'))).toBeUndefined();
  const again = openTab(memory);
  expect(again.drafts.$drafts.get()).toEqual(DRAFTS);
  expect(again.drafts.$origin.get()).toEqual(ORIGIN);
  again.workspace.open('second');
  expect(again.drafts.$drafts.get()).toEqual({});
  again.workspace.undoLast();
  again.workspace.open('first');
  expect(again.drafts.$drafts.get()).toEqual(DRAFTS);
});

test('one that is taken becomes the answer with its evidence, and can be taken back', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  workspace.note(FIRST, 'Mine.');
  drafts.hold(DRAFTED, 'Opened.');
  expect(drafts.take(FIRST)).toBe('taken');
  expect(workspace.assessment()).toMatchObject({
    answers: { [FIRST]: 'partly' },
    notes: { [FIRST]: `Mine.\n\n${NOTE}` },
  });
  expect(Object.keys(drafts.$drafts.get())).toEqual([SECOND]);
  expect(drafts.take(FIRST)).toBe('gone');
  expect(workspace.$undos.get().at(-1)?.says).toBe('Taken: Partly.');
  workspace.undoLast();
  expect(workspace.assessment()).toMatchObject({ answers: {}, notes: { [FIRST]: 'Mine.' } });
  expect(drafts.$drafts.get()).toEqual(DRAFTS);
});

test('what was answered since stays when it is taken back; so it is in another assessment', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  drafts.take(FIRST);
  workspace.answer(FIRST, 'yes');
  workspace.undoLast();
  expect(workspace.$answers.get()[FIRST]).toBe('yes');
  expect(workspace.$notes.get()[FIRST]).toBeUndefined();
  drafts.take(SECOND);
  workspace.open('second');
  workspace.undoLast();
  workspace.open('first');
  expect(workspace.$answers.get()[SECOND]).toBeUndefined();
  expect(drafts.$drafts.get()).toEqual(DRAFTS);
});

test('with the last one, where they come from goes; both come back', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  drafts.putAway([FIRST, 'constructor'], 'Put away.');
  drafts.putAway(['constructor'], 'Nothing.');
  expect(drafts.takeUnknown()).toBe(1);
  expect(drafts.takeUnknown()).toBe(0);
  expect(workspace.$answers.get()).toEqual({ [SECOND]: 'unknown' });
  expect(workspace.$undos.get().map(({ says }) => says)).toEqual([
    'Opened.',
    'Put away.',
    'Taken: 1 times Don’t know.',
  ]);
  expect(drafts.$origin.get()).toBeUndefined();
  expect(memory.values.get(fieldKey('first', 'draft-of'))).toBe('');
  workspace.undoLast();
  workspace.undoLast();
  expect(drafts.$drafts.get()).toEqual(DRAFTS);
  expect(drafts.$origin.get()).toEqual(ORIGIN);
});

test('a note without room for who confirmed it keeps its draft', () => {
  const { drafts, workspace } = openTab(memoryStorage());
  workspace.note(FIRST, 'x'.repeat(NOTE_MAX));
  workspace.note(SECOND, 'x'.repeat(NOTE_MAX));
  drafts.hold(DRAFTED, 'Opened.');
  expect(drafts.take(FIRST)).toBe('no-room');
  expect(drafts.takeUnknown()).toBe(0);
  expect(drafts.$drafts.get()).toEqual(DRAFTS);
});

test('those of another file take their place, and come back', () => {
  const { drafts, workspace } = openTab(memoryStorage());
  drafts.hold(DRAFTED, 'Opened.');
  const other = { origin: { ...ORIGIN, by: 'Ana' }, drafts: { [SECOND]: { answer: 'no', basis: 'stated' } } } as const;
  drafts.hold(other, 'Opened again.');
  expect(drafts.$drafts.get()).toEqual(other.drafts);
  workspace.undoLast();
  expect([drafts.$drafts.get(), drafts.$origin.get()]).toEqual([DRAFTS, ORIGIN]);
});

test('another tab shows them at once, and what is decided there is decided here', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  const other = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  expect(other.drafts.$drafts.get()).toEqual(DRAFTS);
  other.drafts.take(FIRST);
  expect(Object.keys(drafts.$drafts.get())).toEqual([SECOND]);
  expect(workspace.$answers.get()[FIRST]).toBe('partly');
  expect(drafts.take(FIRST)).toBe('gone');
});

test('what cannot be read is set aside, and said; without who drafted it there is no draft', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  memoryGuard(memory.openTab().open).write(checkKey('first', 'draft', FIRST), 'nonsense');
  expect(Object.keys(drafts.$drafts.get())).toEqual([SECOND]);
  expect(workspace.$unreadable.get()).toEqual([checkKey('first', 'draft', FIRST)]);
  expect([...memory.values.keys()].some((key) => key.startsWith(QUARANTINE))).toBe(true);
  memoryGuard(memory.openTab().open).write(fieldKey('first', 'draft-of'), '{}');
  expect(openTab(memory).drafts.$drafts.get()).toEqual({});
});

test('when storage is emptied under the page, they are kept on it and can be saved', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  workspace.answer(SECOND, 'no');
  drafts.hold(DRAFTED, 'Opened.');
  memory.empty();
  drafts.refresh();
  expect(drafts.$drafts.get()).toEqual(DRAFTS);
  workspace.saveAgain();
  expect(memory.values.get(SINCE)).toBeDefined();
  expect(memory.values.has(checkKey('first', 'draft', FIRST))).toBe(true);
});

test('where nothing can be stored, they are decided on the page', () => {
  const memory = memoryStorage();
  const { drafts, workspace } = openTab(memory);
  drafts.hold(DRAFTED, 'Opened.');
  memory.limit(memory.used());
  expect(drafts.take(FIRST)).toBe('taken');
  expect(workspace.$answers.get()[FIRST]).toBe('partly');
  expect(Object.keys(drafts.$drafts.get())).toEqual([SECOND]);
});
