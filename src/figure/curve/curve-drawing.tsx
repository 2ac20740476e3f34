import { polyline, tenth } from '../geometry/point.ts';
import { SHEET_SIZES } from '../geometry/sheet.ts';
import { Axes } from '../plot/axes.tsx';
import type { Axis } from '../plot/plot.ts';
import { Figure, type FigureText } from '../sheet/figure.tsx';
import { SAMPLE } from '../sheet/legend.ts';
import { Lettering } from '../sheet/lettering.tsx';
import { SvgSheet } from '../sheet/svg-sheet.tsx';
import { curveSheet, type Mark, type Series } from './curve-layout.ts';

/** What a figure of curves is given. */
export type CurveProps = FigureText & {
  readonly x: Axis;
  readonly y: Axis;
  /** One to three lines, drawn in full, dashed and dotted. */
  readonly series: readonly Series[];
  /** Points to name, each with a line down to the x axis. */
  readonly marks?: readonly Mark[];
};

const style = (i: number) => ['d-first', 'd-second', 'd-third'][i % 3] ?? '';

/** Lines in a plot. */
export function CurveDrawing({ title, describe, caption, x, y, series, marks = [] }: CurveProps) {
  return (
    <Figure title={title} caption={caption}>
      {SHEET_SIZES.map((size) => {
        const drawn = curveSheet(x, y, series, marks, size);
        return (
          <SvgSheet title={title} describe={describe} size={size} width={drawn.width} height={drawn.height}>
            {drawn.legend.items.map((item, i) => (
              <>
                <path class={style(i)} d={`M${tenth(item.x)} ${tenth(item.y)}h${SAMPLE}`} />
                <Lettering words={item.words} />
              </>
            ))}
            <Axes plot={drawn.plot} />
            {drawn.marks.map(({ at, foot }) => (
              <path class="d-drop" d={`M${tenth(at[0])} ${tenth(at[1])}V${tenth(foot)}`} />
            ))}
            {drawn.lines.map((points, i) => (
              <polyline class={style(i)} points={polyline(points)} />
            ))}
            {drawn.marks.map(({ at, words }) => (
              <>
                <circle class="d-mark d-plain" cx={tenth(at[0])} cy={tenth(at[1])} r="4.5" />
                <Lettering words={words} rim />
              </>
            ))}
          </SvgSheet>
        );
      })}
    </Figure>
  );
}
