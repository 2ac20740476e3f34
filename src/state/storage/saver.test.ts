import { expect, test } from 'vitest';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { SINCE } from './key.ts';
import { createSaver } from './saver.ts';

function saving(shown: Readonly<Record<string, string>> = {}) {
  const memory = memoryStorage();
  const storage = memoryGuard(memory.openTab().open);
  const saver = createSaver({ storage, today: () => '2026-11-22', shown: () => new Map(Object.entries(shown)) });
  return { memory, saver, state: () => [saver.$saving.get(), Object.fromEntries(saver.pending)] };
}

test('what is written is stored, after what tells when', () => {
  const { memory, saver, state } = saving();
  expect(memory.values.size).toBe(0);
  saver.writeAll([['a', '1']]);
  saver.writeAll([['b', '2']]);
  saver.writeAll([['a', null]]);
  expect([...memory.values.keys()]).toEqual([SINCE, 'b']);
  expect(memory.values.get(SINCE)).toMatch(/^2026-11-22 \d[-.e\d]*$/);
  expect(state()).toEqual(['saved', {}]);
});

test('blocked: it holds on to the last word on each key, and stores it when asked again', () => {
  const { memory, saver, state } = saving();
  memory.refuse('open');
  saver.writeAll([['a', '1']]);
  saver.writeAll([['a', '2']]);
  saver.writeAll([['b', null]]);
  expect(state()).toEqual(['blocked', { a: '2', b: null }]);
  saver.saveAgain();
  expect(state()).toEqual(['blocked', { a: '2', b: null }]);
  memory.refuse();
  saver.saveAgain();
  expect(state()).toEqual(['saved', {}]);
  expect(memory.values.get('a')).toBe('2');
});

test('full: what fits is stored, the rest is held', () => {
  const { memory, saver, state } = saving();
  saver.writeAll([['a', '1']]);
  memory.limit(memory.used() + 3);
  saver.writeAll([['long', 'too long']]);
  saver.writeAll([['b', '2']]);
  expect(memory.values.get('b')).toBe('2');
  expect(state()).toEqual(['full', { long: 'too long' }]);
});

test('forgetting drops what another tab has written since, and no more', () => {
  const { memory, saver, state } = saving();
  memory.refuse('write');
  saver.writeAll([['a', '1']]);
  saver.writeAll([['b', '2']]);
  saver.forget(['a']);
  expect(state()).toEqual(['blocked', { b: '2' }]);
  saver.forget(['b']);
  expect(state()).toEqual(['saved', {}]);
});

test('emptied: what is shown and gone is held; what was pending stays as it is', () => {
  const { memory, saver, state } = saving({ a: '1', b: '2', c: '3' });
  saver.writeAll([['a', '1']]);
  memory.limit(memory.used());
  saver.writeAll([['b', null]]);
  saver.writeAll([['c', '4']]);
  memory.empty();
  memory.limit(10_000);
  saver.noticeEmptied();
  expect(state()).toEqual(['emptied', { c: '4', a: '1', b: '2' }]);
  saver.noticeEmptied();
  saver.saveAgain();
  expect(state()).toEqual(['saved', {}]);
  expect([...memory.values.keys()]).toEqual([SINCE, 'c', 'a', 'b']);
});

test('emptied and begun anew by another tab on the same day: what is gone is held, what is new is left', () => {
  const { memory, saver, state } = saving({ a: '1', b: '2' });
  saver.writeAll([['a', '1']]);
  memory.empty();
  memory.writeByHand(SINCE, '2026-11-22 other');
  memory.writeByHand('a', '9');
  saver.noticeEmptied();
  expect(state()).toEqual(['emptied', { b: '2' }]);
  saver.saveAgain();
  expect(memory.values.get('a')).toBe('9');
});

test('a page that shows nothing, or whose storage was never marked, has nothing to miss', () => {
  const nothing = saving();
  nothing.saver.writeAll([['a', '1']]);
  nothing.memory.empty();
  nothing.saver.noticeEmptied();
  expect(nothing.state()).toEqual(['saved', {}]);
  const unmarked = saving({ a: '1' });
  unmarked.saver.noticeEmptied();
  expect(unmarked.state()).toEqual(['saved', {}]);
});

test('storage that cannot be read says nothing of being emptied', () => {
  const { memory, saver, state } = saving({ a: '1' });
  saver.writeAll([['a', '1']]);
  memory.refuse('read');
  saver.noticeEmptied();
  expect(state()).toEqual(['saved', {}]);
  saver.block();
  expect(state()).toEqual(['blocked', {}]);
  saver.clearWarning();
  expect(state()).toEqual(['saved', {}]);
});
