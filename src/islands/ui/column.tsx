import type { FrameColumn } from '../../domain/frame/frame.ts';
import { paint } from './fill-pattern.tsx';

type Props = { readonly column: FrameColumn; readonly name: string };

/** One practice as a column: whole where it holds, cracked where it gives, in dashed outline where it is open. */
export function Column({ column, name }: Props) {
  const { practice, standing, fills, outline, crack, footing, stem, balloon, number } = column;
  return (
    <g class="column" data-standing={standing}>
      {fills.map(({ fill, ...box }) => (
        <rect
          key={fill}
          class={fill === 'yes' ? 'fill-solid' : undefined}
          fill={fill === 'yes' ? undefined : paint(name, fill)}
          {...box}
        />
      ))}
      <rect class="column-outline" {...outline} fill="none" />
      {crack && (
        <>
          <path class="crack-gap" d={crack.gap} />
          <path class="crack" d={crack.edges} />
        </>
      )}
      <rect class="footing" {...footing} fill={paint(name, 'footing')} />
      <path class="frame-lines" d={stem} />
      <circle class="balloon" {...balloon} />
      <text class="balloon-number" {...number} text-anchor="middle">
        {practice.number}
      </text>
    </g>
  );
}
