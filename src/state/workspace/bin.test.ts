import { describe, expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { binOf, emptyBin, throwAway } from '../shelf/deletion.ts';
import { eraseAll, inventoryOf } from '../storage/inventory.ts';
import { assessmentPrefix, checkKey, DELETED, QUARANTINE } from '../storage/key.ts';
import { guardStorage, type Storage } from '../storage/storage.ts';
import { isBinned, takeOut } from './bin.ts';

const [FIRST, SECOND] = REGISTER;

function discard(storage: Storage) {
  return throwAway(storage, 'first', storage.entries(assessmentPrefix('first')));
}

function answered() {
  const memory = memoryStorage();
  const page = openPage(memory);
  page.workspace.answer(FIRST, 'yes');
  page.workspace.note(FIRST, 'Two lines,\n50 % of\tthem kept.');
  page.workspace.rename('Pay\u00f1ents = 1');
  const data = new Map([...memory.values].filter(([key]) => key.includes('/assessment/')));
  return { memory, page, data, storage: guardStorage(memory.openTab().open) };
}

test('what is thrown away is whole in the bin, and comes back as it was', () => {
  const { memory, data, storage } = answered();
  expect(discard(storage)).toBe('saved');
  expect([...memory.values.keys()].some((key) => key.includes('/assessment/'))).toBe(false);
  expect(isBinned(storage, 'first')).toBe(true);
  expect(binOf(storage)).toEqual([{ id: 'first', name: 'Pay\u00f1ents = 1' }]);
  expect(takeOut(storage, 'first')).toBe('saved');
  expect(isBinned(storage, 'first')).toBe(false);
  for (const [key, value] of data) expect(memory.values.get(key)).toBe(value);
});

test('what was written since, under the same key, is newer than what comes back', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.writeByHand(checkKey('first', 'answer', FIRST), 'no');
  takeOut(storage, 'first');
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('no');
  expect(memory.values.get(checkKey('first', 'note', FIRST))).toContain('Two lines');
});

test('in a full storage the keys make room for the bin', () => {
  const { memory, data, storage } = answered();
  memory.limit(memory.used());
  expect(discard(storage)).toBe('saved');
  expect(takeOut(storage, 'first')).toBe('full');
  memory.limit(Number.POSITIVE_INFINITY);
  expect(takeOut(storage, 'first')).toBe('saved');
  for (const [key, value] of data) expect(memory.values.get(key)).toBe(value);
});

test('when there is no room for the bin even so, nothing is thrown away', () => {
  const { memory, page, storage } = answered();
  page.workspace.note(SECOND, '%'.repeat(2000));
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

test('what is in the bin already stays when the rest is thrown away, unless it was written since', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.writeByHand(checkKey('first', 'answer', FIRST), 'no');
  memory.writeByHand(checkKey('first', 'answer', SECOND), 'na');
  discard(storage);
  takeOut(storage, 'first');
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('no');
  expect(memory.values.get(checkKey('first', 'answer', SECOND))).toBe('na');
  expect(memory.values.get(checkKey('first', 'note', FIRST))).toContain('Two lines');
});

test('when there is no room to come back to, it stays in the bin', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.limit(memory.used());
  expect(takeOut(storage, 'first')).toBe('full');
  expect(isBinned(storage, 'first')).toBe(true);
});

test('the bin is emptied for good; nothing in it is nothing to bring back', () => {
  const { memory, storage } = answered();
  discard(storage);
  memory.writeByHand(`${DELETED}nameless`, 'tier\tcritical');
  expect(binOf(storage).map(({ name }) => name)).toEqual(['Pay\u00f1ents = 1', '']);
  emptyBin(storage);
  expect(binOf(storage)).toEqual([]);
  expect(takeOut(storage, 'first')).toBe('saved');
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
    for (const key of keys) page.workspace.follow(key);
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
