import { arrow } from '../geometry/arrow.ts';
import { pairs } from '../geometry/pair.ts';
import type { Point } from '../geometry/point.ts';
import { around } from '../geometry/rect.ts';
import { SHEET_WIDTH } from '../geometry/sheet.ts';
import { LEADING, TEXT, textRoom, wrap } from '../geometry/text.ts';
import type { Cell, ChainPlan, Outcome, Placed, Stroke } from './chain-plan.ts';

const BOX = 34;
const SPACE = 10;
/** How far a soft part hangs below the line. */
const DROP = 28;
const FORK = 11;
const END = 26;
const MIDDLE = TEXT * 0.35;

/** How far the copies of a part reach above and below the line. */
function reach({ copies, soft }: Cell): number {
  return soft ? 0 : (copies * (BOX + SPACE) - SPACE) / 2;
}

function part(cell: Cell, name: readonly string[], x: number, line: number, width: number): Placed {
  const half = width / 2;
  const top = line - reach(cell);
  const rows = cell.soft ? [line + DROP] : Array.from({ length: cell.copies }, (_, i) => top + i * (BOX + SPACE));
  const forked = !cell.soft && cell.copies > 1;
  const fork = forked ? FORK : 0;
  const branch = (y: number, side: number): Point[] => [
    [x + side * (half + FORK), line],
    [x + side * (half + FORK), y],
    [x + side * half, y],
  ];
  const centres = rows.map((y) => y + BOX / 2);
  const branches = centres.flatMap((y): Stroke[] => {
    if (cell.soft)
      return [
        {
          points: [
            [x, line],
            [x, line + DROP],
          ],
          soft: true,
        },
      ];
    return forked ? [-1, 1].map((side) => ({ points: branch(y, side), soft: false })) : [];
  });
  return {
    boxes: centres.map((y) => ({
      rect: around([x, y], width, BOX),
      soft: cell.soft,
      words: { x, y: y + MIDDLE, lines: [cell.each], anchor: 'middle' },
    })),
    branches,
    ends: cell.soft ? [] : [[x - half - fork, x + half + fork]],
    words: { x, y: top - 9 - (name.length - 1) * LEADING, lines: name, anchor: 'middle' },
    note: { x, y: Math.max(...rows) + BOX + LEADING + 1, lines: [cell.note], anchor: 'middle' },
  };
}

/** A chain from left to right: copies above each other, soft parts hung below a line that passes them by. */
export function chainRow(cells: readonly Cell[], { result, aside }: Outcome): ChainPlan {
  const width = SHEET_WIDTH.wide;
  const pitch = (width - 2 * END) / cells.length;
  const named = cells.map((cell) => ({ cell, name: wrap(cell.name, textRoom(pitch - 10)) }));
  const line = Math.max(...named.map(({ cell, name }) => reach(cell) + 8 + name.length * LEADING));
  const parts = named.map(({ cell, name }, i) =>
    part(cell, name, END + pitch * (i + 0.5), line, Math.min(124, pitch - 28)),
  );
  const stops = [[0, 0] as const, ...parts.flatMap(({ ends }) => ends), [width - 6, width] as const];
  const foot = Math.max(...parts.map(({ note }, i) => note.y - (cells[i]?.note === '' ? LEADING : 0))) + 24;
  return {
    width,
    height: foot + 32,
    parts,
    line: pairs(stops).map(([[, from], [to]]) => ({
      points: [
        [from, line],
        [to, line],
      ],
      soft: false,
    })),
    head: arrow([
      [0, line],
      [width, line],
    ]).head,
    dimensions: [
      [
        [END, foot],
        [width - END, foot],
      ],
    ],
    result: { x: width / 2 - 60, y: foot + 26, lines: [result], anchor: 'end' },
    aside: { x: width / 2 - 46, y: foot + 26, lines: [aside], anchor: 'start' },
  };
}
