import { expect, test } from 'vitest';
import { memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import { SINCE } from '../storage/key.ts';
import { openWorkspace } from './workspace.ts';

test('storage is begun on the reader’s day, whatever day it is in Greenwich', () => {
  for (const hour of [0, 12, 23]) {
    const memory = memoryStorage();
    const now = () => new Date(2026, 10, 22, hour, 30).toISOString();
    const workspace = openWorkspace({ storage: memoryGuard(memory.openTab().open), register: ['one'], now });
    workspace.answer('one', 'yes');
    expect(memory.values.get(SINCE)).toMatch(/^2026-11-22 /);
    expect(memory.values.get('loadbearing/1/assessment/first/changed')).toBe(now());
  }
});
