import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressWriter, LATER, WINDOW } from './address-writer.ts';

/** A writer in a browser that refuses more than 100 changes in some time, with a clock of its own. */
function safari(window = WINDOW) {
  let time = 0;
  let timer: { at: number; run: () => void } | undefined;
  const made: number[] = [];
  const shown: string[] = [];
  let refused = 0;
  const writer = addressWriter({
    now: () => time,
    start: (run, milliseconds) => {
      timer = { at: time + milliseconds, run };
      return timer;
    },
    stop: (started) => {
      if (timer === started) timer = undefined;
    },
    replace: (url) => {
      made.push(time);
      if (made.filter((each) => time - each < window).length > 100) {
        refused += 1;
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      }
      shown.push(url);
    },
  });
  const pass = (milliseconds: number) => {
    const until = time + milliseconds;
    while (timer !== undefined && timer.at <= until) {
      const { at, run } = timer;
      timer = undefined;
      time = at;
      run();
    }
    time = until;
  };
  return { ...writer, pass, shown, refused: () => refused };
}

test('A change is shown at once', () => {
  const { put, shown } = safari();
  put('?a');
  put('?b');
  expect(shown).toEqual(['?a', '?b']);
});

test('However many come, none is refused and the last one is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 300 }), (gaps) => {
      const browser = safari();
      for (const [i, gap] of gaps.entries()) {
        browser.pass(gap);
        browser.put(`?${i}`);
      }
      browser.pass(LATER);
      expect(browser.refused()).toBe(0);
      expect(browser.shown.at(-1)).toBe(`?${gaps.length - 1}`);
    }),
  );
});

test('Where it is refused all the same, it is tried again and nothing is thrown', () => {
  const browser = safari(1e9);
  for (let i = 0; i < 150; i += 1) {
    browser.pass(WINDOW);
    browser.put(`?${i}`);
  }
  expect(browser.refused()).toBeGreaterThan(0);
});

test('What waits is written before another step, and forgotten where the reader went elsewhere', () => {
  const browser = safari();
  for (let i = 0; i < 90; i += 1) browser.put(`?${i}`);
  expect(browser.shown.at(-1)).toBe('?79');
  browser.flush();
  expect(browser.shown.at(-1)).toBe('?89');
  browser.put('?later');
  browser.drop();
  browser.pass(LATER);
  browser.flush();
  expect(browser.shown.at(-1)).toBe('?89');
});
