import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availabilityOf, downtime, fromTimes, type Node, quorum, redundant } from './availability.ts';

const part = (availability: number): Node => ({ kind: 'part', name: 'a part', availability });
const series = (...of: readonly Node[]): Node => ({ kind: 'series', of });

const HARD = series(part(0.9999), part(0.9995), part(0.9995), part(0.9995));
const pair = (shared: number) => series(part(0.9999), { kind: 'copies', of: part(0.995), copies: 2, shared });
const THREE = series({ kind: 'quorum', of: part(0.999), needed: 2, copies: 3 }, part(0.9995));

describe('availability', () => {
  test.each([
    ['3A', HARD, 0.9984009, 840.487065, 69.0811286],
    ['3B', pair(0), 0.9998750025, 65.698686, 5.399892],
    ['3B with 5 % in common', pair(0.05), 0.9996274648, 195.804524, 16.0935225],
    ['3B with 10 % in common', pair(0.1), 0.999379802, 325.976056, 26.7925525],
    ['3C', THREE, 0.999497003, 264.374961, 21.7294488],
  ])('vector %s', (_name, node, expected, year, thirtyDays) => {
    const availability = availabilityOf(node);
    expect(availability).toBeCloseTo(expected, 7);
    expect(downtime(availability)).toEqual({
      year: expect.closeTo(year, 2),
      thirtyDays: expect.closeTo(thirtyDays, 3),
    });
  });

  test('many dependencies', () => {
    const many = (count: number, each: number) =>
      availabilityOf(series(...Array.from({ length: count }, () => part(each))));
    expect(many(10, 0.999)).toBeCloseTo(0.990045, 6);
    expect(many(30, 0.9999)).toBeCloseTo(0.997004, 6);
    expect(many(5, 0.99999) * 0.9999).toBeCloseTo(0.99985, 6);
  });

  test('faster recovery beats rarer failure', () => {
    expect(fromTimes(720, 1)).toBeCloseTo(0.998613, 6);
    expect(fromTimes(720, 0.25)).toBeCloseTo(0.999653, 6);
  });

  test('a soft dependency does not count', () => {
    expect(availabilityOf(series(part(0.99), { kind: 'soft', of: part(0.5) }))).toBe(0.99);
  });

  test('one of two that fail alone is a pair without anything in common', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (availability, copies) => {
          expect(quorum(availability, 1, copies)).toBeCloseTo(redundant(availability, copies, 0), 9);
        },
      ),
    );
  });

  test('what copies have in common never makes them better, as long as each is up half of the time', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const up = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(up, share, (availability, shared) => {
        expect(redundant(availability, 2, shared)).toBeLessThanOrEqual(redundant(availability, 2, 0) + 1e-12);
      }),
    );
  });
});
