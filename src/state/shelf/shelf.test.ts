import { expect, test } from 'vitest';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { checkKey, fieldKey, PREFIX } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import { assessmentEntries } from '../workspace/entries.ts';
import { restore } from '../workspace/restore.ts';
import { throwAway } from './deletion.ts';
import { byAssessment, create, duplicate, entryOf, shelfOf, shelve } from './shelf.ts';

const payments: Assessment = {
  name: 'Payments API',
  tier: 'critical',
  answers: { alpha: 'yes', '@131': 'no' },
  notes: { alpha: 'Signed in March.' },
};

const REGISTER = ['alpha', 'beta'];

const listed = (storage: Storage) =>
  shelfOf(storage, 'first', REGISTER, byAssessment(storage.entries(PREFIX))).entries.map(
    ({ id, assessment: { name } }) => ({ id, name }),
  );

function guarded() {
  const memory = memoryStorage();
  return { memory, storage: memoryGuard(memory.openTab().open) };
}

test('an assessment has one key per field, answer and note', () => {
  expect([...assessmentEntries('a1', payments)]).toEqual([
    [fieldKey('a1', 'name'), 'Payments API'],
    [fieldKey('a1', 'tier'), 'critical'],
    [checkKey('a1', 'answer', 'alpha'), 'yes'],
    [checkKey('a1', 'answer', '@131'), 'no'],
    [checkKey('a1', 'note', 'alpha'), 'Signed in March.'],
  ]);
});

test('what is shelved is restored', () => {
  const { memory, storage } = guarded();
  expect(shelve(storage, 'a1', payments)).toBe('saved');
  expect(memory.values).toEqual(new Map([...assessmentEntries('a1', payments), [fieldKey('a1', 'unbacked'), '0']]));
  expect(restore(storage, 'a1', ['alpha'])).toEqual({ assessment: payments, unreadable: [] });
});

test('when there is no room for all of it, nothing of it stays, and others keep what they have', () => {
  for (let room = 0; ; room += 7) {
    const { memory, storage } = guarded();
    shelve(storage, 'other', { ...payments, name: 'Other' });
    const before = new Map(memory.values);
    memory.limit(memory.used() + room);
    const written = shelve(storage, 'a1', payments);
    if (written === 'saved') {
      expect(room).toBeGreaterThan(assessmentEntries('a1', payments).size * 20);
      break;
    }
    expect(written).toBe('full');
    expect(memory.values).toEqual(before);
  }
});

test('when storage is blocked, shelving says so', () => {
  const { memory, storage } = guarded();
  memory.refuse('open');
  expect(shelve(storage, 'a1', payments)).toBe('blocked');
});

test('the shelf lists what is stored by name, and the open assessment even if nothing of it is', () => {
  const { memory, storage } = guarded();
  expect(listed(storage)).toEqual([{ id: 'first', name: 'My system' }]);
  shelve(storage, 'z9', { ...payments, name: 'Same' });
  shelve(storage, 'b2', { ...payments, name: 'Same' });
  shelve(storage, 'a1', { ...payments, name: 'accounts' });
  memory.writeByHand(checkKey('c3', 'note', 'alpha'), 'Only a note.');
  memory.writeByHand('loadbearing/1/assessment/NOT-ONE/name', 'x');
  memory.writeByHand(fieldKey('d4', 'name'), '\u202e <b>Bold</b> ');
  expect(listed(storage)).toEqual([
    { id: 'd4', name: '<b>Bold</b>' },
    { id: 'a1', name: 'accounts' },
    { id: 'c3', name: 'My system' },
    { id: 'first', name: 'My system' },
    { id: 'b2', name: 'Same' },
    { id: 'z9', name: 'Same' },
  ]);
});

test('a shelf that cannot be read still has the open assessment', () => {
  const { memory, storage } = guarded();
  shelve(storage, 'a1', payments);
  memory.refuse('read');
  expect(listed(storage)).toEqual([{ id: 'first', name: 'My system' }]);
});

test('a new assessment is stored with its name made clean', () => {
  const { storage } = guarded();
  expect(create(storage, 'a1', '  Payments \u202e API ', 'prototype')).toBe('saved');
  expect(entryOf(storage, 'a1', REGISTER).entry).toEqual({
    id: 'a1',
    assessment: { name: 'Payments API', tier: 'prototype', answers: {}, notes: {} },
    uid: undefined,
    changed: undefined,
    backup: undefined,
    unbacked: 0,
  });
});

test('a copy has everything but its own name, and no history', () => {
  const { memory, storage } = guarded();
  shelve(storage, 'a1', payments);
  memory.writeByHand(fieldKey('a1', 'uid'), 'k3v90qpx2m7c');
  memory.writeByHand(fieldKey('a1', 'changed'), '2026-11-22T09:30:00.000Z');
  memory.writeByHand(fieldKey('a1', 'backup'), '2026-11-10');
  memory.writeByHand(fieldKey('a1', 'unbacked'), '12');
  const { entry } = entryOf(storage, 'a1', REGISTER);
  expect(entry).toEqual({
    id: 'a1',
    assessment: payments,
    uid: 'k3v90qpx2m7c',
    changed: '2026-11-22T09:30:00.000Z',
    backup: '2026-11-10',
    unbacked: 12,
  });
  expect(duplicate(storage, 'b2', entry, 'Copy of Payments API')).toBe('saved');
  expect(entryOf(storage, 'b2', REGISTER).entry).toMatchObject({
    assessment: { ...payments, name: 'Copy of Payments API' },
    uid: undefined,
    unbacked: 0,
  });
});

test('what is in the bin is not on the shelf, whatever a sleeping tab has stored of it since', () => {
  const { memory, storage } = guarded();
  shelve(storage, 'a1', payments);
  throwAway(storage, 'a1');
  memory.writeByHand(checkKey('a1', 'answer', 'alpha'), 'no');
  expect(listed(storage).map(({ id }) => id)).toEqual(['first']);
});

test('what an assessment carries of packs is shelved, restored and copied as it is; what was taken back is gone', () => {
  const { memory, storage } = guarded();
  const carried = { 'acme.3f2a1b': 'BGFjbWU' };
  shelve(storage, 'a1', { ...payments, carried });
  expect(memory.values.get(`${PREFIX}assessment/a1/carried/acme.3f2a1b`)).toBe('BGFjbWU');
  storage.write(`${PREFIX}assessment/a1/carried/zeta.3f2a1b`, '');
  const { entry, unreadable } = entryOf(storage, 'a1', REGISTER);
  expect(entry.assessment).toEqual({ ...payments, carried });
  expect(unreadable).toEqual([]);
  duplicate(storage, 'b2', entry, 'Copy');
  expect(entryOf(storage, 'b2', REGISTER).entry.assessment.carried).toEqual(carried);
});
