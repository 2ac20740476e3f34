/** Every figure is drawn twice, for a wide column and for a narrow screen; the page shows the one that fits. */
export type SheetSize = 'wide' | 'narrow';

/** Widths in viewBox units: one to a pixel in the 42rem measure less its frame, and on a phone. */
export const SHEET_WIDTH: Readonly<Record<SheetSize, number>> = { wide: 640, narrow: 336 };

export const SHEET_SIZES: readonly SheetSize[] = ['wide', 'narrow'];

/** How a region is filled, in the house's language of answers. */
export type Fill = 'yes' | 'partly' | 'no' | 'unknown';

/** How text stands to its place. */
type Anchor = 'start' | 'middle' | 'end';

/** Lines of text on a sheet; `x` and `y` are the first baseline. */
export type Words = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
};
