import { pairs } from '../geometry/pair.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { LEADING, TEXT, textRoom, textWidth, wrap } from '../geometry/text.ts';
import { elapsed } from './moment.ts';

export type Happening = {
  /** The time as it is shown, such as `10:02` or `Day 4`. */
  readonly at: string;
  readonly label: string;
  readonly kind?: 'good' | 'bad' | undefined;
};

export type TimelineSheet = {
  readonly width: number;
  readonly height: number;
  /** Where the line of time runs. */
  readonly rail: { readonly x: number; readonly from: number; readonly to: number };
  readonly events: readonly {
    readonly y: number;
    readonly kind: 'good' | 'bad' | 'plain';
    readonly words: readonly Words[];
  }[];
  /** Dimension lines: the time between one event and the next. */
  readonly gaps: readonly { readonly x: number; readonly from: number; readonly to: number; readonly words: Words }[];
};

const PITCH = 48;
const MIDDLE = TEXT * 0.35;

/** Events from top to bottom at even distances, with the time between them measured beside the line. */
export function timelineSheet(events: readonly Happening[], size: SheetSize): TimelineSheet {
  const width = SHEET_WIDTH[size];
  const between = pairs(events).map(([event, next]) => {
    const time = elapsed(event.at, next.at);
    return time === undefined ? undefined : `+ ${time}`;
  });
  const measured = between.some((gap) => gap !== undefined);
  const pitch = measured ? PITCH : PITCH - 10;
  const column = Math.max(...[...events.map((event) => event.at), ...between].map((text = '') => textWidth(text)));
  const dimension = column + 13;
  const rail = column + (measured ? 32 : 16);
  const left = rail + 18;
  const level = (row: number) => 12 + row * pitch;
  const drawn = events.map(({ at, label, kind = 'plain' as const }, row) => {
    const y = level(row);
    const lines = wrap(label, textRoom(width - left));
    const time: Words = { x: column, y: y + MIDDLE, lines: [at], anchor: 'end' };
    const text: Words = { x: left, y: y + MIDDLE - ((lines.length - 1) * LEADING) / 2, lines, anchor: 'start' };
    return { y, kind, words: [time, text] };
  });
  const gaps = between.flatMap((text, row) => {
    if (text === undefined) return [];
    const [from, to] = [level(row), level(row + 1)];
    const words: Words = { x: column, y: (from + to) / 2 + MIDDLE, lines: [text], anchor: 'end' };
    return [{ x: dimension, from, to, words }];
  });
  const last = level(events.length - 1);
  return { width, height: last + 14, rail: { x: rail, from: level(0), to: last }, events: drawn, gaps };
}
