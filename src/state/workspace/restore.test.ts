import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MemoryStorage, memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { cleanName, cleanNote } from '../../domain/assessment/assessment.ts';
import { isAnswer } from '../../domain/catalogue/answer.ts';
import { isTier } from '../../domain/catalogue/tier.ts';
import { checkKey, fieldKey, PREFIX } from '../storage/key.ts';
import { restore } from './restore.ts';

const register = ['alpha', 'beta', 'retired'];
const answerKey = (id: string) => checkKey('first', 'answer', id);
const noteKey = (id: string) => checkKey('first', 'note', id);

function holding(values: Readonly<Record<string, string>>): MemoryStorage {
  const memory = memoryStorage();
  for (const [key, value] of Object.entries(values)) memory.writeByHand(key, value);
  return memory;
}

const restored = (memory: MemoryStorage, known = register) =>
  restore(memoryGuard(memory.openTab().open), 'first', known);

const EMPTY = { name: 'My system', tier: 'production', answers: {}, notes: {} };

test('nothing stored is an empty assessment', () => {
  expect(restored(memoryStorage())).toEqual({ assessment: EMPTY, unreadable: [] });
});

test('what is stored comes back: of checks that are known, retired, reworded, or known to nobody', () => {
  const memory = holding({
    [fieldKey('first', 'name')]: 'Payments API',
    [fieldKey('first', 'tier')]: 'critical',
    [answerKey('alpha')]: 'yes',
    [answerKey('retired')]: 'no',
    [answerKey('of-a-newer-site')]: 'na',
    [answerKey('@131')]: 'unknown',
    [noteKey('beta')]: 'Two lines,\nboth kept.',
    [noteKey('@7')]: 'Newer.',
    [checkKey('other', 'answer', 'alpha')]: 'partly',
  });
  const before = new Map(memory.values);
  expect(restored(memory)).toEqual({
    assessment: {
      name: 'Payments API',
      tier: 'critical',
      answers: { alpha: 'yes', retired: 'no', 'of-a-newer-site': 'na', '@131': 'unknown' },
      notes: { beta: 'Two lines,\nboth kept.', '@7': 'Newer.' },
    },
    unreadable: [],
  });
  expect(memory.values).toEqual(before);
});

test('garbage in every key is set aside and named, and the rest stands', () => {
  const garbage = {
    [fieldKey('first', 'name')]: 'A\u0000name \u202e ',
    [fieldKey('first', 'tier')]: 'prodction',
    [answerKey('alpha')]: 'YES',
    [answerKey('beta')]: ' ',
    [noteKey('alpha')]: 'over\u0007',
  };
  const memory = holding({ ...garbage, [answerKey('retired')]: 'partly' });
  expect(restored(memory)).toEqual({
    assessment: { ...EMPTY, name: 'A name', answers: { retired: 'partly' }, notes: { alpha: 'over' } },
    unreadable: Object.keys(garbage),
  });
  for (const [key, value] of Object.entries(garbage)) {
    expect(memory.values.get(key.replace(PREFIX, `${PREFIX}quarantine/`)), key).toBe(value);
  }
  expect(memory.values.get(fieldKey('first', 'name'))).toBe('A name');
  expect(memory.values.get(noteKey('alpha'))).toBe('over');
  expect(memory.values.get(answerKey('alpha'))).toBe('');
  expect(restored(memory).unreadable).toEqual([]);
});

test('keys of a future version and keys that nobody knows stay untouched', () => {
  const strange = {
    'loadbearing/2/assessment/first/answer/alpha': 'kind-of',
    [`${PREFIX}assessment/first/colour`]: 'red',
    [`${PREFIX}assessment/first/answer/UPPER`]: 'yes',
    [`${PREFIX}assessment/first/answer/a/b`]: 'yes',
    'other-site': '{}',
  };
  const memory = holding(strange);
  expect(restored(memory)).toEqual({ assessment: EMPTY, unreadable: [] });
  expect(Object.fromEntries(memory.values)).toEqual(strange);
});

