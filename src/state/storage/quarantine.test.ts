import { expect, test } from 'vitest';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { fieldKey } from './key.ts';
import { setAside } from './quarantine.ts';

const TIER = fieldKey('first', 'tier');
const PLACE = 'loadbearing/1/quarantine/assessment/first/tier';

function holding(value: string) {
  const memory = memoryStorage();
  memory.writeByHand(TIER, value);
  return { memory, storage: memoryGuard(memory.openTab().open) };
}

test('a value is copied under a quarantine key and taken away', () => {
  const { memory, storage } = holding('prodction');
  setAside(storage, TIER, 'prodction', null);
  expect(Object.fromEntries(memory.values)).toEqual({ [PLACE]: 'prodction' });
});

test('what can be kept of it takes its place', () => {
  const { memory, storage } = holding(' production');
  setAside(storage, TIER, ' production', 'production');
  expect(Object.fromEntries(memory.values)).toEqual({ [PLACE]: ' production', [TIER]: 'production' });
});

test('a second and a third value get places of their own; the same value needs none', () => {
  const { memory, storage } = holding('x');
  for (const value of ['x', 'y', 'z', 'y']) setAside(storage, TIER, value, null);
  expect(Object.fromEntries(memory.values)).toEqual({ [PLACE]: 'x', [`${PLACE}~2`]: 'y', [`${PLACE}~3`]: 'z' });
});

test('where there is no room for the copy, the value stays where it is', () => {
  const { memory, storage } = holding('prodction');
  memory.limit(memory.used());
  setAside(storage, TIER, 'prodction', null);
  expect(Object.fromEntries(memory.values)).toEqual({ [TIER]: 'prodction' });
});

test('where storage is blocked, nothing happens', () => {
  const { memory, storage } = holding('prodction');
  memory.refuse('open');
  setAside(storage, TIER, 'prodction', null);
  expect(Object.fromEntries(memory.values)).toEqual({ [TIER]: 'prodction' });
});
