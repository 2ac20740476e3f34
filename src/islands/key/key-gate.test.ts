import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APART, keyGate, SILENCE } from './key-gate.ts';

/** A gate with a clock of its own: gives what was meant, in order. */
function typed(keys: readonly (readonly [time: number, key: string])[]): { meant: string[]; bursts: boolean[] } {
  const meant: string[] = [];
  let held: { at: number; action: () => void } | undefined;
  let now = 0;
  const pass = keyGate({
    start: (action, milliseconds) => {
      held = { at: now + milliseconds, action };
      return held;
    },
    stop: (started) => {
      if (held === started) held = undefined;
    },
  });
  const bursts = keys.map(([time, key]) => {
    if (held !== undefined && held.at <= time) held.action();
    if (held !== undefined && held.at <= time) held = undefined;
    now = time;
    return pass(time, key === ' ' ? undefined : () => meant.push(key));
  });
  held?.action();
  return { meant, bursts };
}

/** A text as a program types it, a character every few milliseconds. */
const dictated = (text: string, from: number, gap = 5) => [...text].map((key, i) => [from + i * gap, key] as const);

test('Keys that are pressed one after the other are all meant', () => {
  expect(
    typed([
      [0, '1'],
      [APART, 'j'],
      [300, 'j'],
      [2000, '5'],
    ]).meant,
  ).toEqual(['1', 'j', 'j', '5']);
});

test('Keys pressed one after the other are all meant on a machine whose timers are late', () => {
  const meant: string[] = [];
  // Nothing that waits comes in time.
  const pass = keyGate({ start: () => 0, stop: () => undefined });
  for (const [i, key] of ['1', 'j', 'j', 'j'].entries()) pass(i * 80, () => meant.push(key));
  expect(meant).toEqual(['1', 'j', 'j']);
  // Those of a sentence are not, however late.
  for (const [time, key] of dictated('no', 1000)) pass(time, () => meant.push(key));
  expect(meant).toEqual(['1', 'j', 'j', 'j']);
});

test('A sentence does nothing, its first and its last character included', () => {
  expect(typed(dictated('go to step 5 of 128', 1000)).meant).toEqual([]);
});

test('A sentence that comes word by word does nothing', () => {
  const words = ['go', 'to', 'step', '5', 'of', '1', '2', '8'].flatMap((word, i) => dictated(`${word} `, i * 200));
  expect(typed(words).meant).toEqual([]);
});

test('After a silence a key is heard again', () => {
  expect(typed([...dictated('no', 0), [5 + SILENCE, '3']]).meant).toEqual(['3']);
  expect(typed([...dictated('no', 0), [4 + SILENCE, '3']]).meant).toEqual([]);
});

test('It says which characters are part of a burst, as far as it can know', () => {
  expect(typed(dictated('a b', 0)).bursts).toEqual([false, true, true]);
  expect(
    typed([
      [0, '1'],
      [100, ' '],
    ]).bursts,
  ).toEqual([false, false]);
});

test('Whatever a program types, at whatever pace below two fingers, nothing of it is meant', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.integer({ min: 0, max: APART - 1 }), (text, gap) => {
      expect(typed(dictated(text, 100, gap)).meant).toEqual([]);
    }),
  );
});
