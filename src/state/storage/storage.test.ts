import { expect, test } from 'vitest';
import { type Access, memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { guardStorage, type Port } from './storage.ts';

function guarded() {
  const memory = memoryStorage();
  memory.writeByHand('ours/a', '1');
  memory.writeByHand('theirs/b', '2');
  return { memory, storage: memoryGuard(memory.openTab().open) };
}

function failingPort(error: unknown): Port {
  const fail = () => {
    throw error;
  };
  return { length: 0, key: fail, getItem: fail, setItem: fail, removeItem: fail };
}

test('it reads, lists and writes', () => {
  const { memory, storage } = guarded();
  expect(storage.readable()).toBe(true);
  expect(storage.read('ours/a')).toBe('1');
  expect(storage.read('ours/c')).toBeNull();
  expect(storage.write('ours/c', '3')).toBe('saved');
  expect(storage.write('ours/a', null)).toBe('saved');
  expect([...storage.entries('ours/')]).toEqual([['ours/c', '3']]);
  expect([...memory.values]).toEqual([
    ['theirs/b', '2'],
    ['ours/c', '3'],
  ]);
});

test.each<[Access]>([['open'], ['read']])(
  'refused %s: nothing is read, and it says so until it can again',
  (access) => {
    const { memory, storage } = guarded();
    memory.refuse(access);
    expect(storage.read('ours/a')).toBeNull();
    expect(storage.entries('').size).toBe(0);
    expect(storage.readable()).toBe(false);
    memory.refuse();
    expect(storage.readable()).toBe(true);
    expect(storage.read('ours/a')).toBe('1');
  },
);

test.each<[Access]>([['open'], ['write']])(
  'refused %s: writing and removing are blocked and change nothing',
  (access) => {
    const { memory, storage } = guarded();
    memory.refuse(access);
    expect(storage.write('ours/a', '9')).toBe('blocked');
    expect(storage.write('ours/a', null)).toBe('blocked');
    expect(memory.values.get('ours/a')).toBe('1');
  },
);

test('a full storage refuses what is larger and still lets go of what it has', () => {
  const { memory, storage } = guarded();
  memory.limit(memory.used());
  expect(storage.write('ours/c', '3')).toBe('full');
  expect(storage.write('ours/a', '2')).toBe('saved');
  expect(storage.write('theirs/b', null)).toBe('saved');
  expect(storage.write('ours/c', '3')).toBe('saved');
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' }), 'full'],
  [new DOMException('', 'SecurityError'), 'blocked'],
  [new TypeError('localStorage is null'), 'blocked'],
  ['a text', 'blocked'],
  [undefined, 'blocked'],
])('thrown %s means %s', (error, reason) => {
  const storage = guardStorage(() => failingPort(error));
  expect(storage.write('a', '1')).toBe(reason);
  expect(storage.read('a')).toBeNull();
});

test('keys and values that vanish while they are listed are not there, which is not the same as taken back', () => {
  const port: Port = {
    ...failingPort(undefined),
    length: 2,
    key: (i) => ['ours/a', null][i] ?? null,
    getItem: () => null,
  };
  expect([...guardStorage(() => port).entries('ours/')]).toEqual([]);
});

test('all that one task reads names the keys once, until something is written or the task ends', () => {
  const { memory } = guarded();
  const port = memory.openTab().open();
  let named = 0;
  const ends: (() => void)[] = [];
  const counting: Port = {
    get length() {
      return port.length;
    },
    key: (i) => {
      if (i === 0) named += 1;
      return port.key(i);
    },
    getItem: (key) => port.getItem(key),
    setItem: (key, value) => port.setItem(key, value),
    removeItem: (key) => port.removeItem(key),
  };
  const storage = guardStorage(
    () => counting,
    (end) => ends.push(end),
  );
  const keys = () => [...storage.entries('ours/').keys()];
  expect([keys(), keys(), storage.entries('theirs/').size, named]).toEqual([['ours/a'], ['ours/a'], 1, 1]);
  storage.write('ours/c', '3');
  expect([keys(), named]).toEqual([['ours/a', 'ours/c'], 2]);
  storage.write('ours/a', null);
  expect([keys(), named]).toEqual([['ours/c'], 3]);
  memory.writeByHand('ours/d', '4');
  for (const end of ends) end();
  expect([keys(), named]).toEqual([['ours/c', 'ours/d'], 4]);
});

test('a browser whose localStorage is null is blocked', () => {
  const storage = guardStorage(() => null as unknown as Port);
  expect([storage.readable(), storage.read('a'), storage.entries('').size, storage.write('a', '1')]).toEqual([
    false,
    null,
    0,
    'blocked',
  ]);
});
