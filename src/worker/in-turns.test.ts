import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

const later = () => new Promise<void>((wake) => setTimeout(wake));

test('each has its turn once, and never more at a time than were asked for', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await inTurns([1, 2, 3, 4, 5, 6, 7], 3, async (one) => {
    running += 1;
    most = Math.max(most, running);
    await later();
    running -= 1;
    done.push(one);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('the first that fails ends it', async () => {
  const begun: number[] = [];
  const run = async (one: number) => {
    begun.push(one);
    await later();
    if (one === 1) throw new Error('no');
  };
  await expect(inTurns([1, 2, 3, 4, 5, 6], 2, run)).rejects.toThrow('no');
  expect(begun).not.toContain(6);
});

test('nothing to do is done at once', async () => {
  await inTurns([], 6, later);
});
