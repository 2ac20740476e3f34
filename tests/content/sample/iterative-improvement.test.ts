import { expect, test } from 'vitest';
import { fences } from './fence.ts';

const [line = ''] = fences('iterative-improvement', 'json');

test('the log line carries a trace id as W3C defines it: 32 lower-case hexadecimal digits, not all zero', () => {
  const { trace } = JSON.parse(line);
  expect(trace).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
});
