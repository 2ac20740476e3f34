import { group } from '../geometry/quantity.ts';
import type { Rect } from '../geometry/rect.ts';
import { linear, type Scale } from '../geometry/scale.ts';
import type { SheetSize, Words } from '../geometry/sheet.ts';
import { TEXT, textWidth } from '../geometry/text.ts';

/** What runs along one edge of a plot. */
export type Axis = {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
};

/** A plot's area, its scales and everything written around it. */
export type Plot = {
  readonly area: Rect;
  readonly x: Scale;
  readonly y: Scale;
  readonly columns: readonly { readonly x: number; readonly words: Words }[];
  readonly rows: readonly { readonly y: number; readonly words: Words }[];
  readonly labels: readonly Words[];
  /** Where the text below the plot ends. */
  readonly bottom: number;
};

const HEIGHT: Readonly<Record<SheetSize, number>> = { wide: 260, narrow: 220 };

/** Lays out a plot of a width whose drawing starts at `top`, above it the label of y, below it the label of x. */
export function plot(across: Axis, up: Axis, width: number, top: number, size: SheetSize): Plot {
  const left = Math.max(...up.ticks.map((tick) => textWidth(group(tick)))) + 10;
  const right = Math.max(2, textWidth(group(Math.max(...across.ticks))) / 2);
  const area: Rect = { x: left, y: top + TEXT + 12, width: width - left - right, height: HEIGHT[size] };
  const foot = area.y + area.height;
  const x = linear([across.min, across.max], [area.x, area.x + area.width]);
  const y = linear([up.min, up.max], [foot, area.y]);
  const columns = across.ticks.map((tick) => {
    const words: Words = { x: x(tick), y: foot + 20, lines: [group(tick)], anchor: 'middle' };
    return { x: x(tick), words };
  });
  const rows = up.ticks.map((tick) => {
    const words: Words = { x: left - 10, y: y(tick) + TEXT * 0.35, lines: [group(tick)], anchor: 'end' };
    return { y: y(tick), words };
  });
  const labels: Words[] = [
    { x: 0, y: top + TEXT - 2, lines: [up.label], anchor: 'start' },
    { x: width, y: foot + 38, lines: [across.label], anchor: 'end' },
  ];
  return { area, x, y, columns, rows, labels, bottom: foot + 42 };
}
