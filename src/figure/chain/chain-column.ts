import { arrow } from '../geometry/arrow.ts';
import { pairs } from '../geometry/pair.ts';
import type { Point } from '../geometry/point.ts';
import { around } from '../geometry/rect.ts';
import { SHEET_WIDTH } from '../geometry/sheet.ts';
import { LEADING, TEXT, textRoom, wrap } from '../geometry/text.ts';
import type { Cell, ChainPlan, Outcome, Placed, Stroke } from './chain-plan.ts';

const BOX = 34;
const PITCH = BOX + 34;
const START = 18;
/** Where the line runs: right of the names, with room for two copies. */
const LINE = 214;
const NAMES = 104;
const SPACE = 10;
const FORK = 9;
const MIDDLE = TEXT * 0.35;

function part(cell: Cell, y: number): Placed {
  const forked = !cell.soft && cell.copies > 1;
  const room = SHEET_WIDTH.narrow - NAMES - 12;
  const width = cell.soft ? 80 : Math.min(112, (room + SPACE) / cell.copies - SPACE);
  const start = LINE - (cell.copies * (width + SPACE) - SPACE) / 2 + width / 2;
  const columns = cell.soft
    ? [SHEET_WIDTH.narrow - 1 - width / 2]
    : Array.from({ length: cell.copies }, (_, i) => start + i * (width + SPACE));
  const half = BOX / 2;
  const branch = (x: number, side: number): Point[] => [
    [LINE, y + side * (half + FORK)],
    [x, y + side * (half + FORK)],
    [x, y + side * half],
  ];
  const branches = columns.flatMap((x): Stroke[] => {
    if (cell.soft)
      return [
        {
          points: [
            [LINE, y],
            [x - width / 2, y],
          ],
          soft: true,
        },
      ];
    return forked ? [-1, 1].map((side) => ({ points: branch(x, side), soft: false })) : [];
  });
  const [name, note] = [cell.name, cell.note].map((text) => wrap(text, textRoom(NAMES))) as [string[], string[]];
  const lines = name.length + (cell.note === '' ? 0 : note.length);
  const top = y + MIDDLE - ((lines - 1) * LEADING) / 2;
  const fork = forked ? FORK : 0;
  return {
    boxes: columns.map((x) => ({
      rect: around([x, y], width, BOX),
      soft: cell.soft,
      words: { x, y: y + MIDDLE, lines: [cell.each], anchor: 'middle' },
    })),
    branches,
    ends: cell.soft ? [] : [[y - half - fork, y + half + fork]],
    words: { x: 0, y: top, lines: name, anchor: 'start' },
    note: { x: 0, y: top + name.length * LEADING, lines: note, anchor: 'start' },
  };
}

/** A chain from top to bottom: copies beside each other, soft parts to the right of a line that passes them by. */
export function chainColumn(cells: readonly Cell[], { result, aside }: Outcome): ChainPlan {
  const parts = cells.map((cell, i) => part(cell, START + BOX / 2 + i * PITCH));
  const tip = START + cells.length * PITCH;
  const stops = [[0, 0] as const, ...parts.flatMap(({ ends }) => ends), [tip - 6, tip] as const];
  return {
    width: SHEET_WIDTH.narrow,
    height: tip + 50,
    parts,
    line: pairs(stops).map(([[, from], [to]]) => ({
      points: [
        [LINE, from],
        [LINE, to],
      ],
      soft: false,
    })),
    head: arrow([
      [LINE, 0],
      [LINE, tip],
    ]).head,
    dimensions: [],
    result: { x: LINE, y: tip + 22, lines: [result], anchor: 'middle' },
    aside: { x: LINE, y: tip + 42, lines: [aside], anchor: 'middle' },
  };
}
