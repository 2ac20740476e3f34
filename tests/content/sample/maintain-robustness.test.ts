import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { model } from '../worked-example/parcelhub.ts';
import { fences } from './fence.ts';

const [change = ''] = fences('maintain-robustness', 'diff');

/** One side of a diff: the lines that both sides share and those marked with `mark`. */
const side = (mark: '+' | '-') =>
  parse(
    change
      .split('\n')
      .filter((line) => line.startsWith(' ') || line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n'),
  )['webhook-sender'];

test('before the change three layers of three tries multiply to 27', () => {
  const { client, worker, queue } = side('-').retries;
  expect(client * worker * queue).toBe(27);
});

test('after it one layer retries, within the limits of the model', () => {
  const { retries, timeout, in_flight_per_partner, queue_limit } = side('+');
  expect([retries.client, retries.queue]).toEqual([1, 1]);
  expect(retries.worker.attempts).toBe(model.sender.attempts);
  expect(retries.budget).toBe(`${model.sender.retry_budget * 100}%`);
  expect(timeout).toBe(`${model.sender.timeout_s}s`);
  expect(in_flight_per_partner).toBe(model.sender.in_flight_per_partner);
  expect(queue_limit).toBe(model.sender.queue_limit);
});
