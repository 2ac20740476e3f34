import type { Tier } from '../../domain/catalogue/tier.ts';
import { apart } from '../../domain/tally/apart.ts';
import { gapCount } from '../../domain/tally/count.ts';
import type { Tally } from '../../domain/tally/tally.ts';

type Props = {
  readonly tally: Tally;
  readonly tier: Tier;
  readonly date: string;
  readonly edition: number;
};

/** The title block of a summary, as a drawing has one. */
export function TitleBlock({ tally, tier, date, edition }: Props) {
  const gaps = gapCount(tally.levels.essential);
  const rows: readonly (readonly [string, string | number])[] = [
    ['Tier', tier],
    ['Answered', `${tally.total.answered} / ${tally.total.asked}`],
    [
      'Hold',
      !import.meta.env.PACKS
        ? `${tally.holding} of ${tally.practices.length}`
        : apart(tally)
            .map(
              ({ key, holding, practices }) => `${key === undefined ? '' : `${key} `}${holding} of ${practices.length}`,
            )
            .join(', '),
    ],
    ['Essential gaps', gaps],
    ['Date', date],
    ['Edition', `${edition} published`],
  ];
  return (
    <dl class="title-block">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd data-grave={term === 'Essential gaps' && gaps > 0 ? '' : undefined}>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
