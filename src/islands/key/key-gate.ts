/** Milliseconds without another key before one is taken for meant: less than two fingers take, more than a program. */
export const APART = 40;
/** Milliseconds of silence after a sentence before a key is heard again: a sentence is dictated in pieces. */
export const SILENCE = 500;

/** How a gate waits; a browser's timers. */
type Waiting = {
  readonly start: (action: () => void, milliseconds: number) => unknown;
  readonly stop: (started: unknown) => void;
};

const TIMERS: Waiting = {
  start: (action, milliseconds) => setTimeout(action, milliseconds),
  stop: (started) => clearTimeout(started as number),
};

/**
 * Tells keys that are meant from a sentence that is dictated: a program types its characters without a pause, so a key
 * is held for a moment, and whatever comes in a burst does nothing, the first key of it included. Gives what is to be
 * told of every character typed: when, and what it does where it is meant, if anything. It says whether the character
 * is part of a burst as far as it can know.
 */
export function keyGate(waiting = TIMERS): (time: number, action?: () => void) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  let bursting = false;
  let held: unknown;
  let pending: (() => void) | undefined;
  return (time, action) => {
    const gap = time - last;
    last = time;
    waiting.stop(held);
    const due = pending;
    pending = undefined;
    // A busy page is told of the next key before its timer: the key before stood alone all the same.
    if (gap >= APART) due?.();
    bursting = gap < APART || (bursting && gap < SILENCE);
    if (bursting || action === undefined) return bursting;
    pending = action;
    held = waiting.start(() => {
      pending = undefined;
      action();
    }, APART);
    return false;
  };
}
