import type { PracticeTally } from '../../domain/tally.ts';
import { paint } from './fill-pattern.tsx';

const WIDTH = 20;
const TOP = 111;
const FOOT = 286;

// Stacked from the footing up, in this order.
const PARTS = ['yes', 'partly', 'no', 'unknown'] as const;

type Props = {
  readonly entry: PracticeTally;
  /** Middle of the column, in the units of the drawing. */
  readonly x: number;
  readonly name: string;
};

function Fills({ entry, x, name }: Props) {
  const { counts } = entry;
  const unit = counts.applicable === 0 ? 0 : (FOOT - TOP) / counts.applicable;
  let foot = FOOT;
  return (
    <>
      {PARTS.filter((part) => counts[part] > 0).map((part) => {
        const height = counts[part] * unit;
        foot -= height;
        return (
          <rect
            key={part}
            class={part === 'yes' ? 'fill-solid' : undefined}
            fill={part === 'yes' ? undefined : paint(name, part)}
            x={x - WIDTH / 2}
            y={foot}
            width={WIDTH}
            height={height}
          />
        );
      })}
    </>
  );
}

/** One practice as a column: whole where it holds, cracked where it gives, in dashed outline where it is open. */
export function Column({ entry, x, name }: Props) {
  const left = x - WIDTH / 2;
  return (
    <g class="column" data-standing={entry.standing}>
      <Fills entry={entry} x={x} name={name} />
      <rect class="column-outline" x={left} y={TOP} width={WIDTH} height={FOOT - TOP} fill="none" />
      {entry.standing === 'gives' ? (
        <>
          <path class="crack-gap" d={`M${left - 5} 204l9 -9 5 12 6 -14 5 9 5 -8`} />
          <path
            class="crack"
            d={`M${left - 5} 200l9 -9 5 12 6 -14 5 9 5 -8M${left - 5} 208l9 -9 5 12 6 -14 5 9 5 -8`}
          />
        </>
      ) : null}
      <rect class="footing" x={x - 15} y={FOOT} width={30} height={14} fill={paint(name, 'footing')} />
      <path class="frame-lines" d={`M${x} 304V318`} />
      <circle class="balloon" cx={x} cy={330} r={12} />
      <text class="balloon-number" x={x} y={334} text-anchor="middle">
        {entry.practice.number}
      </text>
    </g>
  );
}
