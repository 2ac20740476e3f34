import { place, type Surroundings } from './label.ts';
import type { Point } from './point.ts';
import { centre, type Rect } from './rect.ts';
import { length, segments } from './segment.ts';
import type { Words } from './sheet.ts';
import { TEXT, textWidth } from './text.ts';

/** One line of text on its own patch of paper, so that it can be read where a line runs behind it. */
export type Plate = { readonly rect: Rect; readonly words: Words };

/** Where along a piece of line a label may stand, best first. */
const SHARES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.2, 0.8];

/** Places along a line for its label: above and below what is level, beside what is plumb, the longest piece first. */
export function besides(points: readonly Point[], text: string): Rect[] {
  const [width, height] = [textWidth(text) + 4, TEXT + 2];
  const longest = segments(points).sort((a, b) => length(b) - length(a));
  return longest.flatMap(([[x1, y1], [x2, y2]]) =>
    SHARES.flatMap((share): Rect[] => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      if (y1 === y2) return [y - 4 - height, y + 5].map((top) => ({ x: x - width / 2, y: top, width, height }));
      return [x + 5, x - 5 - width].map((left) => ({ x: left, y: y - height / 2, width, height }));
    }),
  );
}

/** Places on an outline for its label: left, right and middle of the top edge, then of the bottom edge. */
export function corners({ x, y, width, height }: Rect, text: string): Rect[] {
  const size = { width: textWidth(text) + 10, height: TEXT + 4 };
  const lefts = [x + 10, x + width - 10 - size.width, x + (width - size.width) / 2];
  return [y, y + height].flatMap((edge) => lefts.map((left) => ({ ...size, x: left, y: edge - size.height / 2 })));
}

/** Text at the place where it is least in the way. */
export function plate(places: readonly Rect[], text: string, around: Surroundings): Plate {
  const [best = around.sheet, ...others] = places;
  const rect = place(best, others, around);
  const [x, y] = centre(rect);
  return { rect, words: { x, y: y + TEXT * 0.35, lines: [text], anchor: 'middle' } };
}
