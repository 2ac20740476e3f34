import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertRules, hoursToFire } from './alert-rule.ts';
import { errorBudget } from './error-budget.ts';

const close = (value: number) => expect.closeTo(value, 6);

describe('error budget', () => {
  test.each([
    ['1A', 0.999, 30, 10_000_000, 2_500, 0.002, 0.99975, 10_000, 43.2, 0.25, 2, 15, 11.25],
    ['1B', 0.9995, 28, 48_000_000, 30_000, 0.004, 0.999375, 24_000, 20.16, 1.25, 8, 3.5, 0],
    ['1C', 0.99, 30, 500_000, 1_200, 0.0025, 0.9976, 5_000, 432, 0.24, 0.25, 120, 91.2],
  ])('vector %s', (_name, objective, windowDays, validEvents, badEvents, errorRate, ...expected) => {
    const budget = errorBudget({ objective, windowDays, validEvents, badEvents, errorRate });
    const [indicator, events, minutes, consumed, burn, fullLastsDays, restLastsDays] = expected.map(close);
    expect(budget).toEqual({ indicator, events, minutes, consumed, burn, fullLastsDays, restLastsDays });
  });

  test('while nothing fails it lasts for ever', () => {
    const budget = errorBudget({ objective: 0.999, windowDays: 30, validEvents: 100, badEvents: 0, errorRate: 0 });
    expect(budget).toMatchObject({ fullLastsDays: Infinity, restLastsDays: Infinity, burn: 0, consumed: 0 });
  });

  test('a burn rate of 1 spends a full budget exactly in its window', () => {
    const windows = fc.integer({ min: 1, max: 366 });
    const objectives = fc.double({ min: 0.5, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(objectives, windows, (objective, windowDays) => {
        const { burn, fullLastsDays } = errorBudget({
          objective,
          windowDays,
          validEvents: 1000,
          badEvents: 0,
          errorRate: 1 - objective,
        });
        expect(burn).toBeCloseTo(1, 9);
        expect(fullLastsDays).toBeCloseTo(windowDays, 6);
      }),
    );
  });
});

describe('alert rules', () => {
  test.each([
    [28, [13.44, 5.6, 2.8, 0.9333333333]],
    [30, [14.4, 6, 3, 1]],
    [90, [43.2, 18, 9, 3]],
  ])('burn rates over %i days', (windowDays, burns) => {
    expect(alertRules(0.999, windowDays).map(({ burn }) => burn)).toEqual(burns.map(close));
  });

  test.each([
    [0.99, [0.144, 0.06, 0.03, 0.01]],
    [0.999, [0.0144, 0.006, 0.003, 0.001]],
    [0.9995, [0.0072, 0.003, 0.0015, 0.0005]],
    [0.9999, [0.00144, 0.0006, 0.0003, 0.0001]],
  ])('error rates at %f', (objective, rates) => {
    expect(alertRules(objective, 30).map(({ errorRate }) => errorRate)).toEqual(rates.map(close));
  });

  test('twice the threshold fires in half the long window; at the threshold nothing fires', () => {
    const [fast] = alertRules(0.999, 30);
    if (fast === undefined) throw new Error('There is a first rule.');
    expect(hoursToFire(fast, 2 * fast.errorRate)).toBeCloseTo(0.5, 9);
    expect(hoursToFire(fast, fast.errorRate)).toBe(Infinity);
  });

  test('over 90 days the fast rule of a low objective can never fire', () => {
    expect(alertRules(0.95, 90)[0]?.errorRate).toBeGreaterThan(1);
  });
});
