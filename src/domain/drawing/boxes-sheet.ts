import { HEAD, head } from './arrow.ts';
import { type GridLink, type GridNode, grid, outline } from './grid.ts';
import { place } from './label.ts';
import type { Point } from './point.ts';
import { centre, type Rect } from './rect.ts';
import { routes } from './route.ts';
import { length, type Segment, segments, sides } from './segment.ts';
import type { SheetSize, Words } from './sheet.ts';
import { LEADING, TEXT, textWidth } from './text.ts';

export type BoxKind = 'person' | 'part' | 'store' | 'outside';
export type BoxNode = GridNode & { readonly kind: BoxKind };
export type BoxLink = GridLink;
export type BoxGroup = { readonly label: string; readonly of: readonly string[] };

/** Text with the patch of paper that it needs to be read on top of a line. */
export type Plate = { readonly rect: Rect; readonly words: Words };

export type BoxesSheet = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly rect: Rect; readonly kind: BoxKind; readonly words: Words }[];
  readonly groups: readonly { readonly rect: Rect; readonly plate: Plate }[];
  readonly links: readonly { readonly points: readonly Point[]; readonly head: readonly Point[]; readonly plate?: Plate }[];
};

const MIDDLE = TEXT * 0.35;

function plate(rect: Rect, text: string): Plate {
  const [x, y] = centre(rect);
  return { rect, words: { x, y: y + MIDDLE, lines: [text], anchor: 'middle' } };
}

/** Places along a line for its label: above and below what is level, beside what is plumb, the longest piece first. */
function besides(points: readonly Point[], text: string): Rect[] {
  const [width, height] = [textWidth(text) + 4, TEXT + 2];
  const longest = segments(points).sort((a, b) => length(b) - length(a));
  return longest.flatMap(([[x1, y1], [x2, y2]]: Segment) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share): Rect[] => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
      if (y1 === y2) return [4 + height, -5].map((up) => ({ x: x - width / 2, y: y - up, width, height }));
      return [5, -5 - width].map((right) => ({ x: x + right, y: y - height / 2, width, height }));
    }),
  );
}

/** Places on the outline of a group for its label: the corners of the top edge, then of the bottom edge. */
function corners({ x, y, width, height }: Rect, text: string): Rect[] {
  const size = { width: textWidth(text) + 8, height: TEXT + 4 };
  const [left, right] = [x + 12, x + width - 12 - size.width];
  return [y, y + height].flatMap((edge) =>
    [left, right, x + (width - size.width) / 2].map((start) => ({ ...size, x: start, y: edge - size.height / 2 })),
  );
}

/** A box-and-arrow drawing on a grid. Links to boxes that there are not are left out. */
export function boxesSheet(
  nodes: readonly BoxNode[],
  links: readonly BoxLink[],
  groups: readonly BoxGroup[],
  size: SheetSize,
): BoxesSheet {
  const { width, height, cells, xs, ys } = grid(nodes, links, groups.length > 0, size);
  const sheet: Rect = { x: 0, y: 0, width, height };
  const rects = [...cells.values()].map((cell) => cell.rect);
  const joined = links.flatMap((link) => {
    const [from, to] = [cells.get(link.from), cells.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ label: link.label ?? '', from: from.rect, to: to.rect }];
  });
  const paths = routes(joined, rects, xs, ys);
  const outlines = groups.map(({ label, of }) => {
    const rect = outline(of.flatMap((id) => cells.get(id)?.rect ?? []));
    return { label, rect };
  });
  const lines = [...paths.flatMap(segments), ...outlines.flatMap(({ rect }) => sides(rect))];
  const taken = [...rects];
  const put = (places: readonly Rect[], text: string): Plate => {
    const [best = sheet, ...others] = places;
    const rect = place(best, others, { sheet, rects: taken, lines });
    taken.push(rect);
    return plate(rect, text);
  };
  const framed = outlines.map(({ label, rect }) => ({ rect, plate: put(corners(rect, label), label) }));
  const drawn = paths.map((points, i) => {
    const { label = '' } = joined[i] ?? {};
    const [before, tip] = points.slice(-2) as [Point, Point];
    const arrow = head(before, tip);
    const back = length([before, tip]) || 1;
    const short = points.slice(0, -1);
    short.push([tip[0] - ((tip[0] - before[0]) / back) * (HEAD - 1), tip[1] - ((tip[1] - before[1]) / back) * (HEAD - 1)]);
    return { points: short, head: arrow, ...(label === '' ? {} : { plate: put(besides(points, label), label) }) };
  });
  const boxes = nodes.map(({ id, kind }) => {
    const { rect, lines: text } = cells.get(id) as { rect: Rect; lines: readonly string[] };
    const [x, y] = centre(rect);
    const words: Words = { x, y: y + MIDDLE - ((text.length - 1) * LEADING) / 2, lines: text, anchor: 'middle' };
    return { rect, kind, words };
  });
  return { width, height, boxes, groups: framed, links: drawn };
}
