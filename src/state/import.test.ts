import { expect, test } from 'vitest';
import { memoryStorage } from '../../tests/fixtures/memory-port.ts';
import type { Assessment } from '../domain/assessment.ts';
import { markBackup, uidOf } from './backup.ts';
import { storeImport } from './import.ts';
import { checkKey, fieldKey } from './key.ts';
import { restore } from './restore.ts';
import { guardStorage } from './storage.ts';

const NOW = '2026-11-22T09:30:00.000Z';
const REGISTER = ['alpha', 'beta'];
const old: Assessment = { name: 'Old', tier: 'production', answers: { alpha: 'yes' }, notes: { alpha: 'Old.' } };
const next: Assessment = { name: 'New', tier: 'critical', answers: { alpha: 'no', beta: 'na' }, notes: {} };
const other: Assessment = { name: 'Other', tier: 'prototype', answers: {}, notes: { beta: 'Kept.' } };

function holding() {
  const memory = memoryStorage();
  const storage = guardStorage(memory.openTab().open);
  storeImport(storage, [{ id: 'a1', uid: 'u1', assessment: old }], NOW);
  return { memory, storage, before: new Map(memory.values) };
}

const ITEMS = [
  { id: 'a1', uid: 'u1', assessment: next },
  { id: 'b2', uid: 'u2', assessment: other },
] as const;

test('imported assessments are stored with their uid and the time', () => {
  const { memory, storage } = holding();
  expect(storeImport(storage, ITEMS, NOW).written).toBe('saved');
  expect(restore(storage, 'b2', REGISTER).assessment).toEqual(other);
  expect(restore(storage, 'a1', REGISTER).assessment).toMatchObject({ name: 'New', answers: next.answers });
  expect(memory.values.get(fieldKey('b2', 'uid'))).toBe('u2');
  expect(memory.values.get(fieldKey('b2', 'changed'))).toBe(NOW);
});

test('when there is no room for all, everything is as it was before', () => {
  for (let room = 0; ; room += 9) {
    const { memory, storage, before } = holding();
    memory.limit(memory.used() + room);
    const { written } = storeImport(storage, ITEMS, NOW);
    if (written === 'saved') {
      expect(room).toBeGreaterThan(100);
      break;
    }
    expect(written).toBe('full');
    expect(Object.fromEntries(memory.values)).toEqual(Object.fromEntries(before));
  }
});

test('an import can be taken back, except for what was changed since', () => {
  const { memory, storage, before } = holding();
  const stored = storeImport(storage, ITEMS, NOW);
  if (stored.written !== 'saved') throw new Error(stored.written);
  storage.write(checkKey('a1', 'answer', 'beta'), 'partly');
  stored.undo();
  expect(Object.fromEntries(memory.values)).toEqual({
    ...Object.fromEntries(before),
    [checkKey('a1', 'answer', 'beta')]: 'partly',
  });
});

test('an assessment gets its uid once, and another when it cannot keep it', () => {
  const { memory, storage } = holding();
  const fresh = ['k3v90qpx2m7c', 'm4w81rqy3n8d', 'n5x72szz4p9e'];
  const uid = (id: string) => uidOf(storage, id, () => fresh.shift() ?? '');
  expect(['a1', 'a1', 'c3', 'c3'].map(uid)).toEqual(['k3v90qpx2m7c', 'k3v90qpx2m7c', 'm4w81rqy3n8d', 'm4w81rqy3n8d']);
  memory.writeByHand(fieldKey('d4', 'uid'), 'm4w81rqy3n8d');
  expect(uid('d4')).toBe('n5x72szz4p9e');
});

test('an export is noted with its day, and the changes since then are counted anew', () => {
  const { memory, storage } = holding();
  storage.write(fieldKey('a1', 'unbacked'), '12');
  markBackup(storage, 'a1', '2026-11-22');
  expect(memory.values.get(fieldKey('a1', 'backup'))).toBe('2026-11-22');
  expect(memory.values.has(fieldKey('a1', 'unbacked'))).toBe(false);
});