test('an answer and a note kept under @place get their id once the register has it', () => {
  const memory = holding({ [answerKey('@1')]: 'partly', [noteKey('@1')]: 'Kept.', [answerKey('@3')]: 'no' });
  expect(restored(memory).assessment).toEqual({
    ...EMPTY,
    answers: { beta: 'partly', '@3': 'no' },
    notes: { beta: 'Kept.' },
  });
  expect(Object.fromEntries(memory.values)).toEqual({
    [answerKey('@1')]: '',
    [noteKey('@1')]: '',
    [answerKey('beta')]: 'partly',
    [noteKey('beta')]: 'Kept.',
    [answerKey('@3')]: 'no',
  });
  const later = restored(memory, [...register, 'gamma']);
  expect(later.assessment.answers).toEqual({ beta: 'partly', gamma: 'no' });
});

test('of two answers for one check, the one by id is the later word', () => {
  for (const order of [
    ['@1', 'beta'],
    ['beta', '@1'],
  ]) {
    const memory = holding(Object.fromEntries(order.map((id) => [answerKey(id), id === 'beta' ? 'yes' : 'no'])));
    expect(restored(memory).assessment.answers).toEqual({ beta: 'yes' });
    expect(Object.fromEntries(memory.values)).toEqual({ [answerKey('@1')]: '', [answerKey('beta')]: 'yes' });
  }
});

test('an answer that was taken back by its id stays so, whatever is kept under its place', () => {
  const memory = holding({ [answerKey('@1')]: 'partly', [answerKey('beta')]: '', [fieldKey('first', 'name')]: '' });
  expect(restored(memory)).toEqual({ assessment: EMPTY, unreadable: [] });
  expect(memory.values.get(answerKey('@1'))).toBe('');
});

test('where an adopted answer cannot be stored, it is shown and stays under its place', () => {
  const memory = holding({ [answerKey('@1')]: 'partly' });
  memory.refuse('write');
  expect(restored(memory).assessment.answers).toEqual({ beta: 'partly' });
  expect(Object.fromEntries(memory.values)).toEqual({ [answerKey('@1')]: 'partly' });
});

test('where nothing can be read, the assessment is empty and storage is as it was', () => {
  const memory = holding({ [answerKey('alpha')]: 'yes' });
  memory.refuse('read');
  expect(restored(memory)).toEqual({ assessment: EMPTY, unreadable: [] });
  expect(Object.fromEntries(memory.values)).toEqual({ [answerKey('alpha')]: 'yes' });
});

test('whatever is stored, what comes back is clean and every value is still somewhere', () => {
  const anyKey = fc.oneof(
    fc.constantFrom(fieldKey('first', 'name'), fieldKey('first', 'tier'), 'loadbearing/1/assessment/first/x'),
    fc
      .tuple(fc.constantFrom('answer', 'note'), fc.constantFrom('alpha', 'delta', '@0', '@2', '@9', 'constructor'))
      .map(([collection, id]) => checkKey('first', collection as 'answer', id)),
  );
  const anyValue = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('yes', 'no', 'critical', '\u202e', ''));
  fc.assert(
    fc.property(fc.dictionary(anyKey, anyValue), (values) => {
      const memory = holding(values);
      const { assessment, unreadable } = restored(memory);
      expect(assessment.name).toBe(cleanName(assessment.name));
      expect(isTier(assessment.tier)).toBe(true);
      expect(Object.values(assessment.answers).every(isAnswer)).toBe(true);
      for (const note of Object.values(assessment.notes)) expect(note).toBe(cleanNote(note));
      expect(new Set(unreadable).size).toBe(unreadable.length);
      const kept = new Set(memory.values.values());
      // The earlier of two answers for one check is the one thing that gives way.
      const twice = ([key]: [string, string]) =>
        /@[02]$/.test(key) && key.replace('@0', 'alpha').replace('@2', 'retired') in values;
      for (const entry of Object.entries(values)) if (!twice(entry)) expect(kept).toContain(entry[1]);
      expect(restored(memory)).toEqual({ assessment, unreadable: [] });
    }),
  );
}, 60_000);
