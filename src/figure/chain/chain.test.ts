import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availability, minutesDown, type Part, product } from './chain.ts';

const part = (one: number, more: Partial<Part> = {}): Part => ({ name: 'part', availability: one, ...more });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('availability', () => {
  // From the sheet of calculators: two replicas at 0.995.
  test.each([
    [part(0.995), 0.995],
    [part(0.995, { copies: 2 }), 0.999975],
    [part(0.995, { copies: 2, shared: 0.05 }), 0.9997274375],
    [part(0.995, { copies: 2, shared: 0.1 }), 0.99947975],
    [part(0.995, { copies: 1, shared: 0.5 }), 0.995],
  ])('%j', (given, expected) => {
    expect(availability(given)).toBeCloseTo(expected, 12);
  });

  test('a copy more never harms', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 5 }), (one, shared, copies) => {
        const group = availability(part(one, { copies, shared }));
        expect(availability(part(one, { copies: copies + 1, shared }))).toBeGreaterThanOrEqual(group - 1e-12);
      }),
    );
  });

  // Of parts that are down more often than up the model says otherwise: their copies then fail together anyway.
  test('a larger shared part never helps parts that mostly work', () => {
    const working = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(working, share, share, fc.integer({ min: 1, max: 6 }), (one, a, b, copies) => {
        const less = availability(part(one, { copies, shared: Math.min(a, b) }));
        expect(availability(part(one, { copies, shared: Math.max(a, b) }))).toBeLessThanOrEqual(less + 1e-12);
      }),
    );
  });
});

describe('product', () => {
  const draft = [part(0.9999), part(0.9995), part(0.9995), part(0.9995)];

  test.each<[string, Part[], number, number]>([
    ['four in series', draft, 0.9984009, 69.08],
    ['one of them soft', [...draft.slice(0, 3), part(0.9995, { soft: true })], 0.99890035, 47.5],
    [
      'soft and doubled',
      [part(0.9999), part(0.9995), part(0.9995, { soft: true }), part(0.9995, { copies: 2, shared: 0.05 })],
      0.99937483,
      27.01,
    ],
    ['nothing', [], 1, 0],
  ])('%s', (_, parts, expected, minutes) => {
    expect(product(parts)).toBeCloseTo(expected, 7);
    expect(minutesDown(product(parts))).toBeCloseTo(minutes, 1);
  });

  test('is never better than its worst part', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (ones) => {
        expect(product(ones.map((one) => part(one)))).toBeLessThanOrEqual(Math.min(...ones) + 1e-12);
      }),
    );
  });
});
