import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Words } from '../geometry/sheet.ts';

/** What is written at a part: its name, what one copy of it bears, and what follows from copies or softness. */
export type Cell = {
  readonly name: string;
  readonly each: string;
  /** Empty for a plain part. */
  readonly note: string;
  readonly copies: number;
  readonly soft: boolean;
};

/** What is written at the end of a chain. */
export type Outcome = { readonly result: string; readonly aside: string };

export type Stroke = { readonly points: readonly Point[]; readonly soft: boolean };

type Box = { readonly rect: Rect; readonly soft: boolean; readonly words: Words };

/** A part in its place: its boxes, the branches that reach them, and its text. */
export type Placed = {
  readonly boxes: readonly Box[];
  readonly branches: readonly Stroke[];
  /** Where the line meets it and leaves it; a soft part lets the line pass. */
  readonly ends: readonly (readonly [enter: number, leave: number])[];
  readonly words: Words;
  readonly note: Words;
};

/** Where a whole chain is drawn. */
export type ChainPlan = {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Placed[];
  /** The line from part to part. */
  readonly line: readonly Stroke[];
  /** The arrow's head at its end. */
  readonly head: readonly Point[];
  /** Dimension lines over the length of the chain. */
  readonly dimensions: readonly (readonly [from: Point, to: Point])[];
  readonly result: Words;
  readonly aside: Words;
};
