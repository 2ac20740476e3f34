import { place } from '../geometry/label.ts';
import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import { type Segment, segments } from '../geometry/segment.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { TEXT, textWidth } from '../geometry/text.ts';
import { type Axis, type Plot, plot } from '../plot/plot.ts';
import { type Legend, legend } from '../sheet/legend.ts';

/** A line through computed points, in the units of the axes. */
export type Series = { readonly name: string; readonly points: readonly Point[] };

/** A point worth naming, in the units of the axes. */
export type Mark = { readonly x: number; readonly y: number; readonly label: string };

export type CurveSheet = {
  readonly width: number;
  readonly height: number;
  readonly legend: Legend;
  readonly plot: Plot;
  readonly lines: readonly (readonly Point[])[];
  readonly marks: readonly { readonly at: Point; readonly foot: number; readonly words: Words }[];
};

const AWAY = 9;

/** Places for a label around a point: beside and above first, since most lines run through the other corners. */
function places([x, y]: Point, text: string): [Rect, ...Rect[]] {
  const [width, height] = [textWidth(text), TEXT];
  const at = (left: number, top: number): Rect => ({ x: left, y: top, width, height });
  return [
    at(x + AWAY, y - AWAY - height / 2),
    at(x - AWAY - width, y - AWAY - height / 2),
    at(x + AWAY, y + AWAY - height / 2),
    at(x - AWAY - width, y + AWAY - height / 2),
    at(x - width / 2, y - AWAY - height),
    at(x - width / 2, y + AWAY),
    at(x + AWAY, y - 2 * AWAY - height),
    at(x - AWAY - width, y - 2 * AWAY - height),
    at(x + AWAY, y + 2 * AWAY),
    at(x - AWAY - width, y + 2 * AWAY),
  ];
}

/** Lines in a plot, with a legend above it and each mark's label where no line runs. */
export function curveSheet(
  x: Axis,
  y: Axis,
  series: readonly Series[],
  marks: readonly Mark[],
  size: SheetSize,
): CurveSheet {
  const width = SHEET_WIDTH[size];
  const names = legend(
    series.map((line) => line.name),
    width,
  );
  const drawn = plot(x, y, width, names.height + 8, size);
  const { area } = drawn;
  const foot = area.y + area.height;
  const lines = series.map((line) => line.points.map(([px, py]): Point => [drawn.x(px), drawn.y(py)]));
  const points = marks.map((mark): Point => [drawn.x(mark.x), drawn.y(mark.y)]);
  const drops = points.map(
    ([px, py]): Segment => [
      [px, py],
      [px, foot],
    ],
  );
  const obstacles = [...lines.flatMap(segments), ...drops];
  const taken: Rect[] = points.map(([px, py]) => ({ x: px - 5, y: py - 5, width: 10, height: 10 }));
  const labelled = marks.map((mark) => {
    const at: Point = [drawn.x(mark.x), drawn.y(mark.y)];
    const [best, ...others] = places(at, mark.label);
    const rect = place(best, others, { sheet: area, rects: taken, lines: obstacles });
    taken.push(rect);
    const words: Words = { x: rect.x, y: rect.y + TEXT - 2, lines: [mark.label], anchor: 'start' };
    return { at, foot, words };
  });
  return { width, height: drawn.bottom, legend: names, plot: drawn, lines, marks: labelled };
}
