import { describe, expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { type Access, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { checkKey, fieldKey, SINCE } from '../storage/key.ts';

const [FIRST, SECOND, THIRD] = REGISTER;
const firstKey = checkKey('first', 'answer', FIRST);
const secondKey = checkKey('first', 'answer', SECOND);

describe('storage that refuses', () => {
  test.each<[string, Access[]]>([
    ['to open', ['open']],
    ['to write', ['write']],
    ['to read and write', ['read', 'write']],
  ])('%s: answers stand in memory and are reported, and are saved once it can', (_, refused) => {
    const memory = memoryStorage();
    memory.refuse(...refused);
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    workspace.note(FIRST, 'Kept.');
    workspace.rename('Payments');
    workspace.setTier('critical');
    workspace.answer(SECOND, 'no');
    workspace.clearAnswer(SECOND);
    const expected = { name: 'Payments', tier: 'critical', answers: { [FIRST]: 'yes' }, notes: { [FIRST]: 'Kept.' } };
    expect(workspace.assessment()).toEqual(expected);
    expect(workspace.$saving.get()).toBe('blocked');
    workspace.refresh();
    expect(workspace.assessment()).toEqual(expected);
    memory.refuse();
    workspace.refresh();
    expect(workspace.assessment()).toEqual(expected);
    workspace.saveAgain();
    expect(workspace.$saving.get()).toBe('saved');
    expect(openPage(memory).workspace.assessment()).toEqual(expected);
  });

  test('to read: what is written is stored, and what was stored is not overwritten by what could not be read', () => {
    const memory = memoryStorage();
    openPage(memory).workspace.answer(FIRST, 'yes');
    memory.refuse('read');
    const { workspace } = openPage(memory);
    expect(workspace.$answers.get()).toEqual({});
    workspace.answer(SECOND, 'no');
    memory.refuse();
    workspace.refresh();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
    expect(memory.values.get(SINCE)).toMatch(/^2026-11-22\b/);
  });

  test('for a while: once it can be read again and nothing is missing, the warning goes', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'yes');
    memory.refuse('open');
    workspace.refresh();
    expect(workspace.$saving.get()).toBe('blocked');
    memory.refuse();
    workspace.refresh();
    expect(workspace.$saving.get()).toBe('saved');
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
  });
});

describe('a full storage', () => {
  test('what does not fit stands in memory and is reported; what fits is stored; room lets the rest in', () => {
    const memory = memoryStorage();
    const { workspace } = openPage(memory);
    workspace.answer(FIRST, 'partly');
    memory.limit(memory.used());
    workspace.answer(SECOND, 'no');
    expect(workspace.$saving.get()).toBe('full');
    workspace.answer(FIRST, 'yes');
    expect(memory.values.get(firstKey)).toBe('yes');
    expect(workspace.$saving.get()).toBe('full');
    workspace.refresh();
    expect(workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'no' });
    memory.limit(10_000);
    workspace.note(THIRD, 'Any other write tries again.');
    expect(memory.values.get(secondKey)).toBe('no');
    expect(workspace.$saving.get()).toBe('saved');
  });

  test('another tab that answers the same check has the later word, and the warning goes with it', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.answer(FIRST, 'no');
    memory.limit(memory.used());
    left.workspace.answer(FIRST, 'unknown');
    expect(left.workspace.$saving.get()).toBe('full');
    right.workspace.answer(FIRST, 'na');
    expect(left.workspace.$answers.get()).toEqual({ [FIRST]: 'na' });
    expect(left.workspace.$saving.get()).toBe('saved');
    memory.limit(10_000);
    left.workspace.saveAgain();
    expect(memory.values.get(firstKey)).toBe('na');
  });
});

