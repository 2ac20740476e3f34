import { afterEach, expect, test, vi } from 'vitest';
import { copyFor } from './copy-press.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a button says after a copy, in a browser that lets the page copy or not. */
async function says(clipboard: unknown, text: Promise<string>): Promise<readonly (string | null)[]> {
  vi.stubGlobal('navigator', { clipboard });
  let name = '';
  const setAttribute = (_: string, value: string) => {
    name = value;
  };
  const button = { textContent: 'Copy', setAttribute };
  await copyFor(button, text, 'Code copied');
  return [button.textContent, name];
}

const allowed = { writeText: async () => undefined };
const refused = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
const gone = () => Promise.reject<string>(new TypeError('Failed to fetch'));

test.each([
  ['copied', allowed, () => Promise.resolve('x'), ['Copied', 'Code copied']],
  ['refused', refused, () => Promise.resolve('x'), ['Select and copy', 'The browser does not let this page copy']],
  [
    'no clipboard',
    undefined,
    () => Promise.resolve('x'),
    ['Select and copy', 'The browser does not let this page copy'],
  ],
  ['not there', allowed, gone, ['Reload and try again', 'The text could not be had: reload the page and try again']],
  [
    'not there and refused',
    refused,
    gone,
    ['Reload and try again', 'The text could not be had: reload the page and try again'],
  ],
])('%s', async (_, clipboard, text, said) => {
  expect(await says(clipboard, text())).toEqual(said);
});
