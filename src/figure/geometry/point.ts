/** A place on a sheet in viewBox units: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** Rounded to a tenth of a unit: finer than a screen shows, and short in the page. */
export function tenth(value: number): number {
  // Adding zero turns −0 into 0.
  return Math.round(value * 10) / 10 + 0;
}

/** The `points` attribute of an SVG polyline or polygon. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join(' ');
}
