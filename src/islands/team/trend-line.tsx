import type { TeamSystem } from '../../domain/team/matrix.ts';
import { trendOf } from '../../domain/team/trend.ts';
import { trendText } from '../../domain/team/trend-text.ts';

export type TrendLineProps = { readonly systems: readonly TeamSystem[] };

/** How the systems that are known of then stand together, then and now. */
export function TrendLine({ systems }: TrendLineProps) {
  const trend = trendOf(systems);
  return trend === undefined ? null : <p class="team-trend">{trendText(trend)}</p>;
}
