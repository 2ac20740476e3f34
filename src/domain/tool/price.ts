/** Instruction set of the machines that a price is for. */
export type Architecture = 'x86' | 'arm';

/** A price for the first so many units, and so on. */
type PriceTier = { readonly units: number; readonly price: number };

/** What functions cost, in US dollars. */
export type FunctionPrice = {
  readonly perMillionRequests: number;
  /** A GB-second of duration, by how many were used in the month. */
  readonly duration: readonly PriceTier[];
  readonly freeRequests: number;
  readonly freeGbSeconds: number;
};

/** What a service of containers behind a load balancer costs, in US dollars an hour. */
export type ServicePrice = {
  readonly vcpuHour: number;
  readonly gbHour: number;
  readonly balancerHour: number;
  readonly balancerUnitHour: number;
};

const ANY = Number.POSITIVE_INFINITY;

/**
 * On-demand prices of AWS in us-east-1, each of which can be overwritten; `read` is the day on which the newest copy of
 * them was read. Each has a date of its own, which the page of the tool names.
 */
export const PRICES: Readonly<
  Record<Architecture, { readonly functions: FunctionPrice; readonly service: ServicePrice }>
> & { readonly read: string } = {
  read: '2026-09-20',
  x86: {
    functions: {
      perMillionRequests: 0.2,
      duration: [
        { units: 6e9, price: 0.0000166667 },
        { units: 9e9, price: 0.000015 },
        { units: ANY, price: 0.000013334 },
      ],
      freeRequests: 1e6,
      freeGbSeconds: 400_000,
    },
    service: { vcpuHour: 0.04048, gbHour: 0.004445, balancerHour: 0.0225, balancerUnitHour: 0.008 },
  },
  arm: {
    functions: {
      perMillionRequests: 0.2,
      duration: [
        { units: 7.5e9, price: 0.0000133334 },
        { units: 11.25e9, price: 0.0000120001 },
        { units: ANY, price: 0.0000106667 },
      ],
      freeRequests: 1e6,
      freeGbSeconds: 400_000,
    },
    service: { vcpuHour: 0.03238, gbHour: 0.00356, balancerHour: 0.0225, balancerUnitHour: 0.008 },
  },
};

/** What a quantity costs where the first units have one price and later ones another. */
export function tiered(quantity: number, tiers: readonly PriceTier[]): number {
  let rest = quantity;
  let cost = 0;
  for (const { units, price } of tiers) {
    const taken = Math.min(rest, units);
    cost += taken * price;
    rest -= taken;
  }
  return cost;
}
