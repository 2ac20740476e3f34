import { group, quantity } from '../geometry/quantity.ts';
import type { Rect } from '../geometry/rect.ts';
import { linear, type Span, ticks } from '../geometry/scale.ts';
import { type Fill, SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { LEADING, TEXT, textWidth } from '../geometry/text.ts';

export type Bar = { readonly label: string; readonly value: number; readonly fill?: Fill | undefined };

export type BarSheet = {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly { readonly rect: Rect; readonly fill: Fill | 'plain'; readonly words: readonly Words[] }[];
  /** The axis below the bars, with its ticks and their numbers. */
  readonly axis: { readonly from: number; readonly to: number; readonly y: number; readonly top: number };
  readonly ticks: readonly { readonly x: number; readonly words: Words }[];
};

const THICKNESS = 18;
const GAP = 8;
/** From the baseline of centred text up to its middle. */
const MIDDLE = TEXT * 0.35;

/** Bars from a common zero, since a length says nothing without one: labels beside them, or above where narrow. */
export function barSheet(bars: readonly Bar[], unit: string, size: SheetSize): BarSheet {
  const width = SHEET_WIDTH[size];
  const above = size === 'narrow';
  const values = bars.map((bar) => bar.value);
  const numbers = ticks(Math.max(0, ...values), above ? 4 : 6);
  const from = above ? 0.75 : Math.max(...bars.map((bar) => textWidth(bar.label))) + 14;
  const to = width - Math.max(...values.map((value) => textWidth(quantity(value, unit)))) - GAP;
  const domain: Span = [Math.min(...numbers), Math.max(...numbers)];
  const x = linear(domain, [from, to]);
  const lead = above ? LEADING + 2 : 0;
  const pitch = lead + THICKNESS + (above ? 14 : 12);
  const top = above ? 0 : 6;
  const drawn = bars.map(({ label, value, fill = 'plain' as const }, row) => {
    const y = top + row * pitch + lead;
    const end = x(value);
    const middle = y + THICKNESS / 2 + MIDDLE;
    const name: Words = above
      ? { x: 0, y: y - 6, lines: [label], anchor: 'start' }
      : { x: from - 14, y: middle, lines: [label], anchor: 'end' };
    const figure: Words = { x: end + GAP, y: middle, lines: [quantity(value, unit)], anchor: 'start' };
    return { rect: { x: from, y, width: end - from, height: THICKNESS }, fill, words: [name, figure] };
  });
  const y = top + bars.length * pitch;
  return {
    width,
    height: y + 22,
    bars: drawn,
    axis: { from, to, y, top: above ? 4 : 2 },
    ticks: numbers.map((number) => {
      const first = above && x(number) === from;
      return {
        x: x(number),
        words: { x: x(number), y: y + 18, lines: [group(number)], anchor: first ? 'start' : 'middle' },
      };
    }),
  };
}
