import type { ComponentChildren } from 'preact';
import { tenth } from '../geometry/point.ts';
import type { SheetSize } from '../geometry/sheet.ts';
import { sheetName } from './sheet-name.ts';

type Props = {
  readonly title: string;
  readonly describe: string;
  readonly size: SheetSize;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
};

/** One drawing of a figure, for one width of the column. */
export function SvgSheet({ title, describe, size, width, height, children }: Props) {
  const name = sheetName(title, size);
  return (
    <div class={`drawing-sheet drawing-${size}`}>
      <svg
        class="drawing"
        viewBox={`0 0 ${tenth(width)} ${tenth(height)}`}
        role="img"
        aria-labelledby={`${name}-title ${name}-desc`}
      >
        <title id={`${name}-title`}>{title}</title>
        <desc id={`${name}-desc`}>{describe}</desc>
        {children}
      </svg>
    </div>
  );
}
