import type { ServicePrice } from './price.ts';

/** How a service runs: a number of equal tasks behind a load balancer. */
export type ServiceShape = {
  readonly vcpu: number;
  readonly gigabytes: number;
  /** Requests a second that one task serves within its objective. Measure it. */
  readonly ratePerTask: number;
  /** Peak rate over average rate. */
  readonly peak: number;
  /** Utilisation aimed at, at peak, as a fraction of 1. */
  readonly utilisation: number;
  /** Tasks that run however little there is to do. */
  readonly minTasks: number;
  /** Load balancer capacity units on average. */
  readonly balancerUnits: number;
  /** What else it costs in a month in US dollars, such as hours of operation. */
  readonly extra: number;
  /** Hours of a month. */
  readonly hours: number;
};

/** A month of a service in US dollars. */
export type ServiceCost = {
  /** Average requests a second. */
  readonly rate: number;
  readonly tasks: number;
  readonly forTasks: number;
  readonly forBalancer: number;
  readonly extra: number;
  readonly total: number;
};

/** What a division may be off by and still count as whole: 8.000000001 tasks are 8. */
const ROUNDING = 1e-9;

/** What so many requests a month cost as a service. */
export function serviceCost(requests: number, shape: ServiceShape, price: ServicePrice): ServiceCost {
  const { vcpu, gigabytes, ratePerTask, peak, utilisation, minTasks, balancerUnits, extra, hours } = shape;
  const rate = requests / (hours * 3600);
  const tasks = Math.max(minTasks, Math.ceil((rate * peak) / (ratePerTask * utilisation) - ROUNDING));
  const forTasks = tasks * hours * (vcpu * price.vcpuHour + gigabytes * price.gbHour);
  const forBalancer = hours * (price.balancerHour + balancerUnits * price.balancerUnitHour);
  return { rate, tasks, forTasks, forBalancer, extra, total: forTasks + forBalancer + extra };
}
