import { tenth } from '../geometry/point.ts';
import type { Words } from '../geometry/sheet.ts';
import { LEADING } from '../geometry/text.ts';

type Props = {
  readonly words: Words;
  /** Quieter than the rest. */
  readonly quiet?: boolean;
  /** Keeps a rim of paper around the letters where lines run behind them. */
  readonly rim?: boolean;
  /** The one thing to read. */
  readonly strong?: boolean;
};

/** Lines of text on a sheet. */
export function Lettering({ words, quiet = false, rim = false, strong = false }: Props) {
  const classes = ['d-text', quiet && 'd-quiet', rim && 'd-rim', strong && 'd-strong'].filter(Boolean).join(' ');
  return (
    <>
      {words.lines.map((line, i) =>
        line === '' ? null : (
          <text
            x={tenth(words.x)}
            y={tenth(words.y + i * LEADING)}
            class={classes}
            text-anchor={words.anchor === 'start' ? undefined : words.anchor}
          >
            {line}
          </text>
        ),
      )}
    </>
  );
}
