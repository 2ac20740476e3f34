import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeadroomInput, headroom, loadAt } from './headroom.ts';

function input(...values: readonly number[]): HeadroomInput {
  const [load = 0, growth = 0, units = 0, ratePerUnit = 0, utilisation = 0, spare = 0, lead = 0, buffer = 0] = values;
  return { load, growth, units, ratePerUnit, utilisation, spare, lead, buffer, horizon: 12 };
}

const A = input(400, 0.08, 4, 250, 0.7, 1, 1.5, 0.5);

describe('headroom', () => {
  test.each([
    ['4A', A, 525, 0.533333, 3.53339445, 1.53339445, 450.102881, 9.00646834, 1007.26805, 7, 3],
    [
      '4B',
      input(1200, 0.05, 6, 400, 0.65, 1, 3, 1),
      1300,
      0.6,
      1.64055008,
      -2.35944992,
      1069.51322,
      14.2066991,
      2155.02759,
      10,
      4,
    ],
    [
      '4C',
      input(90, 0.2, 2, 200, 0.6, 1, 0.25, 0.25),
      120,
      0.45,
      1.57788293,
      1.07788293,
      109.544512,
      3.80178402,
      802.44904,
      8,
      6,
    ],
  ])('vector %s', (_name, from, ...expected) => {
    const [usable, busy, full, order, orderAt, doubling, loadAtHorizon, unitsAtHorizon, add] = expected;
    const near = (value: number | undefined) => expect.closeTo(value ?? Number.NaN, 4);
    expect(headroom(from)).toEqual({
      usable: near(usable),
      busy: near(busy),
      full: near(full),
      order: near(order),
      orderAt: near(orderAt),
      doubling: near(doubling),
      loadAtHorizon: near(loadAtHorizon),
      unitsAtHorizon,
      add,
    });
  });

  test.each([0, -0.02])('a load that grows by %f never fills it', (growth) => {
    expect(headroom({ ...A, growth })).toMatchObject({ full: Infinity, order: Infinity, doubling: Infinity, add: 0 });
  });

  test('what is full already is full now, and late by the time it takes to add', () => {
    expect(headroom({ ...A, load: 525 })).toMatchObject({ full: 0, order: -2 });
    expect(headroom({ ...A, load: 525, growth: 0 })).toMatchObject({ full: 0, order: -2 });
    expect(headroom({ ...A, load: 600 }).order).toBeLessThan(-2);
  });

  test('where all units may be lost nothing is usable', () => {
    expect(headroom({ ...A, spare: 4 })).toMatchObject({ usable: 0, busy: Infinity, full: 0, order: -2 });
  });

  test('at the moment of full the load is what is usable, and the order is its lead and buffer before', () => {
    const growths = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(growths, fc.integer({ min: 1, max: 500 }), (growth, load) => {
        const from = { ...A, growth, load };
        const { full, order, usable, orderAt } = headroom(from);
        expect(loadAt(from, full)).toBeCloseTo(usable, 6);
        expect(loadAt(from, order)).toBeCloseTo(orderAt, 6);
      }),
    );
  });
});
