import { afterEach, expect, test, vi } from 'vitest';
import { copyOutcome } from './copy-press.ts';

afterEach(() => vi.unstubAllGlobals());

const allowed = { writeText: async () => undefined };
const refused = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
const there = () => Promise.resolve('x');
const gone = () => Promise.reject<string>(new TypeError('Failed to fetch'));

test.each([
  ['copied', allowed, there],
  ['refused', refused, there],
  // No clipboard at all.
  ['refused', undefined, there],
  ['missing', allowed, gone],
  ['missing', refused, gone],
] as const)('%s', async (outcome, clipboard, text) => {
  vi.stubGlobal('navigator', { clipboard });
  expect(await copyOutcome(text())).toBe(outcome);
});
