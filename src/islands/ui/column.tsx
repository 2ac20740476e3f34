import { FRAME, type FrameColumn } from '../../domain/tally/frame.ts';
import { paint } from './fill-pattern.tsx';

type Props = { readonly column: FrameColumn; readonly name: string };

function crack(left: number, y: number): string {
  return `M${left - 5} ${y}l9 -9 5 12 6 -14 5 9 5 -8`;
}

/** One practice as a column: whole where it holds, cracked where it gives, in dashed outline where it is open. */
export function Column({ column: { practice, standing, x, fills }, name }: Props) {
  const left = x - FRAME.column / 2;
  return (
    <g class="column" data-standing={standing}>
      {fills.map(({ fill, y, height }) => (
        <rect
          key={fill}
          class={fill === 'yes' ? 'fill-solid' : undefined}
          fill={fill === 'yes' ? undefined : paint(name, fill)}
          x={left}
          y={y}
          width={FRAME.column}
          height={height}
        />
      ))}
      <rect
        class="column-outline"
        x={left}
        y={FRAME.top}
        width={FRAME.column}
        height={FRAME.foot - FRAME.top}
        fill="none"
      />
      {standing === 'gives' ? (
        <>
          <path class="crack-gap" d={crack(left, 204)} />
          <path class="crack" d={crack(left, 200) + crack(left, 208)} />
        </>
      ) : null}
      <rect class="footing" x={x - 15} y={FRAME.foot} width={30} height={14} fill={paint(name, 'footing')} />
      <path class="frame-lines" d={`M${x} 304V318`} />
      <circle class="balloon" cx={x} cy={330} r={12} />
      <text class="balloon-number" x={x} y={334} text-anchor="middle">
        {practice.number}
      </text>
    </g>
  );
}
