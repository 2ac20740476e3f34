const NBSP = '\u00a0';

/** A number as the guides write it: commas between thousands and at most three decimals. */
export function group(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 }).replace('-', '−');
}

/** A number with its unit: `243×`, but `62 tickets` and `16.2 %` with a space that does not break. */
export function quantity(value: number, unit: string): string {
  const name = unit.trim();
  if (name === '') return group(value);
  return name === '×' ? `${group(value)}×` : `${group(value)}${NBSP}${name}`;
}

/** A fraction in per cent, with exactly `decimals` decimals: `99.840 %`. */
export function percent(fraction: number, decimals: number): string {
  return `${(fraction * 100).toFixed(decimals)}${NBSP}%`;
}

/** A fraction in per cent with as many of three decimals as it needs: `99.95 %`. */
export function nines(fraction: number): string {
  return `${group(fraction * 100)}${NBSP}%`;
}
