import { describe, expect, test } from 'vitest';
import type { WrittenTool } from '../schema/question.ts';
import { toolSum } from './tool-sum.ts';

// The vectors of the calculators themselves stand beside them, in src/domain/tool; these are that the right one is asked.
describe('a tool is asked by name', () => {
  test.each<[string, WrittenTool['of'], number]>([
    ['error-budget/minutes', { objective: 0.999 }, 43.2],
    ['error-budget/minutes', { objective: 0.999, windowDays: 90 }, 129.6],
    ['error-budget/events', { objective: 0.999, validEvents: 10_000_000 }, 10_000],
    ['error-budget/spent', { objective: 0.999, validEvents: 10_000_000, badEvents: 2500 }, 25],
    ['error-budget/burn', { objective: 0.999, errorRate: 0.002 }, 2],
    ['error-budget/days', { objective: 0.999, errorRate: 0.002 }, 15],
    ['availability/chain', { parts: [0.9995, 0.9995, 0.9995, 0.9999] }, 99.84009],
    ['availability/copies', { availability: 0.995, copies: 2, shared: 0.05 }, 99.97274375],
    ['headroom/usable', { units: 4, spare: 1, ratePerUnit: 250, utilisation: 0.7 }, 525],
    ['headroom/full', { load: 400, growth: 0.08, units: 4, spare: 1, ratePerUnit: 250, utilisation: 0.7 }, 3.53339445],
    [
      'headroom/order',
      { load: 400, growth: 0.08, units: 4, spare: 1, ratePerUnit: 250, utilisation: 0.7, lead: 1.5, buffer: 0.5 },
      1.53339445,
    ],
    [
      'headroom/order-at',
      { load: 400, growth: 0.08, units: 4, spare: 1, ratePerUnit: 250, utilisation: 0.7, lead: 1.5, buffer: 0.5 },
      450.102881,
    ],
    ['headroom/in-flight', { rate: 400, seconds: 0.12 }, 48],
    ['headroom/workers', { rate: 400, seconds: 0.12, utilisation: 0.7 }, 69],
    ['headroom/stretch', { rate: 45, seconds: 0.02 }, 10],
  ])('%s of %j', (sum, of, value) => {
    const given = toolSum({ sum, of });
    expect('value' in given && given.value).toBeCloseTo(value, 5);
  });

  test.each<[string, WrittenTool['of'], RegExp]>([
    ['error-budget/hours', {}, /^No tool gives "error-budget\/hours"\. Write one of: availability\/chain, /],
    ['error-budget/minutes', { windowDays: 30 }, /^Input "objective" is missing\. It takes: objective, /],
    ['error-budget/minutes', { objective: 0.9, days: 3 }, /^Input "days" is none of its numbers\. It takes: /],
    ['error-budget/minutes', { objective: [0.9] }, /^Input "objective" is none of its numbers\. It takes: /],
    ['availability/chain', { parts: 0.9 }, /^Give the parts of the chain: /],
  ])('%s of %j is refused', (sum, of, fault) => {
    expect(toolSum({ sum, of })).toEqual({ fault: expect.stringMatching(fault) });
  });
});
