import { bounds, grow, type Rect } from '../geometry/rect.ts';
import { SHEET_WIDTH, type SheetSize } from '../geometry/sheet.ts';
import { LEADING, textRoom, textWidth, wrap } from '../geometry/text.ts';

/** Something with a place on the grid. */
export type GridNode = {
  readonly id: string;
  /** At most 22 characters. */
  readonly label: string;
  /** Column and row, from 0. */
  readonly at: readonly [column: number, row: number];
};

/** An arrow from one node to another, by id. */
export type GridLink = { readonly from: string; readonly to: string; readonly label?: string | undefined };

/** Nodes inside one outline. */
export type GridGroup = { readonly label: string; readonly of: readonly string[] };

type GridCell<Node> = { readonly node: Node; readonly rect: Rect; readonly lines: readonly string[] };

/** Where everything stands; `xs` and `ys` are the middles of the free strips between columns and between rows. */
export type Grid<Node> = {
  readonly cells: readonly GridCell<Node>[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
};

/** How far a group's outline stands off its boxes. */
const PADDING = 13;
const ROW_GAP = 56;
const [LEAST_GAP, MOST_GAP] = [46, 120];
/** Widths of boxes that share a wide sheet with one, two or three columns; four columns leave them the least. */
const BOX = [150, 150, 132] as const;
const LEAST_BOX = 96;
const BESIDE_LABEL = 7;

/** A node with its column and row when empty ones are closed. */
type Settled<Node> = { readonly node: Node; readonly column: number; readonly row: number };

function ranks(values: readonly number[]): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return (value) => sorted.indexOf(value);
}

function settle<Node extends GridNode>(nodes: readonly Node[], turn: boolean): Settled<Node>[] {
  const column = ranks(nodes.map(({ at }) => at[0]));
  const row = ranks(nodes.map(({ at }) => at[1]));
  return nodes.map((node) => {
    const [x, y] = [column(node.at[0]), row(node.at[1])];
    return turn ? { node, column: y, row: x } : { node, column: x, row: y };
  });
}

/** The room that a link between neighbours needs between their columns: its label, and the outlines on its way. */
function need(
  gap: number,
  settled: readonly Settled<GridNode>[],
  links: readonly GridLink[],
  groups: readonly GridGroup[],
): number {
  const wanted = links.map(({ from, to, label = '' }) => {
    const ends = settled.filter(({ node }) => node.id === from || node.id === to);
    const [left, right] = ends.sort((a, b) => a.column - b.column);
    if (left === undefined || right === undefined || left.row !== right.row) return 0;
    if (left.column !== gap || right.column !== gap + 1) return 0;
    const outlines = groups.filter(({ of }) => of.includes(from) !== of.includes(to)).length;
    return textWidth(label) + 2 * BESIDE_LABEL + outlines * PADDING;
  });
  return Math.max(LEAST_GAP, ...wanted);
}

function arrange<Node extends GridNode>(
  settled: readonly Settled<Node>[],
  links: readonly GridLink[],
  groups: readonly GridGroup[],
  size: SheetSize,
): Grid<Node> {
  const columns = Math.max(...settled.map(({ column }) => column)) + 1;
  const rows = Math.max(...settled.map(({ row }) => row)) + 1;
  const box = size === 'wide' ? (BOX[columns - 1] ?? LEAST_BOX) : LEAST_BOX;
  const needs = Array.from({ length: columns - 1 }, (_, gap) => need(gap, settled, links, groups));
  const room = SHEET_WIDTH[size] - (groups.length > 0 ? 2 * PADDING : 0) - 4;
  const spare =
    Math.max(0, room - columns * box - needs.reduce((sum, each) => sum + each, 0)) / Math.max(1, needs.length);
  const gaps = needs.map((each) => Math.max(each, Math.min(MOST_GAP, each + spare)));
  const left = (column: number) => gaps.slice(0, column).reduce((x, gap) => x + box + gap, 0);
  const labelled = settled.map((each) => ({ ...each, lines: wrap(each.node.label, textRoom(box - 8)) }));
  const tall = Math.max(...labelled.map(({ lines }) => lines.length)) * LEADING + 18;
  const top = (row: number) => row * (tall + ROW_GAP);
  return {
    cells: labelled.map(({ node, column, row, lines }) => ({
      node,
      rect: { x: left(column), y: top(row), width: box, height: tall },
      lines,
    })),
    xs: gaps.map((gap, column) => left(column) + box + gap / 2),
    ys: Array.from({ length: rows - 1 }, (_, row) => top(row) + tall + ROW_GAP / 2),
  };
}

/** Sets boxes on a grid with room for the links between them; a narrow sheet takes it on its side if that is narrower. */
export function grid<Node extends GridNode>(
  nodes: readonly Node[],
  links: readonly GridLink[],
  groups: readonly GridGroup[],
  size: SheetSize,
): Grid<Node> {
  const upright = arrange(settle(nodes, false), links, groups, size);
  if (size === 'wide') return upright;
  const turned = arrange(settle(nodes, true), links, groups, size);
  const width = ({ cells }: Grid<Node>) => bounds(cells.map(({ rect }) => rect)).width;
  return width(turned) < width(upright) ? turned : upright;
}

/** The outline around some boxes. */
export function outline(rects: readonly Rect[]): Rect {
  return grow(bounds(rects), PADDING);
}
