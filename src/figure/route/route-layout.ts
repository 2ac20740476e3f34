import type { Point } from '../geometry/point.ts';
import { linear } from '../geometry/scale.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { TEXT, textWidth } from '../geometry/text.ts';

/** A sheet on the way of a track. */
export type Stop = {
  /** Id of the step that reads it. */
  readonly step: string;
  readonly number: number;
  readonly title: string;
  /** The phase in which it is read, counted from 0. */
  readonly phase: number;
};

type Placed = Stop & { readonly at: Point; readonly words: Words; readonly digits: Words };

export type RouteSheet = {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly { readonly from: Point; readonly to: Point; readonly words: Words }[];
  readonly stops: readonly Placed[];
};

export const STOP_RADIUS = 11;
const HEAD = 20;
const MIDDLE = TEXT * 0.35;
const INSET = 7;
/** A wide sheet has names beside the way, a narrow one above each stop. */
const PITCH: Readonly<Record<SheetSize, number>> = { wide: 32, narrow: 46 };
const FIRST: Readonly<Record<SheetSize, number>> = { wide: 24, narrow: 42 };

/** The way of a track through the sheets: each a stop in its phase, one row after the other. */
export function routeSheet(phases: readonly string[], stops: readonly Stop[], size: SheetSize): RouteSheet {
  const width = SHEET_WIDTH[size];
  const left = size === 'wide' ? Math.max(0, ...stops.map(({ title }) => textWidth(title))) + 14 : 0;
  const x = linear([0, Math.max(1, phases.length)], [left, width]);
  const rows = stops.map((stop, row): Placed => {
    const y = HEAD + FIRST[size] + row * PITCH[size];
    const at: Point = [x(stop.phase + 0.5), y];
    const words: Words =
      size === 'wide'
        ? { x: left - 14, y: y + MIDDLE, lines: [stop.title], anchor: 'end' }
        : { x: 0, y: y - STOP_RADIUS - 6, lines: [stop.title], anchor: 'start' };
    return { ...stop, at, words, digits: { x: at[0], y: y + MIDDLE, lines: [`${stop.number}`], anchor: 'middle' } };
  });
  return {
    width,
    height: HEAD + FIRST[size] + Math.max(0, stops.length - 1) * PITCH[size] + STOP_RADIUS + 6,
    phases: phases.map((phase, i) => ({
      from: [x(i) + INSET, HEAD],
      to: [x(i + 1) - INSET, HEAD],
      words: { x: x(i + 0.5), y: HEAD - 8, lines: [phase], anchor: 'middle' },
    })),
    stops: rows,
  };
}

/** The way in words, for those who do not see the drawing. */
export function routeText(phases: readonly string[], stops: readonly Stop[]): string {
  const of = phases.map((phase, i) => {
    const here = stops.filter((stop) => stop.phase === i).map(({ number, title }) => `${number}, ${title}`);
    return `${phase}: ${here.length === 0 ? 'no sheet' : here.join('; ')}.`;
  });
  return `The way through the sheets in the order of the track. ${of.join(' ')}`;
}
