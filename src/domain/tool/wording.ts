const NBSP = '\u00a0';

/** A number with commas between thousands and at most so many decimals. */
export function counted(value: number, decimals = 2): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
}

/** A number with its unit: `12.5 months`. */
export function quantified(value: number, unit: string, decimals = 2): string {
  return `${counted(value, decimals)}${NBSP}${unit}`;
}

/** A fraction of 1 in per cent: `99.975 %`. */
export function percentage(fraction: number, decimals = 4): string {
  return quantified(fraction * 100, '%', decimals);
}

/** US dollars with their cents. */
export function dollars(amount: number): string {
  // Rounded as guides round: 86.505 is stored as a little less.
  const rounded = Number(amount.toFixed(2));
  return `$${rounded.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** How often: `14.4×`. */
export function times(factor: number): string {
  return `${counted(factor)}×`;
}

/** A number with a unit in the plural, which loses its s after 1: `1 day`, `30 days`. */
export function amount(value: number, units: string): string {
  const text = counted(value);
  return `${text}${NBSP}${text === '1' ? units.replace(/s$/, '') : units}`;
}

const YEAR = 8760;
/** Beyond it a time is told no closer: tiny rates come to it, and so small that they divide to infinity. */
const LONG = 1e6 * YEAR;
const VERY_LONG = 'more than a million years';

/** A time in hours in the unit that suits it: `52 s`, `3.5 h`, `11.25 days`. */
export function hoursText(hours: number): string {
  if (hours > LONG) return VERY_LONG;
  if (hours >= 48) return amount(hours / 24, 'days');
  if (hours >= 1) return quantified(hours, 'h');
  return hours * 60 >= 1 ? quantified(hours * 60, 'min', 1) : quantified(hours * 3600, 's', 0);
}

/** A time in days, as text. */
export function daysText(days: number): string {
  return hoursText(days * 24);
}

/** A time in months: `3.53 months`. */
export function monthsText(months: number): string {
  return months > (LONG / YEAR) * 12 ? VERY_LONG : amount(months, 'months');
}
