import type { Point } from '../geometry/point.ts';
import { linear } from '../geometry/scale.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { TEXT, textWidth } from '../geometry/text.ts';

/** A practice on the journey; phases are counted from 0. */
export type Stage = {
  readonly number: number;
  readonly title: string;
  /** The first and the last phase in which it asks something. */
  readonly from: number;
  readonly to: number;
  /** The phase of its key check. */
  readonly key: number;
};

/** A dimension line with its words. */
type Measure = { readonly from: Point; readonly to: Point; readonly words: Words };

export type JourneySheet = {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly Measure[];
  /** The borders between phases: where they stand, and from where to where they run. */
  readonly borders: { readonly xs: readonly number[]; readonly from: number; readonly to: number };
  readonly stages: readonly (Measure & { readonly balloon: Point; readonly number: Words })[];
};

export const BALLOON = 11;
const HEAD = 20;
const MIDDLE = TEXT * 0.35;
/** How far a line stays off the borders of its phases. */
const INSET = 7;
/** A wide sheet has names beside the lines, a narrow one above them. */
const PITCH: Readonly<Record<SheetSize, number>> = { wide: 32, narrow: 46 };
const FIRST: Readonly<Record<SheetSize, number>> = { wide: 24, narrow: 42 };

/** Practices as lines under the phases that they span, each with a numbered balloon in the phase of its key check. */
export function journeySheet(phases: readonly string[], stages: readonly Stage[], size: SheetSize): JourneySheet {
  const width = SHEET_WIDTH[size];
  const left = size === 'wide' ? Math.max(...stages.map(({ title }) => textWidth(title))) + 14 : 0;
  const x = linear([0, phases.length], [left, width]);
  const last = HEAD + FIRST[size] + (stages.length - 1) * PITCH[size];
  const drawn = stages.map(({ number, title, from, to, key }, row) => {
    const y = HEAD + FIRST[size] + row * PITCH[size];
    const balloon: Point = [x(key + 0.5), y];
    const name: Words =
      size === 'wide'
        ? { x: left - 14, y: y + MIDDLE, lines: [title], anchor: 'end' }
        : { x: 0, y: y - BALLOON - 6, lines: [title], anchor: 'start' };
    return {
      from: [x(from) + INSET, y] as const,
      to: [x(to + 1) - INSET, y] as const,
      words: name,
      balloon,
      number: { x: balloon[0], y: y + MIDDLE, lines: [String(number)], anchor: 'middle' } as const,
    };
  });
  return {
    width,
    height: last + BALLOON + 6,
    phases: phases.map((phase, i) => ({
      from: [x(i) + INSET, HEAD],
      to: [x(i + 1) - INSET, HEAD],
      words: { x: x(i + 0.5), y: HEAD - 8, lines: [phase], anchor: 'middle' },
    })),
    borders: { xs: phases.slice(1).map((_, i) => x(i + 1)), from: HEAD - 6, to: last + BALLOON + 4 },
    stages: drawn,
  };
}
