import { type Point, polyline, tenth } from '../geometry/point.ts';
import { SHEET_SIZES } from '../geometry/sheet.ts';
import { Axes } from '../plot/axes.tsx';
import { Figure, type FigureText } from '../sheet/figure.tsx';
import { SAMPLE } from '../sheet/legend.ts';
import { Lettering } from '../sheet/lettering.tsx';
import { Measure } from '../sheet/measure.tsx';
import { SvgSheet } from '../sheet/svg-sheet.tsx';
import type { Load, Order, Riser } from './staircase.ts';
import { staircaseSheet } from './staircase-layout.ts';

/** What a figure of a staircase is given. */
export type StaircaseProps = FigureText & {
  /** What load and capacity are counted in, such as `req/s`. */
  readonly unit: string;
  /** Load today, its growth a month as a fraction, and how many months to draw. */
  readonly load: Load;
  /** Capacity from a month on, in order. */
  readonly steps: readonly Riser[];
  /** When work on a step is ordered: measured to the next step. */
  readonly orders?: readonly Order[];
};

const STYLES = ['d-first', 'd-second'];
const down = ([x, y]: Point, to: number) => `M${tenth(x)} ${tenth(y)}V${tenth(to)}`;

/** Growing load against capacity that comes in steps. */
export function StaircaseDrawing({ title, describe, caption, unit, load, steps, orders = [] }: StaircaseProps) {
  return (
    <Figure title={title} caption={caption}>
      {SHEET_SIZES.map((size) => {
        const drawn = staircaseSheet(unit, load, steps, orders, size);
        const { area } = drawn.plot;
        const foot = area.y + area.height;
        return (
          <SvgSheet title={title} describe={describe} size={size} width={drawn.width} height={drawn.height}>
            {drawn.legend.items.map(({ x, y, words }, i) => (
              <>
                {i < 2 ? (
                  <path class={STYLES[i] ?? ''} d={`M${tenth(x)} ${tenth(y)}h${SAMPLE}`} />
                ) : (
                  <Measure from={[x + 4, y]} to={[x + SAMPLE - 4, y]} />
                )}
                <Lettering words={words} />
              </>
            ))}
            <polygon
              class="d-area"
              points={polyline([[area.x, foot], ...drawn.capacity, [area.x + area.width, foot]])}
            />
            {drawn.leads.map(({ from, to, y, open }) => (
              <path class="d-drop" d={`${down(from, y + 5)}${open ? '' : down(to, y + 5)}`} />
            ))}
            <Axes plot={drawn.plot} />
            <polyline class="d-first" points={polyline(drawn.capacity)} />
            <polyline class="d-second" points={polyline(drawn.load)} />
            {drawn.leads.map(({ from, to, y, words, open }) => (
              <>
                <circle class="d-mark d-plain" cx={tenth(from[0])} cy={tenth(from[1])} r="4" />
                <Measure from={[from[0], y]} to={[to[0], y]} open={open} />
                <Lettering words={words} />
              </>
            ))}
            {drawn.treads.map((words) => (
              <Lettering words={words} rim />
            ))}
          </SvgSheet>
        );
      })}
    </Figure>
  );
}
