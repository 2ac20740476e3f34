import { expect, test } from 'vitest';
import { compareNames } from './name-order.ts';

test('names in order as people count', () => {
  const names = ['System 10', 'system 2', 'Ärger', 'System 1', 'Zoo', 'архив', 'Alpha'];
  expect(names.sort(compareNames)).toEqual(['Alpha', 'Ärger', 'System 1', 'system 2', 'System 10', 'Zoo', 'архив']);
});
