/** The calendar day on which someone's clock stands, in their own time zone, as an ISO date. */
export function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
