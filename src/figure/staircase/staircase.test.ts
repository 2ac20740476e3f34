import { expect, test } from 'vitest';
import { demand, loadIn, monthTicks, readyAt, stairs } from './staircase.ts';

const load = { start: 400, growth: 0.08, months: 12 };
const steps = [
  { month: 0, capacity: 525 },
  { month: 3, capacity: 700 },
];

test('load grows by compound interest', () => {
  expect(loadIn(load, 0)).toBe(400);
  expect(loadIn(load, 12)).toBeCloseTo(1007.26805, 4);
  expect(loadIn(load, 3.53339445)).toBeCloseTo(525, 4);
  expect(demand(load, 2).map(([month]) => month)).toEqual([0, 6, 12]);
});

test('stairs tread until the next step, the last to the end', () => {
  expect(stairs(steps, 12)).toEqual([
    [0, 525],
    [3, 525],
    [3, 700],
    [12, 700],
  ]);
});

test('an order is ready with the next step', () => {
  expect(readyAt({ month: 1.5, label: 'door' }, steps, 12)).toBe(3);
  expect(readyAt({ month: 3, label: 'door' }, steps, 12)).toBeUndefined();
});

test('an order may name its own month, where others open before it, or none that is drawn', () => {
  expect(readyAt({ month: 1.5, label: 'door', ready: 7 }, steps, 12)).toBe(7);
  expect(readyAt({ month: 1.5, label: 'door', ready: 13 }, steps, 12)).toBeUndefined();
});

test.each<[number, number, number[]]>([
  [4, 6, [0, 1, 2, 3, 4]],
  [12, 6, [0, 2, 4, 6, 8, 10, 12]],
  [12, 4, [0, 3, 6, 9, 12]],
  [30, 6, [0, 6, 12, 18, 24, 30]],
  [30, 4, [0, 12, 24]],
  [120, 4, [0, 36, 72, 108]],
])('%d months in at most %d steps', (months, most, expected) => {
  expect(monthTicks(months, most)).toEqual(expected);
});
