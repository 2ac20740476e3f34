import { bounds, inflate, type Rect } from './rect.ts';
import { SHEET_WIDTH, type SheetSize } from './sheet.ts';
import { LEADING, textRoom, textWidth, wrap } from './text.ts';

/** Something with a place on the grid. */
export type GridNode = {
  readonly id: string;
  readonly label: string;
  /** Column and row, from 0. */
  readonly at: readonly [column: number, row: number];
};

export type GridLink = { readonly from: string; readonly to: string; readonly label?: string | undefined };

export type GridCell = { readonly rect: Rect; readonly lines: readonly string[] };

/** Where everything stands; `xs` and `ys` are the middles of the free strips between columns and between rows. */
export type Grid = {
  readonly width: number;
  readonly height: number;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
};

/** How far a group's outline stands off its boxes. */
export const PADDING = 13;

const ROW_GAP = 56;
const LEAST_GAP = 46;
const MOST_GAP = 120;
const BOX_WIDE = [150, 150, 150, 132] as const;

function ranks(values: readonly number[]): Map<number, number> {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return new Map(sorted.map((value, rank) => [value, rank]));
}

/** Closes empty columns and rows; on a narrow sheet also turns the drawing over if it is then narrower. */
function settle<Node extends GridNode>(nodes: readonly Node[], size: SheetSize): (Node & { column: number; row: number })[] {
  const columns = ranks(nodes.map(({ at }) => at[0]));
  const rows = ranks(nodes.map(({ at }) => at[1]));
  const turn = size === 'narrow' && rows.size < columns.size;
  return nodes.map((node) => {
    const [column, row] = [columns.get(node.at[0]) as number, rows.get(node.at[1]) as number];
    return { ...node, column: turn ? row : column, row: turn ? column : row };
  });
}

/** Sets boxes on a grid, as wide as the sheet allows, with room between them for the labels of the links. */
export function grid(nodes: readonly GridNode[], links: readonly GridLink[], grouped: boolean, size: SheetSize): Grid {
  const settled = settle(nodes, size);
  const place = new Map(settled.map((node) => [node.id, node]));
  const columns = Math.max(...settled.map(({ column }) => column)) + 1;
  const rows = Math.max(...settled.map(({ row }) => row)) + 1;
  const box = size === 'wide' ? (BOX_WIDE[columns] ?? 100) : 98;
  const needs = Array.from({ length: columns - 1 }, (_, gap) => {
    const labels = links.map(({ from, to, label = '' }) => {
      const [a, b] = [place.get(from), place.get(to)];
      const neighbours = a?.row === b?.row && Math.min(a?.column ?? -1, b?.column ?? -1) === gap;
      const adjacent = Math.abs((a?.column ?? 0) - (b?.column ?? 0)) === 1;
      return neighbours && adjacent ? textWidth(label) + 14 : 0;
    });
    return Math.max(LEAST_GAP, ...labels);
  });
  const margin = grouped ? PADDING + 1 : 1;
  const least = columns * box + needs.reduce((sum, need) => sum + need, 0) + 2 * margin;
  const spare = Math.max(0, SHEET_WIDTH[size] - least) / Math.max(1, needs.length);
  const gaps = needs.map((need) => Math.max(need, Math.min(MOST_GAP, need + spare)));
  const natural = columns * box + gaps.reduce((sum, gap) => sum + gap, 0) + 2 * margin;
  const width = Math.max(SHEET_WIDTH[size], natural);
  const lefts = [(width - natural) / 2 + margin];
  for (const gap of gaps) lefts.push((lefts.at(-1) as number) + box + gap);
  const labelled = settled.map((node) => ({ ...node, lines: wrap(node.label, textRoom(box - 10)) }));
  const tall = Math.max(...labelled.map(({ lines }) => lines.length)) * LEADING + 18;
  const top = grouped ? PADDING + 9 : 1;
  const cells = labelled.map(({ id, column, row, lines }): [string, GridCell] => {
    const rect: Rect = { x: lefts[column] as number, y: top + row * (tall + ROW_GAP), width: box, height: tall };
    return [id, { rect, lines }];
  });
  return {
    width,
    height: top + rows * (tall + ROW_GAP) - ROW_GAP + (grouped ? PADDING + 9 : 1),
    cells: new Map(cells),
    xs: gaps.map((gap, i) => (lefts[i] as number) + box + gap / 2),
    ys: Array.from({ length: rows - 1 }, (_, row) => top + row * (tall + ROW_GAP) + tall + ROW_GAP / 2),
  };
}

/** The outline around some boxes. */
export function outline(rects: readonly Rect[]): Rect {
  return inflate(bounds(rects), PADDING);
}
