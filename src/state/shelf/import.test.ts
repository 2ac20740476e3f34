import { expect, test } from 'vitest';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { checkKey, fieldKey, GONE } from '../storage/key.ts';
import { restore } from '../workspace/restore.ts';
import { storeImport } from './import.ts';

const NOW = '2026-11-22T09:30:00.000Z';
const REGISTER = ['alpha', 'beta'];
const old: Assessment = { name: 'Old', tier: 'production', answers: { alpha: 'yes' }, notes: { alpha: 'Old.' } };
const next: Assessment = { name: 'New', tier: 'critical', answers: { alpha: 'no', beta: 'na' }, notes: {} };
const other: Assessment = { name: 'Other', tier: 'prototype', answers: {}, notes: { beta: 'Kept.' } };

function holding() {
  const memory = memoryStorage();
  const storage = memoryGuard(memory.openTab().open);
  storeImport(storage, new Map(), [{ id: 'a1', uid: 'u1', assessment: old }], NOW);
  return { memory, storage, before: new Map(memory.values) };
}

const ITEMS = [
  { id: 'a1', uid: 'u1', assessment: next },
  { id: 'b2', uid: 'u2', assessment: other },
] as const;

test('imported assessments are stored with their uid and the time', () => {
  const { memory, storage } = holding();
  expect(storeImport(storage, new Map(), ITEMS, NOW).written).toBe('saved');
  expect(restore(storage, 'b2', REGISTER).assessment).toEqual(other);
  expect(restore(storage, 'a1', REGISTER).assessment).toMatchObject({ name: 'New', answers: next.answers });
  expect(memory.values.get(fieldKey('b2', 'uid'))).toBe('u2');
  expect(memory.values.get(fieldKey('b2', 'changed'))).toBe(NOW);
});

test('when there is no room for all, everything is as it was before', () => {
  for (let room = 0; ; room += 9) {
    const { memory, storage, before } = holding();
    memory.limit(memory.used() + room);
    const { written } = storeImport(storage, new Map(), ITEMS, NOW);
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
  const stored = storeImport(storage, new Map(), ITEMS, NOW);
  if (stored.written !== 'saved') throw new Error(stored.written);
  storage.write(checkKey('a1', 'answer', 'beta'), 'partly');
  stored.undo();
  expect(Object.fromEntries(memory.values)).toEqual({
    ...Object.fromEntries(before),
    [checkKey('a1', 'answer', 'beta')]: 'partly',
    [GONE]: 'b2',
  });
});

test('what the tab could not store comes back with the rest; what it is given afterwards stays', () => {
  const { memory, storage } = holding();
  const pending = new Map([[checkKey('a1', 'answer', 'alpha'), 'partly']]);
  const stored = storeImport(storage, pending, ITEMS, NOW);
  if (stored.written !== 'saved') throw new Error(stored.written);
  expect(stored.keys).toContain(checkKey('a1', 'answer', 'alpha'));
  pending.clear();
  pending.set(checkKey('a1', 'answer', 'beta'), 'yes');
  stored.undo();
  expect(memory.values.get(checkKey('a1', 'answer', 'alpha'))).toBe('partly');
  expect(memory.values.get(checkKey('a1', 'answer', 'beta'))).toBe('na');
});
