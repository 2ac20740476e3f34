import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, type Runtimes } from './break-even.ts';
import { type FunctionShape, functionCost } from './function-cost.ts';
import { type Architecture, PRICES, tiered } from './price.ts';
import { type ServiceShape, serviceCost } from './service-cost.ts';

const FUNCTIONS: FunctionShape = { milliseconds: 150, megabytes: 512, freeTier: true, frontDoorPerMillion: 0 };
const SERVICE: ServiceShape = {
  vcpu: 0.5,
  gigabytes: 1,
  ratePerTask: 100,
  peak: 3,
  utilisation: 0.6,
  minTasks: 2,
  balancerUnits: 1,
  extra: 0,
  hours: 730,
};

function runtimes(
  architecture: Architecture,
  functions: Partial<FunctionShape>,
  service: Partial<ServiceShape>,
): Runtimes {
  return {
    functions: { ...FUNCTIONS, ...functions },
    functionPrice: PRICES[architecture].functions,
    service: { ...SERVICE, ...service },
    servicePrice: PRICES[architecture].service,
  };
}

const A = runtimes('arm', { milliseconds: 120, megabytes: 256 }, { vcpu: 0.25, gigabytes: 0.5, ratePerTask: 50 });
const B = runtimes('arm', {}, {});
const C = runtimes(
  'x86',
  { milliseconds: 80, megabytes: 1024 },
  { vcpu: 1, gigabytes: 2, ratePerTask: 150, balancerUnits: 10 },
);

describe('what a month costs', () => {
  test.each([
    ['2A', A, 3e6, 0.4, 36.6825, 2],
    ['2B', B, 60e6, 66.46694, 51.1, 2],
    ['2C', C, 500e6, 759.80132, 327.1057, 7],
  ])(
    'vector %s',
    (_name, { functions, functionPrice, service, servicePrice }, requests, asFunctions, asService, tasks) => {
      expect(functionCost(requests, functions, functionPrice).total).toBeCloseTo(asFunctions, 3);
      const cost = serviceCost(requests, service, servicePrice);
      expect(cost.total).toBeCloseTo(asService, 4);
      expect(cost.tasks).toBe(tasks);
    },
  );

  test('parts of vector 2B and of 2C', () => {
    expect(functionCost(60e6, B.functions, B.functionPrice)).toMatchObject({
      requests: expect.closeTo(11.8, 6),
      duration: expect.closeTo(54.66694, 5),
      frontDoor: 0,
    });
    expect(serviceCost(500e6, C.service, C.servicePrice)).toMatchObject({
      forTasks: expect.closeTo(252.2807, 4),
      forBalancer: expect.closeTo(74.825, 6),
      extra: 0,
    });
  });

  test('the first price tier and the second', () => {
    const tiers = [
      { units: 10, price: 2 },
      { units: Infinity, price: 1 },
    ];
    expect([0, 4, 10, 15].map((quantity) => tiered(quantity, tiers))).toEqual([0, 8, 20, 25]);
  });

  test('more requests never cost less, either way', () => {
    const counts = fc.integer({ min: 0, max: 5e10 });
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        const asFunctions = (count: number) => functionCost(count, B.functions, B.functionPrice).total;
        const asService = (count: number) => serviceCost(count, B.service, B.servicePrice).total;
        expect(asFunctions(many)).toBeGreaterThanOrEqual(asFunctions(few));
        expect(asService(many)).toBeGreaterThanOrEqual(asService(few));
      }),
    );
  });
});

describe('break-even', () => {
  test.each([
    ['2A', A, 94_388_619],
    ['2B', B, 47_194_271],
    ['2C', C, 100_285_835],
    ['2B without the free tier', runtimes('arm', { freeTier: false }, {}), 42_583_156],
    ['2B with a gateway at $1', runtimes('arm', { frontDoorPerMillion: 1 }, {}), 25_742_378],
    ['2B with $300 of effort', runtimes('arm', {}, { extra: 300 }), 357_265_895],
  ])('vector %s', (_name, both, requests) => {
    expect(breakEven(both)).toBe(requests);
  });

  test('where functions are dearer from the first request on', () => {
    expect(breakEven(runtimes('arm', { freeTier: false, frontDoorPerMillion: 1e6 }, {}))).toBeLessThanOrEqual(100);
  });

  test('where functions stay cheaper there is none', () => {
    expect(breakEven(runtimes('arm', { milliseconds: 1, megabytes: 128 }, { ratePerTask: 0.1 }))).toBeUndefined();
  });
});
