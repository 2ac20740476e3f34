import { type Arrow, arrow } from '../geometry/arrow.ts';
import { besides, corners, type Plate, plate } from '../geometry/plate.ts';
import type { Point } from '../geometry/point.ts';
import { bounds, centre, grow, type Rect } from '../geometry/rect.ts';
import { segments, sides } from '../geometry/segment.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { LEADING, TEXT } from '../geometry/text.ts';
import { type GridGroup, type GridLink, type GridNode, grid, outline } from './grid.ts';
import { routes } from './route.ts';

export type BoxKind = 'person' | 'part' | 'store' | 'outside';

export type BoxNode = GridNode & { readonly kind: BoxKind };

export type BoxesSheet = {
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly rect: Rect; readonly kind: BoxKind; readonly words: Words }[];
  readonly outlines: readonly Rect[];
  readonly arrows: readonly Arrow[];
  readonly plates: readonly Plate[];
};

/** A box-and-arrow drawing on a grid. Links and groups leave out ids that no node has. */
export function boxesSheet(
  nodes: readonly BoxNode[],
  links: readonly GridLink[],
  groups: readonly GridGroup[],
  size: SheetSize,
): BoxesSheet {
  const { cells, xs, ys } = grid(nodes, links, groups, size);
  const rects = cells.map(({ rect }) => rect);
  const rectOf = new Map(cells.map(({ node, rect }) => [node.id, rect]));
  const joins = links.flatMap(({ from, to, label = '' }) => {
    const [start, end] = [rectOf.get(from), rectOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ label, from: start, to: end }];
  });
  const paths = routes(joins, rects, xs, ys);
  const framed = groups.map(({ label, of }) => ({ label, rect: outline(of.flatMap((id) => rectOf.get(id) ?? [])) }));
  const outlines = framed.map(({ rect }) => rect);
  const lines = [...paths.flatMap(({ points }) => segments(points)), ...outlines.flatMap(sides)];
  const sheet = grow(bounds([...rects, ...outlines]), TEXT);
  const plates: Plate[] = [];
  const put = (places: readonly Rect[], text: string) => {
    const taken = plates.map(({ rect }) => rect);
    if (text !== '') plates.push(plate(places, text, { sheet, rects: [...rects, ...taken], lines }));
  };
  for (const { rect, label } of framed) put(corners(rect, label), label);
  for (const { points, join } of paths) put(besides(points, join.label), join.label);
  const drawn = grow(bounds([...rects, ...outlines, ...plates.map(({ rect }) => rect)]), 1.5);
  const width = Math.max(drawn.width, SHEET_WIDTH[size]);
  return {
    origin: [drawn.x - (width - drawn.width) / 2, drawn.y],
    width,
    height: drawn.height,
    boxes: cells.map(({ node, rect, lines: text }) => {
      const [x, y] = centre(rect);
      const first = y + TEXT * 0.35 - ((text.length - 1) * LEADING) / 2;
      return { rect, kind: node.kind, words: { x, y: first, lines: text, anchor: 'middle' } };
    }),
    outlines,
    arrows: paths.map(({ points }) => arrow(points)),
    plates,
  };
}
