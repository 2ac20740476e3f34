import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from './copy.ts';
import { Reason } from './reason.ts';
import { $status } from './status.ts';

// The workspace of the page, where nothing is unsaved.
vi.mock('../../state/browser/workspace.ts', () => ({ workspace: { $saving: { get: () => 'saved' } } }));

const said = () => $status.get().says.trim();
const broken = (error: unknown) => Promise.reject<string>(error);

/** Lets the browser copy, or not, in the older way or the newer one; gives what was copied. */
function clipboard(allowed: boolean, items: boolean): readonly string[] {
  const copied: string[] = [];
  const refuse = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
  const take = async (text: string | Promise<Blob>) => {
    copied.push(typeof text === 'string' ? text : await (await text).text());
  };
  vi.stubGlobal('navigator', {
    clipboard: items
      ? { write: async ([item]: readonly { text: Promise<Blob> }[]) => (allowed ? take(item?.text ?? '') : refuse()) }
      : { writeText: (text: string) => (allowed ? take(text) : refuse()) },
  });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly text: Promise<Blob>;
      constructor(data: Readonly<Record<string, Promise<Blob>>>) {
        this.text = data['text/plain'] as Promise<Blob>;
      }
    },
  );
  return copied;
}

afterEach(() => vi.unstubAllGlobals());

describe.each([true, false])('with items: %s', (items) => {
  test('what may be copied is copied', async () => {
    const copied = clipboard(true, items);
    expect(await copyText(Promise.resolve('A plan.'), 'Plan')).toEqual({ kind: 'copied' });
    expect(copied).toEqual(['A plan.']);
    expect(said()).toBe('Plan copied.');
  });

  test('where the browser refuses, the text is given to be copied by hand', async () => {
    clipboard(false, items);
    expect(await copyText(Promise.resolve('A plan.'), 'Plan')).toEqual({ kind: 'refused', text: 'A plan.' });
    expect(said()).toBe('The browser does not let this page copy. Select the text and copy it yourself.');
  });

  test.each([true, false])(
    'a text that could not be made is no refusal, whether copying is allowed (%s)',
    async (allowed) => {
      clipboard(allowed, items);
      const gone = broken(new TypeError('Failed to fetch dynamically imported module'));
      expect(await copyText(gone, 'Plan')).toEqual({ kind: 'failed' });
      expect(said()).toBe('Plan could not be made. Reload the page and try again.');
    },
  );
});

test('a reason that the reader can use is told', async () => {
  clipboard(true, true);
  expect(await copyText(broken(new Reason('This is no gap any more.')), 'Issue text')).toEqual({ kind: 'failed' });
  expect(said()).toBe('This is no gap any more.');
});

test('a browser without a clipboard refuses', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText(Promise.resolve('A plan.'), 'Plan')).toEqual({ kind: 'refused', text: 'A plan.' });
});
