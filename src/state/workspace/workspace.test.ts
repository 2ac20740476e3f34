import { describe, expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { ACTIVE, checkKey, fieldKey, SINCE } from '../storage/key.ts';

const [FIRST, SECOND, THIRD] = REGISTER;
const firstKey = checkKey('first', 'answer', FIRST);

describe('one tab', () => {
  test('everything that was done is there after a reload, each under its own key', () => {
    const memory = memoryStorage();
    const page = openPage(memory);
    page.workspace.answer(FIRST, 'yes');
    page.workspace.answer(SECOND, 'no');
    page.workspace.answer(SECOND, 'partly');
    page.workspace.note(FIRST, 'Two lines,\r\nboth kept.');
    page.workspace.rename('  Payments \u202e API ');
    page.workspace.setTier('critical');
    const expected = {
      name: 'Payments API',
      tier: 'critical',
      answers: { [FIRST]: 'yes', [SECOND]: 'partly' },
      notes: { [FIRST]: 'Two lines,\nboth kept.' },
    };
    expect(page.workspace.assessment()).toEqual(expected);
    expect(page.reload().workspace.assessment()).toEqual(expected);
    expect(page.workspace.$saving.get()).toBe('saved');
    expect(memory.values.get(SINCE)).toMatch(/^2026-11-22\b/);
    expect(memory.values.get(fieldKey('first', 'changed'))).toBe('2026-11-22T09:30:00.000Z');
    expect(memory.values.get(fieldKey('first', 'unbacked'))).toBe('6');
    expect(memory.values.size).toBe(8);
  });

  test('a text that is typed letter by letter is one change, and one more after a backup', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    const unbacked = () => memory.values.get(fieldKey('first', 'unbacked'));
    for (const text of ['W', 'Wh', 'Why']) workspace.note(FIRST, text);
    expect(unbacked()).toBe('1');
    workspace.note(SECOND, 'W');
    workspace.note(FIRST, 'Why?');
    expect(unbacked()).toBe('3');
    workspace.writeAll([[fieldKey('first', 'unbacked'), null]]);
    workspace.note(FIRST, 'Why? ');
    expect(unbacked()).toBe('1');
  });

  test('each choice is one change, taken back or not; what a text says does not make it one', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    const unbacked = () => memory.values.get(fieldKey('first', 'unbacked'));
    for (const text of ['n', 'no', 'no ', 'no w']) workspace.note(FIRST, text);
    expect(unbacked()).toBe('1');
    workspace.answer(FIRST, 'no');
    workspace.clearAnswer(FIRST);
    workspace.answer(FIRST, 'no');
    expect(unbacked()).toBe('4');
  });

  test('an answer costs at most six calls of storage, whatever else is stored', () => {
    const memory = memoryStorage();
    const { workspace, tab } = openPage(memory);
    for (const id of REGISTER) workspace.answer(id, 'yes');
    const before = tab.calls;
    workspace.answer(FIRST, 'no');
    expect(tab.calls - before).toBeLessThanOrEqual(6);
  });

  test('a note of blanks is no note', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.note(FIRST, 'Kept.');
    workspace.note(FIRST, ' \n ');
    expect(workspace.$notes.get()).toEqual({});
    expect(memory.values.get(checkKey('first', 'note', FIRST))).toBe('');
  });

  test('unreadable values are named once, however often storage is read again', () => {
    const memory = memoryStorage();
    memory.writeByHand(firstKey, 'YES');
    memory.limit(memory.used());
    const { workspace } = openPage(memory);
    workspace.refresh();
    workspace.refresh();
    expect(workspace.$unreadable.get()).toEqual([firstKey]);
    expect(memory.values.get(firstKey)).toBe('YES');
  });

  test('an unreadable id of the active assessment is set aside; the first one opens', () => {
    const memory = memoryStorage();
    memory.writeByHand(ACTIVE, '../first');
    memory.writeByHand(fieldKey('first', 'tier'), 'prodction');
    const { workspace } = openPage(memory);
    expect(workspace.$openId.get()).toBe('first');
    expect(workspace.$unreadable.get()).toEqual([ACTIVE, fieldKey('first', 'tier')]);
    expect(memory.values.get('loadbearing/1/quarantine/active')).toBe('../first');
    expect(memory.values.has(ACTIVE)).toBe(false);
  });
});

