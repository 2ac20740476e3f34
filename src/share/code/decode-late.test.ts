import { expect, test, vi } from 'vitest';
import { decodeCode } from './decode.ts';

vi.mock('./decode-2.ts', () => {
  throw new Error('gone with the old version of the site');
});

test('what reads version 2 is not there any more: the page is to be loaded again', async () => {
  expect(await decodeCode('2.GNUTA0h1YgEBBGFjbWUBZrUEARKWhns', ['a'])).toEqual({ ok: false, fault: 'newer-version' });
});
