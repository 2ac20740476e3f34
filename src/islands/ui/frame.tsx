import './frame.css';
import { frameDrawing } from '../../domain/frame/frame.ts';
import { frameText } from '../../domain/frame/frame-text.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { Column } from './column.tsx';
import { FillPatterns } from './fill-pattern.tsx';

type Props = {
  readonly tally: Tally;
  /** Unlike that of any other frame on the page; the fills are named after it. */
  readonly name: string;
};

/** The signature picture: columns on footings carry one roof. Each column is a practice and fills with its tally. */
export function Frame({ tally, name }: Props) {
  const { width, height, roof, posts, ground, columns } = frameDrawing(tally);
  return (
    <svg class="frame" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={frameText(tally)}>
      <FillPatterns name={name} />
      <g class="frame-lines" fill="none">
        <path class="heavy" d={roof} />
        <path d={posts} />
      </g>
      {columns.map((column) => (
        <Column key={column.practice.slug} column={column} name={name} />
      ))}
      <path class="frame-lines heavy" d={ground} />
    </svg>
  );
}
