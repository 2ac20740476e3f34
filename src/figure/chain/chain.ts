import { quorum, redundant } from '../../domain/tool/availability.ts';

/** One part of an availability chain. */
export type Part = {
  readonly name: string;
  /** Share of the time that one copy of it works, 0 to 1. */
  readonly availability: number;
  /** Not needed to answer, so left out of the product. */
  readonly soft?: boolean | undefined;
  /** How many copies stand by for each other; 1 when absent. */
  readonly copies?: number | undefined;
  /** How many of them are needed; 1 when absent. Where more are, they are taken to fail independently. */
  readonly needed?: number | undefined;
  /** β: the share of failures that strike all copies at once, 0 to 1; 0 when absent. */
  readonly shared?: number | undefined;
};

const MINUTES_IN_30_DAYS = 30 * 24 * 60;

/**
 * How available a part with its copies is: A = 1 − (β·u + ((1 − β)·u)ⁿ) with u = 1 − availability.
 * The beta-factor model of common-cause failure (Fleming 1975; IEC 61508-6, annex D). A single copy has no copies to
 * share its failures with, so for n = 1 this is its availability whatever β.
 */
export function availability({ availability: one, copies = 1, needed = 1, shared = 0 }: Part): number {
  return needed > 1 ? quorum(one, needed, copies) : redundant(one, copies, shared);
}

/** How available a chain is in which every part that is not soft is needed: the product of their availabilities. */
export function product(parts: readonly Part[]): number {
  return parts.filter((part) => part.soft !== true).reduce((total, part) => total * availability(part), 1);
}

/** Minutes of expected downtime in 30 days. */
export function minutesDown(fraction: number): number {
  return (1 - fraction) * MINUTES_IN_30_DAYS;
}
