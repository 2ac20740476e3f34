import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { model } from '../worked-example/parcelhub.ts';
import { fences } from './fence.ts';

const slug = 'realistic-scalability-planning';
const [load = ''] = fences(slug, 'js');
const [peakRule = '', parked = '', orderRule = ''] = fences(slug, 'yaml');

type Scenario = { executor: string; rate: number; duration: string; startTime: string; maxVUs: number };
type Options = { scenarios: Record<string, Scenario>; thresholds: Record<string, string[]> };

/** The options of the load test, as k6 would read them. */
const { scenarios, thresholds }: Options = runInNewContext(
  `${load.replace('export const options', 'const options').replace('export default', 'const iteration =')}; options`,
);
const steps = Object.entries(scenarios);
const minutes = (text: string) => Number(/^(\d+)m$/.exec(text)?.[1]);

describe('the load test of one door', () => {
  test('a step for its size, and steps below and above it', () => {
    const rates = steps.map(([, { rate }]) => rate);
    expect(rates).toContain(model.capacity.door);
    expect(Math.min(...rates)).toBeLessThan(model.capacity.door);
    expect(Math.max(...rates)).toBeGreaterThan(model.capacity.door);
  });

  test('no step begins before the one below it has ended', () => {
    for (const [i, [, { startTime }]] of steps.entries()) {
      const before = steps[i - 1]?.[1];
      if (before === undefined) expect(minutes(startTime)).toBe(0);
      else expect(minutes(startTime)).toBeGreaterThanOrEqual(minutes(before.startTime) + minutes(before.duration));
    }
  });

  test.each(steps)('%s offers a fixed rate, with users enough for replies of 2 s', (_, { executor, rate, maxVUs }) => {
    expect(executor).toBe('constant-arrival-rate');
    expect(maxVUs).toBeGreaterThanOrEqual(rate * 2);
  });

  test.each(steps)('%s is judged alone, dropped iterations included', (name) => {
    const { slo, too_slow_ms } = model.promise;
    expect(thresholds).toMatchObject({
      [`http_req_failed{scenario:${name}}`]: [`rate<${Number((1 - slo).toFixed(6))}`],
      [`http_req_duration{scenario:${name}}`]: [`p(${slo * 100})<${too_slow_ms}`],
      [`dropped_iterations{scenario:${name}}`]: ['count==0'],
    });
  });

  test('nothing is judged over all steps together', () => {
    expect(Object.keys(thresholds).every((metric) => metric.includes('{scenario:'))).toBe(true);
  });

  test('reads are offered in their share of the peak', () => {
    const reads = model.actors.reduce((sum, { peak }) => sum + peak.read, 0) / model.load.peak;
    expect(load).toContain(`Math.random() < ${reads} ? lookUp() : report()`);
  });
});

test('the alert fires on the recorded peak, at the order line', () => {
  const [{ record }] = parse(peakRule);
  expect(parse(orderRule)[0].expr).toBe(`${record} > ${model.capacity.order_at}`);
});

test('every parked idea has something that wakes it', () => {
  for (const idea of parse(parked)) expect(Object.keys(idea)).toEqual(expect.arrayContaining(['idea', 'wakes-up-at']));
});