describe('storage emptied under an open tab', () => {
  function answered() {
    const memory = memoryStorage();
    const page = openPage(memory);
    page.workspace.answer(FIRST, 'yes');
    page.workspace.answer(SECOND, 'no');
    page.workspace.note(THIRD, 'Kept.');
    page.workspace.setTier('critical');
    return { memory, page, expected: page.workspace.assessment() };
  }

  test.each([[false], [true]])('told silently: %s, it keeps everything, says so, and saves it again', (silently) => {
    const { memory, page, expected } = answered();
    memory.empty(silently);
    if (silently) page.workspace.refresh();
    page.workspace.refresh();
    expect(page.workspace.assessment()).toEqual(expected);
    expect(page.workspace.$saving.get()).toBe('emptied');
    expect(memory.values.size).toBe(0);
    page.workspace.saveAgain();
    expect(page.workspace.$saving.get()).toBe('saved');
    expect(page.reload().workspace.assessment()).toEqual(expected);
  });

  test('the next answer, before the tab has noticed, brings everything back', () => {
    const { memory, page, expected } = answered();
    memory.empty(true);
    page.workspace.answer(THIRD, 'na');
    page.workspace.refresh();
    expect(page.workspace.assessment()).toEqual({ ...expected, answers: { ...expected.answers, [THIRD]: 'na' } });
    expect(page.reload().workspace.assessment()).toEqual(page.workspace.assessment());
  });

  test('opening another assessment, before the tab has noticed, brings everything back', () => {
    const { memory, page, expected } = answered();
    memory.empty(true);
    page.workspace.open('b2');
    expect(page.workspace.$answers.get()).toEqual({});
    page.workspace.open('first');
    expect(page.workspace.assessment()).toEqual(expected);
  });

  test('opening another assessment while it is full mixes nothing up', () => {
    const { memory, page, expected } = answered();
    memory.empty(true);
    memory.limit(10);
    page.workspace.open('b2');
    expect(page.workspace.assessment()).toEqual({ name: 'My system', tier: 'production', answers: {}, notes: {} });
    page.workspace.open('first');
    expect(page.workspace.assessment()).toEqual(expected);
    expect(page.workspace.$saving.get()).not.toBe('saved');
    memory.limit(10_000);
    page.workspace.saveAgain();
    expect([...memory.values.keys()].filter((key) => key.includes('/b2/'))).toEqual([]);
    expect(page.reload().workspace.assessment()).toEqual({ ...expected, name: 'My system' });
  });

  test('a tab that only ever followed another keeps everything too', () => {
    const memory = memoryStorage();
    const [left, right] = [openPage(memory), openPage(memory)];
    left.workspace.answer(FIRST, 'yes');
    memory.closeTab(left.tab);
    memory.empty();
    expect(right.workspace.$answers.get()).toEqual({ [FIRST]: 'yes' });
    expect(right.workspace.$saving.get()).toBe('emptied');
  });

  test('a sleeping tab keeps what is missing, though another tab has begun anew', () => {
    const { memory, page } = answered();
    page.freeze();
    memory.empty();
    const other = openPage(memory);
    other.workspace.answer(SECOND, 'partly');
    page.thaw();
    expect(page.workspace.$answers.get()).toEqual({ [FIRST]: 'yes', [SECOND]: 'partly' });
    expect(page.workspace.$saving.get()).toBe('emptied');
    page.workspace.saveAgain();
    expect(other.workspace.assessment()).toEqual(page.workspace.assessment());
    expect(page.workspace.$saving.get()).toBe('saved');
  });

  test('emptied while it could not be read: once it can, everything is still there', () => {
    const { memory, page, expected } = answered();
    memory.refuse('open');
    page.workspace.answer(FIRST, 'na');
    memory.empty();
    memory.refuse();
    page.workspace.refresh();
    expect(page.workspace.assessment()).toEqual({ ...expected, answers: { [FIRST]: 'na', [SECOND]: 'no' } });
    page.workspace.saveAgain();
    expect(page.reload().workspace.assessment()).toEqual(page.workspace.assessment());
  });

  test('of two tabs one saves it again: the warning goes in both', () => {
    const { memory, page, expected } = answered();
    const other = openPage(memory);
    memory.empty();
    expect(other.workspace.$saving.get()).toBe('emptied');
    page.workspace.saveAgain();
    expect(other.workspace.assessment()).toEqual(expected);
    expect(other.workspace.$saving.get()).toBe('saved');
  });

  test('a name that nobody gave is not saved over one that somebody did', () => {
    const { memory, page } = answered();
    const other = openPage(memory);
    memory.limit(memory.used());
    other.workspace.rename('Given in a full storage');
    memory.empty();
    memory.limit(10_000);
    page.workspace.saveAgain();
    expect(other.workspace.$name.get()).toBe('Given in a full storage');
    expect(memory.values.has(fieldKey('first', 'name'))).toBe(false);
  });

  test('a tab with nothing in it has nothing to say', () => {
    const memory = memoryStorage();
    const page = openPage(memory);
    page.workspace.answer(FIRST, 'yes');
    page.workspace.clearAnswer(FIRST);
    memory.empty();
    expect(page.workspace.$saving.get()).toBe('saved');
  });
});
