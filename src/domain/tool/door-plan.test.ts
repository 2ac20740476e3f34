import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doorPlan } from './door-plan.ts';
import { type HeadroomInput, loadAt } from './headroom.ts';

const PARCELHUB: HeadroomInput = {
  load: 400,
  growth: 0.08,
  units: 4,
  ratePerUnit: 250,
  utilisation: 0.7,
  spare: 1,
  lead: 1.5,
  buffer: 0.5,
  horizon: 12,
};

test('guide 10’s three doors, ordered and opened when it says', () => {
  const { steps, orders, months } = doorPlan(PARCELHUB);
  expect(months).toBe(12);
  expect(steps.map(({ month, capacity }) => [Number(month.toFixed(2)), Math.round(capacity)])).toEqual([
    [0, 525],
    [3.03, 700],
    [6.77, 875],
    [9.67, 1050],
  ]);
  expect(orders.map(({ month, label }) => [Number(month.toFixed(2)), label])).toEqual([
    [1.53, 'door 5'],
    [5.27, 'door 6'],
    [8.17, 'door 7'],
  ]);
});

test('a late order is placed now, for as many doors as the load will need by then', () => {
  const { steps, orders } = doorPlan({ ...PARCELHUB, load: 800, lead: 0 });
  expect(orders[0]).toEqual({ month: 0, ready: 0.01, label: 'doors 5 to 6' });
  expect(steps[1]).toEqual({ month: 0.01, capacity: 875 });
});

test('of overlapping orders each has the month of its own opening', () => {
  const { orders } = doorPlan({ ...PARCELHUB, lead: 4 });
  for (const { month, ready } of orders) expect(ready - month).toBeCloseTo(4, 9);
});

test('nothing is ordered for a load that does not grow', () => {
  expect(doorPlan({ ...PARCELHUB, growth: -0.1 })).toEqual({
    steps: [{ month: 0, capacity: 525 }],
    orders: [],
    months: 12,
  });
});

test('a plan of many orders ends where they could not be read any more', () => {
  const { orders, months } = doorPlan({ ...PARCELHUB, growth: 0.3 });
  expect(orders.length).toBeLessThanOrEqual(6);
  expect(months).toBeLessThan(12);
});

test('capacity bears the load from the first opening on, months ascend, and what was without a door gets one', () => {
  const input = fc.record({
    load: fc.double({ min: 1, max: 5000, noNaN: true }),
    growth: fc.double({ min: 0.001, max: 0.6, noNaN: true }),
    units: fc.integer({ min: 1, max: 40 }),
    ratePerUnit: fc.double({ min: 10, max: 500, noNaN: true }),
    utilisation: fc.double({ min: 0.2, max: 1, noNaN: true }),
    spare: fc.integer({ min: 0, max: 4 }),
    lead: fc.double({ min: 0, max: 6, noNaN: true }),
    buffer: fc.double({ min: 0, max: 3, noNaN: true }),
    horizon: fc.integer({ min: 1, max: 24 }),
  });
  fc.assert(
    fc.property(input, (given) => {
      const { steps, orders, months } = doorPlan(given);
      const [, ...opened] = steps;
      opened.forEach(({ month, capacity }, i) => {
        const next = opened[i + 1]?.month ?? month;
        expect(next).toBeGreaterThanOrEqual(month);
        expect(capacity * (1 + 1e-6)).toBeGreaterThanOrEqual(loadAt(given, month));
      });
      expect(orders.every(({ month }) => month >= 0 && month < months)).toBe(true);
      expect(months).toBeGreaterThanOrEqual(1);
    }),
  );
});