describe('two tabs', () => {
  test('different answers stand side by side, and each tab shows both at once', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.answer(FIRST, 'yes');
    right.workspace.answer(SECOND, 'no');
    left.workspace.note(THIRD, 'Left.');
    right.workspace.rename('Right');
    right.workspace.setTier('prototype');
    expect(left.workspace.assessment()).toEqual({
      name: 'Right',
      tier: 'prototype',
      answers: { [FIRST]: 'yes', [SECOND]: 'no' },
      notes: { [THIRD]: 'Left.' },
    });
    expect(right.workspace.assessment()).toEqual(left.workspace.assessment());
    expect(left.reload().workspace.assessment()).toEqual(right.workspace.assessment());
  });

  test('of two answers to the same check, both tabs show the later one', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.answer(FIRST, 'yes');
    right.workspace.answer(FIRST, 'no');
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'no' });
    left.workspace.clearAnswer(FIRST);
    expect(right.workspace.$answers.get()).toEqual({});
    left.workspace.rename('Left');
    memory.writeByHand(fieldKey('first', 'name'), '');
    expect(right.workspace.$name.get()).toBe('My system');
  });

  test('a value that another tab took back or garbled falls back to its default; one that is gone was lost', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.setTier('critical');
    left.workspace.rename('Left');
    left.workspace.note(FIRST, 'Left.');
    left.workspace.answer(FIRST, 'yes');
    memory.writeByHand(fieldKey('first', 'tier'), 'prodction');
    memory.writeByHand(firstKey, 'YES');
    expect(right.workspace.$tier.get()).toBe('production');
    expect(right.workspace.$answers.get()).toEqual({});
    left.workspace.note(FIRST, '');
    const port = left.tab.open();
    port.removeItem(fieldKey('first', 'name'));
    expect(right.workspace.assessment()).toEqual({ name: 'Left', tier: 'production', answers: {}, notes: {} });
    expect(right.workspace.$saving.get()).toBe('emptied');
    right.workspace.saveAgain();
    expect(memory.values.get(fieldKey('first', 'name'))).toBe('Left');
  });

  test('a tab with another assessment open does not follow', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    right.workspace.open('other');
    left.workspace.answer(FIRST, 'yes');
    right.workspace.answer(FIRST, 'no');
    expect(right.workspace.$answers.get()).toEqual({ [FIRST]: 'no' });
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
  });

  test('an event that arrives when storage cannot be read takes nothing away', () => {
    const memory = memoryStorage();
    const page = openPage(memory);
    page.workspace.answer(FIRST, 'yes');
    memory.refuse('read');
    page.workspace.follow(firstKey);
    expect(page.workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
    expect(page.workspace.$saving.get()).toBe('blocked');
  });
});

describe('a tab from the back-forward cache', () => {
  test('it catches up with what it slept through, and writes none of its old memory back', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.answer(FIRST, 'yes');
    left.workspace.answer(SECOND, 'yes');
    left.freeze();
    right.workspace.answer(FIRST, 'no');
    right.workspace.clearAnswer(SECOND);
    right.workspace.answer(THIRD, 'na');
    right.workspace.rename('Renamed');
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'yes' });
    const before = new Map(memory.values);
    left.thaw();
    expect(left.workspace.assessment()).toEqual(right.workspace.assessment());
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'no', [THIRD]: 'na' });
    expect(memory.values).toEqual(before);
  });

  test('what it could not store before it slept is still there and still reported', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    memory.refuse('write');
    left.workspace.answer(FIRST, 'yes');
    left.freeze();
    memory.refuse();
    right.workspace.answer(SECOND, 'no');
    left.thaw();
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
    expect(left.workspace.$saving.get()).toBe('blocked');
    left.workspace.saveAgain();
    expect(right.workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
    expect(left.workspace.$saving.get()).toBe('saved');
  });
});

