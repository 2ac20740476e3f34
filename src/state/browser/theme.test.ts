import { expect, test, vi } from 'vitest';
import { THEME } from '../storage/key.ts';
import { storeTheme } from './theme.ts';

const keep = vi.hoisted(() => vi.fn());
vi.mock('./workspace.ts', () => ({ workspace: { keep } }));

test('a chosen theme is kept; the system’s is the absence of a choice', () => {
  for (const theme of ['dark', 'light', 'system'] as const) storeTheme(theme);
  expect(keep.mock.calls).toEqual([
    [THEME, 'dark'],
    [THEME, 'light'],
    [THEME, null],
  ]);
});
