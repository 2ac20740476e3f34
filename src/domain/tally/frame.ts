import type { CataloguePractice } from '../catalogue/catalogue.ts';
import type { Standing, Tally } from './tally.ts';

/** The answers that fill a column, from its footing up. */
const COLUMN_FILLS = ['yes', 'partly', 'no', 'unknown'] as const;

type ColumnFill = (typeof COLUMN_FILLS)[number];

/** Where the parts of the frame stand, in the units of its drawing. */
export const FRAME = { width: 520, height: 360, first: 62, spacing: 44, column: 20, top: 111, foot: 286 } as const;

/** One practice as a column: how its answers fill it, and how it stands. */
export type FrameColumn = {
  readonly practice: CataloguePractice;
  readonly standing: Standing;
  /** Its middle. */
  readonly x: number;
  readonly fills: readonly { readonly fill: ColumnFill; readonly y: number; readonly height: number }[];
};

/** The columns of the frame: ten practices that carry one roof. What is unanswered leaves the top of a column empty. */
export function frameColumns({ practices }: Tally): readonly FrameColumn[] {
  return practices.map(({ practice, counts, standing }, index) => {
    const unit = (FRAME.foot - FRAME.top) / Math.max(1, counts.applicable);
    let y: number = FRAME.foot;
    const fills = COLUMN_FILLS.filter((fill) => counts[fill] > 0).map((fill) => {
      const height = counts[fill] * unit;
      y -= height;
      return { fill, y, height };
    });
    return { practice, standing, x: FRAME.first + index * FRAME.spacing, fills };
  });
}
