import { polyline, tenth } from '../geometry/point.ts';
import { SHEET_SIZES } from '../geometry/sheet.ts';
import { Figure, type FigureText } from '../sheet/figure.tsx';
import { Lettering } from '../sheet/lettering.tsx';
import { Measure } from '../sheet/measure.tsx';
import { SvgSheet } from '../sheet/svg-sheet.tsx';
import type { Part } from './chain.ts';
import { chainSheet } from './chain-layout.ts';
import type { Placed } from './chain-plan.ts';

/** What a figure of a chain is given. */
export type ChainProps = FigureText & {
  /** In the order in which a request needs them. The drawing computes their product. */
  readonly parts: readonly Part[];
};

function PlacedPart({ boxes, words, note }: Placed) {
  return (
    <>
      {boxes.map(({ rect, soft, words: each }) => (
        <>
          <rect
            class={soft ? 'd-soft' : 'd-part'}
            x={tenth(rect.x)}
            y={tenth(rect.y)}
            width={tenth(rect.width)}
            height={rect.height}
          />
          <Lettering words={each} quiet={soft} />
        </>
      ))}
      <Lettering words={words} />
      <Lettering words={note} quiet />
    </>
  );
}

/** Parts in series, copies beside each other, and what becomes of their availabilities. */
export function ChainDrawing({ title, describe, caption, parts }: ChainProps) {
  return (
    <Figure title={title} caption={caption}>
      {SHEET_SIZES.map((size) => {
        const { width, height, parts: placed, line, head, dimensions, result, aside } = chainSheet(parts, size);
        const strokes = [...line, ...placed.flatMap(({ branches }) => branches)];
        return (
          <SvgSheet title={title} describe={describe} size={size} width={width} height={height}>
            {strokes.map(({ points, soft }) => (
              <polyline class={soft ? 'd-soft' : 'd-structure'} points={polyline(points)} />
            ))}
            <polygon class="d-head d-blue" points={polyline(head)} />
            {placed.map((each) => (
              <PlacedPart {...each} />
            ))}
            {dimensions.map(([from, to]) => (
              <Measure from={from} to={to} />
            ))}
            <Lettering words={result} strong />
            <Lettering words={aside} />
          </SvgSheet>
        );
      })}
    </Figure>
  );
}
