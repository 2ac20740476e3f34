/** What a plan of capacity is computed from. Rates are in requests a second, times in months, shares fractions of 1. */
export type HeadroomInput = {
  readonly load: number;
  /** Growth a month, compound. */
  readonly growth: number;
  /** Units installed: one is what is ordered and lost as a whole. */
  readonly units: number;
  /** Measured capacity of one unit within its objective. */
  readonly ratePerUnit: number;
  readonly utilisation: number;
  /** Units that may be lost. */
  readonly spare: number;
  readonly lead: number;
  readonly buffer: number;
  readonly horizon: number;
};

/** When capacity is full and when more is to be ordered. */
export type Headroom = {
  /** What may be used with the spare units lost. */
  readonly usable: number;
  /** How busy the units are that may not be lost, as a fraction of 1; Infinity where all may be. */
  readonly busy: number;
  /** Months until the load reaches `usable`: 0 when it has, Infinity when it never will. */
  readonly full: number;
  /** Months until more is to be ordered; negative when it is late. */
  readonly order: number;
  /** The load at which to order; an alert fires there. */
  readonly orderAt: number;
  /** Months in which the load doubles; Infinity without growth. */
  readonly doubling: number;
  readonly loadAtHorizon: number;
  readonly unitsAtHorizon: number;
  /** Units to add until then. */
  readonly add: number;
};

/** What a division may be off by and still count as whole. */
const ROUNDING = 1e-9;

/** The load after so many months. */
export function loadAt({ load, growth }: Pick<HeadroomInput, 'load' | 'growth'>, month: number): number {
  return load * (1 + growth) ** month;
}

/** How long capacity lasts under compound growth, and when to order so that it arrives in time. */
export function headroom(input: HeadroomInput): Headroom {
  const { load, growth, units, ratePerUnit, utilisation, spare, lead, buffer, horizon } = input;
  const usable = (units - spare) * ratePerUnit * utilisation;
  const grows = growth > 0;
  const never = Number.POSITIVE_INFINITY;
  const untilFull = grows && usable > 0 ? Math.log(usable / load) / Math.log1p(growth) : never;
  const full = load >= usable ? Math.min(untilFull, 0) : untilFull;
  const loadAtHorizon = loadAt(input, horizon);
  const unitsAtHorizon = Math.ceil(loadAtHorizon / (ratePerUnit * utilisation) - ROUNDING) + spare;
  return {
    usable,
    busy: units > spare ? load / ((units - spare) * ratePerUnit) : never,
    full: Math.max(0, full),
    order: full - lead - buffer,
    orderAt: usable / (1 + growth) ** (lead + buffer),
    doubling: grows ? Math.LN2 / Math.log1p(growth) : never,
    loadAtHorizon,
    unitsAtHorizon,
    add: Math.max(0, unitsAtHorizon - units),
  };
}