describe('undo', () => {
  test('clearing can be taken back, one step at a time', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    workspace.answer(SECOND, 'no');
    workspace.clearAnswer(FIRST);
    workspace.clearAnswer(SECOND);
    workspace.clearAnswer(THIRD);
    expect(workspace.$answers.get()).toEqual({});
    expect(workspace.$undos.get().map(({ says }) => says)).toEqual(['Answer cleared.', 'Answer cleared.']);
    workspace.undoLast();
    expect(workspace.$answers.get()).toEqual({ [SECOND]: 'no' });
    workspace.undoLast();
    workspace.undoLast();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
    expect(openPage(memory).workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
  });

  test('it never overwrites a newer answer: not of this tab, nor of another, nor of a tab that it has not heard of', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    for (const id of REGISTER) left.workspace.answer(id, 'yes');
    for (const id of REGISTER) left.workspace.clearAnswer(id);
    left.workspace.answer(FIRST, 'no');
    right.workspace.answer(SECOND, 'partly');
    left.freeze();
    right.workspace.answer(THIRD, 'na');
    for (const _ of REGISTER) left.workspace.undoLast();
    left.thaw();
    expect(left.workspace.$answers.get()).toEqual({
      [FIRST]: 'no',
      [SECOND]: 'partly',
      [THIRD]: 'na',
      [REGISTER[3]]: 'yes',
    });
    expect(right.workspace.$answers.get()).toEqual(left.workspace.$answers.get());
  });

  test('clearing in an assessment that is no longer open is taken back there', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    workspace.clearAnswer(FIRST);
    workspace.open('other');
    workspace.answer(FIRST, 'no');
    workspace.undoLast();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'no' });
    workspace.open('first');
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
  });

  test('a clearing that could not be stored can be taken back once storage works again', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    memory.refuse('open');
    workspace.clearAnswer(FIRST);
    memory.refuse();
    workspace.undoLast();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
    expect(memory.values.get(firstKey)).toBe('yes');
  });

  test('a newer answer that could not be stored, in an assessment that is no longer open, is not overwritten', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    workspace.clearAnswer(FIRST);
    memory.refuse('write');
    workspace.answer(FIRST, 'no');
    workspace.open('other');
    workspace.undoLast();
    memory.refuse();
    workspace.open('first');
    workspace.saveAgain();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'no' });
  });
});

describe('another assessment', () => {
  test('it opens in this tab and in those opened later; the first keeps what it has', () => {
    const memory = memoryStorage();
    const page = openPage(memory);
    page.workspace.answer(FIRST, 'yes');
    page.workspace.rename('Payments');
    page.workspace.open('b2');
    expect(page.workspace.assessment()).toEqual({ name: 'My system', tier: 'production', answers: {}, notes: {} });
    page.workspace.answer(SECOND, 'no');
    const later = openPage(memory);
    expect(later.workspace.$openId.get()).toBe('b2');
    expect(later.workspace.$answers.get()).toEqual({ [SECOND]: 'no' });
    later.workspace.open('first');
    expect(later.workspace.assessment()).toMatchObject({ name: 'Payments', answers: { [FIRST]: 'yes' } });
  });

  test('what could not be stored of one assessment never shows in another, and comes back with its own', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    memory.refuse('write');
    workspace.answer(FIRST, 'yes');
    workspace.open('b2');
    expect(workspace.$answers.get()).toEqual({});
    workspace.open('first');
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
  });

  test('while nothing can be read, the open assessment stays open: the other could not be shown', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    memory.refuse('open');
    workspace.open('b2');
    expect(workspace.$openId.get()).toBe('first');
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
    expect(workspace.$saving.get()).toBe('blocked');
    memory.refuse();
    workspace.answer(SECOND, 'no');
    expect([...memory.values.keys()].filter((key) => key.includes('/b2/'))).toEqual([]);
  });
});
