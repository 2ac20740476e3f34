const QUARTER = 3;

/** The first day of the quarter that a day is in: `2026-11-25` is in the one that began on `2026-10-01`. */
export function quarterStart(date: string): string {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % QUARTER);
  return `${date.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}
