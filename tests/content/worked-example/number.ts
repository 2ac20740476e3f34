/** A fraction as the guides print it: `percent(0.9984, 3)` is "99.840 %". */
export function percent(fraction: number, decimals: number): string {
  return `${(fraction * 100).toFixed(decimals)} %`;
}

/** A number with a fixed count of decimals: `fixed(1.528, 2)` is "1.53". */
export function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

/** A whole number with commas between thousands: `group(126000)` is "126,000". */
export function group(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
