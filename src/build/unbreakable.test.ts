import { expect, test, vi } from 'vitest';
import { unbreakableQuantities } from './unbreakable.ts';

test('only text that changes is written back', () => {
  const setProperty = vi.fn();
  const visit = unbreakableQuantities.text as (node: object, context: object) => void;
  const node = { type: 'text', value: '5 s' };
  visit(node, { setProperty });
  visit({ type: 'text', value: 'none' }, { setProperty });
  expect(setProperty.mock.calls).toEqual([[node, 'value', '5\u00a0s']]);
});
