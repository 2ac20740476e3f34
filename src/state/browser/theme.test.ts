import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { THEME } from '../storage/key.ts';
import { local } from '../storage/local.ts';
import { readTheme, storeTheme } from './theme.ts';

let memory = memoryStorage();

beforeEach(() => {
  memory = memoryStorage();
  const tab = memory.openTab();
  vi.stubGlobal('window', {
    get localStorage() {
      return tab.open();
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a chosen theme is stored; the system’s is the absence of a choice', () => {
  expect(readTheme()).toBe('system');
  storeTheme('dark');
  expect(memory.values.get(THEME)).toBe('dark');
  expect(readTheme()).toBe('dark');
  storeTheme('light');
  expect(readTheme()).toBe('light');
  storeTheme('system');
  expect(memory.values.size).toBe(0);
});

test('garbage, or a storage that refuses, is the system’s theme', () => {
  memory.writeByHand(THEME, 'sepia');
  expect(readTheme()).toBe('system');
  memory.refuse('open');
  storeTheme('dark');
  expect(readTheme()).toBe('system');
});

test('on the server there is nothing, and nothing is stored', () => {
  vi.unstubAllGlobals();
  expect(local.readable()).toBe(true);
  expect(local.write(THEME, 'dark')).toBe('saved');
  expect(local.write(THEME, null)).toBe('saved');
  expect(local.read(THEME)).toBeNull();
  expect(local.entries('').size).toBe(0);
});
