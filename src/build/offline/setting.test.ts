import { expect, test } from 'vitest';
import { readOffline } from './setting.ts';

test.each([
  [{}, true],
  [{ OFFLINE: '' }, true],
  [{ OFFLINE: 'on' }, true],
  [{ OFFLINE: 'off' }, false],
])('%j is %s', (env, offline) => {
  expect(readOffline(env)).toBe(offline);
});

test.each(['OFF', 'false', '0', 'no'])('OFFLINE %j is refused with what to write instead', (OFFLINE) => {
  expect(() => readOffline({ OFFLINE })).toThrow(
    `OFFLINE is "${OFFLINE}", which is neither "on" nor "off". Write off for a site that keeps nothing in browsers, or leave it out.`,
  );
});
