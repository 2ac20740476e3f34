import type { CataloguePractice } from '../catalogue/catalogue.ts';
import { type Apart, apart } from '../tally/apart.ts';
import type { Standing, Tally } from '../tally/tally.ts';

/** The answers that fill a column, from its footing up. */
const COLUMN_FILLS = ['yes', 'partly', 'no', 'unknown'] as const;

type ColumnFill = (typeof COLUMN_FILLS)[number];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Circle = { readonly cx: number; readonly cy: number; readonly r: number };

/** One practice as a column: how its answers fill it, how it stands, and where its parts are. */
export type FrameColumn = {
  readonly practice: CataloguePractice;
  readonly standing: Standing;
  readonly fills: readonly (Box & { readonly fill: ColumnFill })[];
  readonly outline: Box;
  /** Where it gives: the gap that goes through it, and the two edges of the gap, as path data. */
  readonly crack: { readonly gap: string; readonly edges: string } | undefined;
  readonly footing: Box;
  /** The line from the ground to the number's balloon, as path data. */
  readonly stem: string;
  readonly balloon: Circle;
  /** Where the number stands, in the middle. */
  readonly number: { readonly x: number; readonly y: number };
};

/** The frame as a drawing: its size, its lines as path data, and its columns. */
export type FrameDrawing = {
  readonly width: number;
  readonly height: number;
  /** The roof with its beam: heavy. */
  readonly roof: string;
  /** What holds the roof: thin. */
  readonly posts: string;
  /** What the footings stand on: heavy. */
  readonly ground: string;
  readonly columns: readonly FrameColumn[];
};

/** As wide as the drawing is with ten columns; with fewer they stand further apart, with very many it grows. */
const SPAN = 440;
const BAY_MIN = 32;
/** Between the frame and the columns of packs, which carry no roof. */
const GAP = 24;
const MARGIN = 40;
const HEIGHT = 360;
const RIDGE = 34;
const EAVES = 110;
const TOP = 111;
const FOOT = 286;
const GROUND = 300;
const COLUMN = 20;
const FOOTING = 30;

const crackAt = (left: number, y: number) => `M${left - 5} ${y}l9 -9 5 12 6 -14 5 9 5 -8`;

/** A length in the units of the drawing, as short as it may be written. */
const short = (length: number) => Math.round(length * 100) / 100;

function column({ practice, counts, standing }: Tally['practices'][number], x: number): FrameColumn {
  const left = short(x - COLUMN / 2);
  const unit = (FOOT - TOP) / Math.max(1, counts.applicable);
  let y: number = FOOT;
  const fills = COLUMN_FILLS.filter((fill) => counts[fill] > 0).map((fill) => {
    const height = counts[fill] * unit;
    y -= height;
    return { fill, x: left, y, width: COLUMN, height };
  });
  return {
    practice,
    standing,
    fills,
    outline: { x: left, y: TOP, width: COLUMN, height: FOOT - TOP },
    crack:
      standing === 'gives' ? { gap: crackAt(left, 204), edges: crackAt(left, 200) + crackAt(left, 208) } : undefined,
    footing: { x: short(x - FOOTING / 2), y: FOOT, width: FOOTING, height: GROUND - FOOT },
    stem: `M${x} 304V318`,
    balloon: { cx: x, cy: 330, r: 12 },
    number: { x, y: 334 },
  };
}

/** The frame that some practices carry, and nothing beside it. */
function framed(practices: Tally['practices']): FrameDrawing {
  const bay = Math.max(BAY_MIN, SPAN / Math.max(1, practices.length));
  const span = Math.max(SPAN, bay * practices.length);
  const right = MARGIN + span;
  const at = (part: number) => short(MARGIN + span * part);
  const rafter = (RIDGE + EAVES) / 2;
  return {
    width: right + MARGIN,
    height: HEIGHT,
    roof: `M${MARGIN} ${EAVES}L${at(1 / 2)} ${RIDGE}L${right} ${EAVES}M${MARGIN} ${EAVES}H${right}`,
    posts: `M${at(1 / 4)} ${rafter}V${EAVES}M${at(3 / 4)} ${rafter}V${EAVES}M${at(1 / 2)} ${RIDGE}V${EAVES}`,
    ground: `M${MARGIN} ${GROUND}H${right}`,
    columns: practices.map((tallied, i) => column(tallied, short(MARGIN + bay * (i + 1 / 2)))),
  };
}

/**
 * The signature picture of a tally: practices as columns that carry one roof, each in the middle of its bay. What is
 * unanswered leaves the top of a column empty. Columns of packs stand beside the roof, on ground of their own. Whatever
 * draws it, on a page, on paper or as an image, draws this.
 */
export function frameDrawing({ practices }: Pick<Tally, 'practices'>): FrameDrawing {
  if (!(import.meta.env?.PACKS ?? true)) return framed(practices);
  const [core, ...packs] = apart({ practices }) as [Apart, ...Apart[]];
  const drawn = framed(core.practices);
  const beside = packs.flatMap((pack) => pack.practices);
  if (beside.length === 0) return drawn;
  const left = drawn.width - MARGIN + GAP;
  const width = BAY_MIN * beside.length;
  return {
    ...drawn,
    width: left + width + MARGIN,
    ground: `${drawn.ground}M${left} ${GROUND}h${width}`,
    columns: [...drawn.columns, ...beside.map((tallied, i) => column(tallied, short(left + BAY_MIN * (i + 1 / 2))))],
  };
}
