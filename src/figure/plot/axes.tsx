import { tenth } from '../geometry/point.ts';
import { Lettering } from '../sheet/lettering.tsx';
import type { Plot } from './plot.ts';

/** The axes of a plot with their ticks, numbers and names, and the rows of its grid. */
export function Axes({ plot: { area, columns, rows, labels } }: { readonly plot: Plot }) {
  const [left, right, foot] = [tenth(area.x), tenth(area.x + area.width), tenth(area.y + area.height)];
  return (
    <>
      <path class="d-grid" d={rows.map(({ y }) => `M${left} ${tenth(y)}H${right}`).join('')} />
      <path class="d-line d-ink" d={`M${left} ${tenth(area.y)}V${foot}H${right}`} />
      <path class="d-line d-ink" d={columns.map(({ x }) => `M${tenth(x)} ${foot}v5`).join('')} />
      {[...columns, ...rows].map(({ words }) => (
        <Lettering words={words} quiet rim />
      ))}
      {labels.map((words) => (
        <Lettering words={words} />
      ))}
    </>
  );
}
