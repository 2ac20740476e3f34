import { describe, expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { binOf, emptyBin, throwAway } from '../shelf/deletion.ts';
import { eraseAll, inventoryOf } from '../storage/inventory.ts';
import { checkKey, DELETED, ERASED, fieldKey, QUARANTINE, SINCE } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import { isBinned, isGone, takeOut } from './bin.ts';

const [FIRST, SECOND] = REGISTER;

function discard(storage: Storage) {
  return throwAway(storage, 'first');
}

function answered() {
  const memory = memoryStorage();
  const page = openPage(memory);
  page.workspace.answer(FIRST, 'yes');
  page.workspace.note(FIRST, 'Two lines,\n50 % of\tthem kept.');
  page.workspace.rename('Pay\u00f1ents = 1');
  const data = new Map([...memory.values].filter(([key]) => key.includes('/assessment/')));
  return { memory, page, data, storage: memoryGuard(memory.openTab().open) };
}

test('what is thrown away stays where it is, and comes back as it was', () => {
  const { memory, storage } = answered();
  const before = new Map(memory.values);
  expect(discard(storage)).toBe('saved');
  expect(isBinned(storage, 'first')).toBe(true);
  expect(binOf(storage)).toEqual({ assessments: [{ id: 'first', name: 'Pay\u00f1ents = 1' }], unreadable: [] });
  expect(takeOut(storage, 'first')).toBe('saved');
  expect(isBinned(storage, 'first')).toBe(false);
  expect(memory.values).toEqual(before);
});

test('in a full storage a field makes room for the mark, and there is room to come back', () => {
  const { memory, data, storage } = answered();
  memory.limit(memory.used());
  expect(discard(storage)).toBe('saved');
  expect(memory.values.has(fieldKey('first', 'unbacked'))).toBe(false);
  memory.limit(memory.used());
  expect(takeOut(storage, 'first')).toBe('saved');
  for (const [key, value] of data) if (!key.endsWith('/unbacked')) expect(memory.values.get(key)).toBe(value);
});

test('when even that leaves no room, nothing is thrown away', () => {
  const { memory, storage } = answered();
  for (const field of ['changed', 'unbacked'] as const) storage.write(fieldKey('first', field), null);
  const before = new Map(memory.values);
  memory.limit(memory.used());
  expect(discard(storage)).toBe('full');
  expect(memory.values).toEqual(before);
});

test('when storage is blocked, nothing is thrown away', () => {
  const { memory, storage } = answered();
  const before = new Map(memory.values);
  memory.refuse('write');
  expect(discard(storage)).toBe('blocked');
  expect(memory.values).toEqual(before);
});

test('what was written since, by a tab that had not heard of it, comes back with the rest', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.writeByHand(checkKey('first', 'answer', FIRST), 'no');
  memory.writeByHand(checkKey('first', 'answer', SECOND), 'na');
  takeOut(storage, 'first');
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('no');
  expect(memory.values.get(checkKey('first', 'answer', SECOND))).toBe('na');
  expect(memory.values.get(checkKey('first', 'note', FIRST))).toContain('Two lines');
});

test('removed for good, nothing of it is left, what a tab has stored of it since included', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.writeByHand(checkKey('first', 'answer', SECOND), 'na');
  emptyBin(storage);
  expect([...memory.values.keys()].filter((key) => key.includes('/first/') || key.startsWith(DELETED))).toEqual([]);
  expect(binOf(storage).assessments).toEqual([]);
  expect([isGone(storage, 'first'), isGone(storage, 'b2')]).toEqual([true, false]);
  expect(takeOut(storage, 'first')).toBe('saved');
  expect(openPage(memory).shelf.$shelf.get()).toMatchObject([{ id: 'first', assessment: { answers: {} } }]);
});

