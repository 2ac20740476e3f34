/** Fills that a plain colour cannot draw: three answers, and the ground in a footing. */
export type PatternName = 'partly' | 'no' | 'unknown' | 'footing';

/** A square tile of a fill, the way a section drawing fills material. */
export type FillTile = {
  readonly name: PatternName;
  /** Length of its side. */
  readonly size: number;
  /** Whether it is turned by 45°. */
  readonly turned: boolean;
  /** Whether a colour lies under its lines. */
  readonly ground: boolean;
  readonly line?: { readonly path: string; readonly width: number };
  readonly dot?: { readonly cx: number; readonly cy: number; readonly r: number };
};

/** The one description of the frame's fills: hatched, crossed, dotted; and the footing's hatch. */
export const FILL_TILES: readonly FillTile[] = [
  { name: 'partly', size: 5, turned: true, ground: false, line: { path: 'M0 0V5', width: 2.6 } },
  { name: 'footing', size: 7, turned: true, ground: false, line: { path: 'M0 0V7', width: 1.3 } },
  { name: 'no', size: 7, turned: false, ground: true, line: { path: 'M0 0L7 7M7 0L0 7', width: 1 } },
  { name: 'unknown', size: 5, turned: false, ground: false, dot: { cx: 2.5, cy: 2.5, r: 1.1 } },
];
