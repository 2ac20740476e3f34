import { type Point, tenth } from '../geometry/point.ts';

type Props = {
  readonly from: Point;
  readonly to: Point;
  /** Leaves the tick at the far end out: what is measured ends beyond the drawing. */
  readonly open?: boolean;
};

const at = ([x, y]: Point) => `M${tenth(x)} ${tenth(y)}`;
const tick = (point: Point) => `${at(point)}m-4 4l8-8`;

/** A dimension line as on an engineering drawing: from here to there, with a slanting tick at each end. */
export function Measure({ from, to, open = false }: Props) {
  return (
    <>
      <path class="d-thin" d={`${at(from)}L${tenth(to[0])} ${tenth(to[1])}`} />
      <path class="d-line d-ink" d={`${tick(from)}${open ? '' : tick(to)}`} />
    </>
  );
}
