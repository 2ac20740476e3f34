const DAY_MS = 86_400_000;

const noon = (day: string) => Date.parse(`${day}T12:00:00.000Z`);

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

/** The ISO date some days after another. */
export function plusDays(day: string, days: number): string {
  return new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10);
}
