import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { checkKey, DELETED, fieldKey } from '../storage/key.ts';

const [FIRST, SECOND] = REGISTER;

function holding() {
  const memory = memoryStorage();
  const page = openPage(memory);
  page.workspace.rename('Alpha');
  page.workspace.answer(FIRST, 'yes');
  return { memory, page };
}

test('what could not be stored of an assessment that is not open is on the shelf and in its file', () => {
  const { memory, page } = holding();
  memory.limit(memory.used());
  page.workspace.answer(SECOND, 'no');
  memory.limit(memory.used() + 40);
  page.workspace.open('other');
  page.workspace.answer(FIRST, 'partly');
  expect(page.workspace.$saving.get()).toBe('full');
  const [alpha] = page.shelf.toFile(['first']);
  expect(alpha?.assessment.answers).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
});

test('a tab that slept shows what changed meanwhile when it wakes', () => {
  const { memory, page } = holding();
  const other = openPage(memory);
  page.workspace.open('other');
  page.freeze();
  other.workspace.rename('Beta');
  page.thaw();
  expect(page.shelf.$shelf.get().map(({ assessment }) => assessment.name)).toEqual(['Beta', 'My system']);
});

test('a copy is made of the assessment as it stands now, also by a tab that heard of nothing', () => {
  const { memory, page } = holding();
  const other = openPage(memory);
  page.freeze();
  other.workspace.answer(SECOND, 'no');
  page.shelf.duplicateAssessment('first');
  expect(page.workspace.assessment()).toMatchObject({
    name: 'Copy of Alpha',
    answers: { [FIRST]: 'yes', [SECOND]: 'no' },
  });
  expect(page.shelf.duplicateAssessment('nowhere')).toBe('saved');
  expect(page.shelf.$shelf.get()).toHaveLength(2);
});

test('an import is newer than what could not be stored before it', () => {
  const { memory, page } = holding();
  memory.limit(memory.used());
  page.workspace.answer(FIRST, 'no');
  page.workspace.open('other');
  memory.limit(Number.POSITIVE_INFINITY);
  const assessment = { name: 'Alpha', tier: 'critical', answers: { [FIRST]: 'na' }, notes: {} } as const;
  page.shelf.importAssessments([{ id: 'first', uid: 'k3v9x2m8', assessment }], 'Imported.');
  page.workspace.saveAgain();
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('na');
  page.workspace.undoLast();
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('no');
});

test('what could not be stored of a deleted assessment comes back with the rest of it', () => {
  const { memory, page } = holding();
  memory.limit(memory.used());
  page.workspace.answer(SECOND, 'no');
  memory.limit(Number.POSITIVE_INFINITY);
  expect(page.shelf.removeAssessment('first', 'Alpha')).toBe('saved');
  page.workspace.saveAgain();
  expect(page.workspace.$saving.get()).toBe('saved');
  expect(page.workspace.$openId.get()).not.toBe('first');
  page.workspace.undoLast();
  expect(page.workspace.$openId.get()).toBe('first');
  expect(page.workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
});

test('deleting one that is not open leaves the open one open', () => {
  const { page } = holding();
  page.shelf.createAssessment('Beta', 'critical');
  const beta = page.workspace.$openId.get();
  page.shelf.removeAssessment('first', 'Alpha');
  expect(page.workspace.$openId.get()).toBe(beta);
  page.workspace.undoLast();
  expect(page.workspace.$openId.get()).toBe(beta);
  expect(page.shelf.$shelf.get().map(({ assessment }) => assessment.name)).toEqual(['Alpha', 'Beta']);
});

test('when nothing can be deleted, restored, created or imported, it says so and all stays', () => {
  const { memory, page } = holding();
  page.shelf.createAssessment('Beta', 'critical');
  page.shelf.removeAssessment('first', 'Alpha');
  const before = new Map(memory.values);
  memory.refuse('write');
  expect(page.shelf.restoreAssessment('first')).toBe('blocked');
  expect(page.shelf.removeAssessment(page.workspace.$openId.get(), 'Beta')).toBe('blocked');
  expect(page.shelf.createAssessment('Gamma', 'critical')).toBe('blocked');
  expect(page.shelf.saveCopy(page.workspace.assessment())).toBe('blocked');
  const assessment = { name: 'Delta', tier: 'critical', answers: {}, notes: {} } as const;
  expect(page.shelf.importAssessments([{ id: 'd4', uid: 'k3v9x2m8', assessment }], 'Imported.')).toBe('blocked');
  expect(memory.values).toEqual(before);
  expect(page.shelf.$bin.get()).toEqual([{ id: 'first', name: 'Alpha' }]);
});

test('an assessment gets its uid with its first file and keeps it, unless it cannot be one or another has it', () => {
  const { memory, page } = holding();
  const uid = (id: string) => page.shelf.toFile([id])[0]?.uid;
  const first = uid('first');
  expect(first).toMatch(/^[a-z0-9]{8,24}$/);
  expect(uid('first')).toBe(first);
  memory.writeByHand(fieldKey('b2', 'uid'), `${first}`);
  expect(uid('b2')).not.toBe(first);
  memory.writeByHand(fieldKey('b2', 'uid'), 'NOT ONE');
  expect(uid('b2')).toMatch(/^[a-z0-9]{8,24}$/);
});

test('a uid that could not be stored stays the same for as long as the page is open', () => {
  const { memory, page } = holding();
  memory.limit(memory.used());
  const [one] = page.shelf.toFile(['first']);
  expect(page.shelf.toFile(['first'])[0]?.uid).toBe(one?.uid);
});

test('an export is noted with its day, and the changes since then are counted anew', () => {
  const { page } = holding();
  expect(page.shelf.$shelf.get()).toMatchObject([{ backup: undefined }]);
  page.shelf.noteBackup(['first']);
  expect(page.shelf.$shelf.get()).toMatchObject([{ backup: '2026-11-22', unbacked: 0 }]);
});

test('what was deleted is gone for good once the bin is emptied', () => {
  const { memory, page } = holding();
  page.shelf.removeAssessment('first', 'Alpha');
  page.shelf.emptyTheBin();
  expect(page.shelf.$bin.get()).toEqual([]);
  expect([...memory.values.keys()].filter((key) => key.startsWith(DELETED))).toEqual([]);
});

test('a copy has the plan and the milestones too', () => {
  const { memory, page } = holding();
  memory.writeByHand(checkKey('first', 'owner', FIRST), 'Ana');
  page.shelf.duplicateAssessment('first');
  expect(memory.values.get(checkKey(page.workspace.$openId.get(), 'owner', FIRST))).toBe('Ana');
});

test('a storage that is emptied under the page empties no assessment on it, and all can be saved again', () => {
  const { memory, page } = holding();
  page.shelf.createAssessment('Beta', 'critical');
  page.workspace.note(SECOND, 'Kept.');
  page.shelf.refresh();
  memory.empty();
  expect(page.workspace.$saving.get()).toBe('emptied');
  expect(page.shelf.$shelf.get().map(({ assessment }) => assessment.name)).toEqual(['Alpha', 'Beta']);
  page.workspace.saveAgain();
  const later = openPage(memory);
  expect(later.shelf.$shelf.get().map(({ assessment }) => assessment.answers)).toContainEqual({ [FIRST]: 'yes' });
});
