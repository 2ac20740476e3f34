import { expect, test } from 'vitest';
import { sheetName } from './sheet-name.ts';

test('each drawing of each figure has a name of its own, and the same one in every build', () => {
  expect(sheetName('What full costs', 'wide')).toMatch(/^fig-[0-9a-f]{3}w$/);
  expect(sheetName('What full costs', 'wide')).toBe(sheetName('What full costs', 'wide'));
  expect(sheetName('What full costs', 'narrow')).not.toBe(sheetName('What full costs', 'wide'));
  expect(sheetName('What empty costs', 'wide')).not.toBe(sheetName('What full costs', 'wide'));
});