describe('a bin of an earlier version, which holds the assessment itself', () => {
  const lines = ['name\tOld', `answer/${FIRST}\tyes`, `note/${FIRST}\tTwo lines,%0A50 %25`, 'changed\t2026-11-20'];

  function holding(value = lines.join('\n')) {
    const memory = memoryStorage();
    memory.writeByHand(`${DELETED}b2`, value);
    return { memory, storage: memoryGuard(memory.openTab().open) };
  }

  test('comes back whole; what was written since is newer', () => {
    const { memory, storage } = holding();
    expect(binOf(storage).assessments).toEqual([{ id: 'b2', name: 'Old' }]);
    memory.writeByHand(checkKey('b2', 'answer', FIRST), 'no');
    expect(takeOut(storage, 'b2')).toBe('saved');
    expect(memory.values.get(checkKey('b2', 'answer', FIRST))).toBe('no');
    expect(memory.values.get(checkKey('b2', 'note', FIRST))).toBe('Two lines,\n50 %');
    expect(memory.values.has(`${DELETED}b2`)).toBe(false);
  });

  test('makes room for itself, or stays in the bin whole', () => {
    for (let room = 0; ; room += 11) {
      const { memory, storage } = holding();
      memory.limit(memory.used() + room);
      const before = new Map(memory.values);
      const written = takeOut(storage, 'b2');
      if (written === 'saved') {
        expect(memory.values.get(checkKey('b2', 'answer', FIRST))).toBe('yes');
        expect(room).toBeLessThan(150);
        break;
      }
      expect(written).toBe('full');
      expect(memory.values).toEqual(before);
    }
  });

  test('is set aside where it cannot be read, and what can be read of it stays', () => {
    const { memory, storage } = holding('name\t%\ntier\tcritical\n%\tx\n\ty');
    expect(binOf(storage)).toEqual({ assessments: [{ id: 'b2', name: '' }], unreadable: [`${DELETED}b2`] });
    expect(memory.values.get(`${QUARANTINE}deleted/b2`)).toContain('name\t%');
    expect(memory.values.get(`${DELETED}b2`)).toBe('tier\tcritical');
    expect(binOf(storage).unreadable).toEqual([]);
    memory.writeByHand(`${DELETED}NOT ONE`, '%');
    expect(binOf(storage).assessments).toHaveLength(1);
    expect(openPage(memory).shelf.$bin.get()).toEqual([{ id: 'b2', name: '' }]);
    emptyBin(storage);
    expect([...memory.values.keys()].filter((key) => key.startsWith(DELETED))).toEqual([]);
  });
});

describe('deleted by another tab', () => {
  test('it stays on the page, and says so', () => {
    const { page, storage } = answered();
    discard(storage);
    expect(page.workspace.$deleted.get()).toBe(true);
    expect(page.workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
    page.workspace.bringBack();
    expect(page.workspace.$deleted.get()).toBe(false);
    expect(page.reload().workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
  });

  test.each([
    ['another answer', 'no', { [FIRST]: 'no' }],
    ['a cleared answer', undefined, {}],
  ] as const)('%s brings the rest back, and stands as it was given', (_, value, answers) => {
    const { memory, page, storage } = answered();
    discard(storage);
    if (value === undefined) page.workspace.clearAnswer(FIRST);
    else page.workspace.answer(FIRST, value);
    expect(page.workspace.$deleted.get()).toBe(false);
    expect(page.workspace.$answers.get()).toEqual(answers);
    expect(page.workspace.$name.get()).toBe('Pay\u00f1ents = 1');
    expect(openPage(memory).workspace.$answers.get()).toEqual(answers);
  });

  test('a page that opens afterwards begins a blank one', () => {
    const { memory, storage } = answered();
    discard(storage);
    const page = openPage(memory);
    expect(page.workspace.$openId.get()).toBe('first1');
    expect(page.workspace.$answers.get()).toEqual({});
    page.workspace.answer(SECOND, 'no');
    expect(memory.values.get(checkKey('first1', 'answer', SECOND))).toBe('no');
  });

  test('opening what is in the bin shows nothing of the assessment that was open before', () => {
    const { page, storage } = answered();
    page.workspace.open('b2');
    page.workspace.answer(SECOND, 'no');
    discard(storage);
    page.workspace.open('first');
    expect(page.workspace.$deleted.get()).toBe(true);
    expect(page.workspace.$answers.get()).toEqual({});
  });
});

test('after everything was erased, a page that is opened afresh begins anew', () => {
  const { memory, storage } = answered();
  eraseAll(storage);
  const { workspace } = openPage(memory);
  expect(workspace.assessment()).toEqual({ name: 'My system', tier: 'production', answers: {}, notes: {} });
  expect(workspace.$saving.get()).toBe('saved');
  expect(memory.values.size).toBe(0);
});

test.each([['while it happens'], ['once it has happened']])(
  'everything erased in another tab is erased here, told %s',
  (told) => {
    const { memory, page, storage } = answered();
    const keys = [...memory.values.keys()];
    page.tab.frozen = told !== 'while it happens';
    eraseAll(storage);
    page.tab.frozen = false;
    for (const key of keys) page.workspace.follow(key, key === SINCE ? ERASED : null);
    expect(page.workspace.assessment()).toEqual({ name: 'My system', tier: 'production', answers: {}, notes: {} });
    expect(page.workspace.$saving.get()).toBe('saved');
    page.workspace.saveAgain();
    expect(memory.values.size).toBe(0);
    page.workspace.answer(SECOND, 'no');
    expect(page.reload().workspace.$answers.get()).toEqual({ [SECOND]: 'no' });
  },
);

test('what is stored is counted, and what was set aside is shown', () => {
  const { memory, storage } = answered();
  memory.writeByHand('of-another-site', 'x');
  const before = inventoryOf(storage);
  expect(before).toEqual({
    keys: memory.values.size - 1,
    characters: memory.used() - 'of-another-site'.length - 1,
    quarantined: [],
  });
  memory.writeByHand(`${QUARANTINE}assessment/first/tier`, 'prodction');
  expect(inventoryOf(storage).quarantined).toEqual([{ key: 'assessment/first/tier', value: 'prodction' }]);
  eraseAll(storage);
  expect([...memory.values.keys()]).toEqual(['of-another-site']);
});
