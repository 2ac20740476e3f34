const ISO_DAY_LENGTH = 10;

/** The calendar day of a moment where its reader is, by their clock and time zone, as an ISO date. */
export function dayOf(instant: string | Date): string {
  const moment = new Date(instant);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY_LENGTH);
}
