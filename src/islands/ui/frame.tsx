import { FRAME, frameColumns } from '../../domain/tally/frame.ts';
import { frameText } from '../../domain/tally/frame-text.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { Column } from './column.tsx';
import { FillPatterns } from './fill-pattern.tsx';

type Props = {
  readonly tally: Tally;
  /** Unlike that of any other frame on the page; the fills are named after it. */
  readonly name: string;
};

/** The signature picture: ten columns on ten footings carry one roof. Each column is a practice and fills with its tally. */
export function Frame({ tally, name }: Props) {
  return (
    <svg class="frame" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={frameText(tally)}>
      <FillPatterns name={name} />
      <g class="frame-lines" fill="none">
        <path class="heavy" d="M40 110L260 34L480 110M40 110H480" />
        <path d="M150 72v38M370 72v38M260 34v76" />
      </g>
      {frameColumns(tally).map((column) => (
        <Column key={column.practice.slug} column={column} name={name} />
      ))}
      <path class="frame-lines heavy" d="M40 300H480" />
    </svg>
  );
}
