import type { Point } from '../geometry/point.ts';
import { group } from '../geometry/quantity.ts';
import type { Rect } from '../geometry/rect.ts';
import { linear } from '../geometry/scale.ts';
import { SHEET_WIDTH, type SheetSize, type Words } from '../geometry/sheet.ts';
import { TEXT } from '../geometry/text.ts';

/** A wall of doors and the loads that matter on it, all in one unit. */
export type Wall = {
  readonly doors: number;
  readonly reserved: number;
  readonly order: number;
  readonly full: number;
  readonly now: number;
};

export type DockSheet = {
  readonly width: number;
  readonly height: number;
  /** Level of the ground. */
  readonly ground: number;
  readonly wall: Rect;
  readonly doors: readonly {
    readonly rect: Rect;
    readonly built: boolean;
    readonly slats: readonly number[];
    readonly mark: Point;
  }[];
  readonly dimensions: readonly { readonly from: Point; readonly to: Point; readonly words: Words }[];
  /** The gauge under the wall: filled up to the load now, crossed out beyond the full line. */
  readonly gauge: { readonly rect: Rect; readonly filled: number; readonly beyond: number };
  readonly lines: readonly { readonly kind: 'now' | 'order' | 'full'; readonly x: number; readonly words: Words }[];
};

const TALL: Readonly<Record<SheetSize, number>> = { wide: 84, narrow: 58 };
const BAR = 20;

/** A loading dock seen from the yard, and under it a gauge with the load, the order line and the full line. */
export function dockSheet({ doors, reserved, order, full, now }: Wall, unit: string, size: SheetSize): DockSheet {
  const width = SHEET_WIDTH[size];
  const count = doors + reserved;
  const wall: Rect = { x: 1.5, y: 30, width: width - 3, height: TALL[size] + 34 };
  const pitch = (wall.width - 16) / count;
  const ground = wall.y + wall.height;
  const left = (door: number) => wall.x + 8 + door * pitch;
  const open = Math.min(76, pitch * 0.72);
  const drawn = Array.from({ length: count }, (_, door) => {
    const x = left(door) + (pitch - open) / 2;
    const rect: Rect = { x, y: ground - TALL[size], width: open, height: TALL[size] };
    const built = door < doors;
    const slats = built ? [1, 2, 3, 4].map((slat) => rect.y + (slat * TALL[size]) / 6) : [];
    return { rect, built, slats, mark: [x + open / 2, ground + 24] as const };
  });
  const measure = (from: number, to: number, text: string) => {
    const words: Words = { x: (left(from) + left(to)) / 2, y: 11, lines: [text], anchor: 'middle' };
    return { from: [left(from) + 5, 20] as const, to: [left(to) - 5, 20] as const, words };
  };
  const dimensions = [
    measure(0, doors, `${doors} built × ${unit}`),
    ...(reserved > 0 ? [measure(doors, count, `${reserved} reserved`)] : []),
  ];
  const bar: Rect = { x: 1.5, y: ground + 70, width: width - 3, height: BAR };
  const x = linear([0, Math.max(full, now) * 1.12], [bar.x, bar.x + bar.width]);
  const over = bar.y - 6;
  const under = bar.y + BAR + TEXT + 6;
  const line = (kind: 'now' | 'order' | 'full', value: number, y: number) => {
    const words: Words = { x: x(value) - 6, y, lines: [`${kind} ${group(value)}`], anchor: 'end' };
    return { kind, x: x(value), words };
  };
  return {
    width,
    height: under + 6,
    ground,
    wall,
    doors: drawn,
    dimensions,
    gauge: { rect: bar, filled: x(now) - bar.x, beyond: x(full) },
    lines: [line('now', now, under), line('order', order, over), line('full', full, under)],
  };
}
