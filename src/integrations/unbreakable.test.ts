import { expect, test, vi } from 'vitest';
import { unbreakable, unbreakableQuantities } from './unbreakable.ts';

test.each([
  ['about 99.9 % of', 'about 99.9\u00a0% of'],
  ['400 req/s, 120 ms and 2 h', '400\u00a0req/s, 120\u00a0ms and 2\u00a0h'],
  ['5 min. 3 d; 2 × 4 vCPU', '5\u00a0min. 3\u00a0d; 2\u00a0× 4\u00a0vCPU'],
  ['10 GB of 64 GiB', '10\u00a0GB of 64\u00a0GiB'],
  ['5 minutes, 3 days, 2 horses', '5 minutes, 3 days, 2 horses'],
  ['7 servers and 5 s1', '7 servers and 5 s1'],
  ['ten % and a ms', 'ten % and a ms'],
  ['', ''],
])('%j becomes %j', (text, kept) => {
  expect(unbreakable(text)).toBe(kept);
});

test('only text that changes is written back', () => {
  const setProperty = vi.fn();
  const visit = unbreakableQuantities.text as (node: object, context: object) => void;
  const node = { type: 'text', value: '5 s' };
  visit(node, { setProperty });
  visit({ type: 'text', value: 'none' }, { setProperty });
  expect(setProperty.mock.calls).toEqual([[node, 'value', '5\u00a0s']]);
});
