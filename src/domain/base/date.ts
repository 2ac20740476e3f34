const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(2020, 0, 1);
const INSTANT_LENGTH = 24;
const ISO_DAY_LENGTH = 10;

/** The last day that can be encoded, counted from 2020-01-01: 2064-11-08. */
export const LAST_DAY = 16_383;

/** Whether a text is a moment as `toISOString` writes it for the years 0 to 9999, such as `2026-11-20T09:30:00.000Z`. */
export function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return text.length === INSTANT_LENGTH && !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** Whether a text is a day of the calendar as an ISO date, such as `2026-11-22`. */
export function isDay(text: string): boolean {
  return isInstant(`${text}T00:00:00.000Z`);
}

/** Days from 2020-01-01 to an ISO date such as `2026-11-22`; undefined for anything else or out of range. */
export function dayNumber(date: string): number | undefined {
  if (!isDay(date)) return undefined;
  const day = (Date.parse(date) - EPOCH) / DAY_MS;
  return day >= 0 && day <= LAST_DAY ? day : undefined;
}

/** The ISO date of a day counted from 2020-01-01. */
export function isoDay(day: number): string {
  return new Date(EPOCH + day * DAY_MS).toISOString().slice(0, ISO_DAY_LENGTH);
}
