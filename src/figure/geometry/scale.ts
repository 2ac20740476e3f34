/** Turns a value into a coordinate. */
export type Scale = (value: number) => number;

/** From one value to another. */
export type Span = readonly [from: number, to: number];

/** An even scale. A domain without extent puts everything at the start. */
export function linear([d0, d1]: Span, [r0, r1]: Span): Scale {
  return d0 === d1 ? () => r0 : (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** Steps of 1, 2 or 5 times a power of ten from 0 to the first that is not under `max`, in at most `most` steps. */
export function ticks(max: number, most: number): number[] {
  if (!(max > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(max / most));
  const multiple = [1, 2, 5].find((factor) => Math.ceil(max / (power * factor)) <= most) ?? 10;
  const step = power * multiple;
  const count = Math.ceil(max / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
