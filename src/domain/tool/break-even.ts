import { type FunctionShape, functionCost } from './function-cost.ts';
import type { FunctionPrice, ServicePrice } from './price.ts';
import { type ServiceShape, serviceCost } from './service-cost.ts';

/** Two ways to run the same thing, with their prices. */
export type Runtimes = {
  readonly functions: FunctionShape;
  readonly functionPrice: FunctionPrice;
  readonly service: ServiceShape;
  readonly servicePrice: ServicePrice;
};

const STEP = 1e5;
const FAR = 2e9;
const FAR_STEP = 1e7;
/** Requests a month up to which is sought: about 19,000 a second. */
const END = 5e10;

/**
 * The smallest number of requests a month at which functions cost as much as the service; undefined where they never do.
 * The service grows in steps of a task, so the two may cross again later: the curves show that.
 */
export function breakEven({ functions, functionPrice, service, servicePrice }: Runtimes): number | undefined {
  const reached = (requests: number) =>
    functionCost(requests, functions, functionPrice).total >= serviceCost(requests, service, servicePrice).total;
  let high = STEP;
  let step = STEP;
  while (!reached(high)) {
    if (high >= END) return undefined;
    step = high < FAR ? STEP : FAR_STEP;
    high += step;
  }
  let low = high - step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
