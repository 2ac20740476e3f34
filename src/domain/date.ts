const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(2020, 0, 1);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last day that can be encoded, counted from 2020-01-01: 2064-11-08. */
export const LAST_DAY = 16_383;

/** Days from 2020-01-01 to an ISO date such as `2026-11-22`; undefined for anything else or out of range. */
export function dayNumber(date: string): number | undefined {
  if (!ISO_DAY.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  const day = (time - EPOCH) / DAY_MS;
  return day >= 0 && day <= LAST_DAY ? day : undefined;
}

/** The ISO date of a day counted from 2020-01-01. */
export function isoDay(day: number): string {
  return new Date(EPOCH + day * DAY_MS).toISOString().slice(0, 10);
}
