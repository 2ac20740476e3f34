import { expect, test } from 'vitest';
import { inFlight, queue } from './queue.ts';

test.each([
  [400, 0.12, 0.7, 48, 69],
  [1200, 0.25, 0.65, 300, 462],
  [90, 2, 0.6, 180, 300],
])('%f a second of %f s each', (rate, seconds, utilisation, requests, workers) => {
  expect(inFlight(rate, seconds, utilisation)).toEqual({ requests: expect.closeTo(requests, 9), workers });
});

test.each([
  [70, 0.01, 0.7, 33.333333, 23.333333],
  [85, 0.01, 0.85, 66.666667, 56.666667],
  [45, 0.02, 0.9, 200, 180],
])('one server at %f a second', (rate, seconds, busy, response, wait) => {
  const found = queue(rate, seconds);
  expect(found.busy).toBeCloseTo(busy, 9);
  expect(found.response * 1000).toBeCloseTo(response, 5);
  expect(found.wait * 1000).toBeCloseTo(wait, 5);
});

test.each([
  [1, 116.7],
  [2, 48.04],
  [4, 17.86],
  [8, 5.64],
])('%i servers, each 70 %% busy with 50 ms', (servers, wait) => {
  const digits = servers === 1 ? 1 : 2;
  expect(queue((servers * 0.7) / 0.05, 0.05, servers).wait * 1000).toBeCloseTo(wait, digits);
});

test('a queue that gets more than it can serve grows without end', () => {
  expect(queue(101, 0.01)).toEqual({ busy: expect.closeTo(1.01, 9), wait: Infinity, response: Infinity });
  expect(queue(200, 0.01, 2)).toMatchObject({ wait: Infinity });
});
