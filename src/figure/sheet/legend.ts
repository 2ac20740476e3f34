import type { Words } from '../geometry/sheet.ts';
import { LEADING, TEXT, textWidth } from '../geometry/text.ts';

/** A row of samples with their names; `y` of a sample is its middle. */
export type Legend = {
  readonly height: number;
  readonly items: readonly { readonly x: number; readonly y: number; readonly words: Words }[];
};

export const SAMPLE = 28;
const SPACE = 24;
const ROW = LEADING + 3;

/** Sets names beside their samples from left to right, and starts a new row where the sheet ends. */
export function legend(names: readonly string[], width: number): Legend {
  let [x, row] = [0, 0];
  const items = names.map((name) => {
    const needed = SAMPLE + 8 + textWidth(name);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const y = row * ROW + TEXT / 2 + 2;
    const words: Words = { x: x + SAMPLE + 8, y: y + TEXT * 0.35, lines: [name], anchor: 'start' };
    const item = { x, y, words };
    x += needed + SPACE;
    return item;
  });
  return { height: (row + 1) * ROW, items };
}
