import type { Milestone } from '../../domain/assessment/milestone.ts';
import { href } from '../../domain/base/route.ts';
import { comparisonText } from '../../domain/compare/comparison-text.ts';
import type { TimelinePoint as Point } from '../../domain/compare/timeline.ts';
import { tallyText } from '../../domain/tally/tally-text.ts';
import { NO_LINK, writeCompareLink } from '../../share/code/compare-link.ts';
import { book } from '../../state/browser/plan-book.ts';
import { Meter } from '../ui/meter.tsx';

type Props = {
  readonly point: Point;
  /** The moment before it; undefined for the first. */
  readonly before: string | undefined;
  /** Undefined for the assessment as it stands now. */
  readonly milestone: Milestone | undefined;
  /** Id of the open assessment. */
  readonly openId: string;
};

/** The address of the comparison of a milestone with the assessment as it stands now. */
function compareWithNow(code: string, openId: string): string {
  const sides = { first: { kind: 'code', code }, second: { kind: 'mine', id: openId } } as const;
  return href('compare/') + writeCompareLink({ ...NO_LINK, ...sides });
}

/** One moment of an assessment: its date and name, its counts drawn in the fills, and what moved since the one before. */
export function PointRow({ point, milestone, before, openId }: Props) {
  const { name, date, tally, since } = point;
  return (
    <li>
      <p class="moment-name">
        <span class="mark">{date}</span> <b dir="auto">{name}</b>
      </p>
      <div>
        <Meter counts={tally.total} />
        <p>{tallyText(tally)}</p>
        {since === undefined ? null : (
          <p>
            Since <bdi>{before}</bdi>: {comparisonText(since)}
          </p>
        )}
        {milestone === undefined ? null : (
          <p class="moment-actions">
            <a href={compareWithNow(milestone.code, openId)} aria-label={`Compare with now: ${name}`}>
              Compare with now
            </a>
            <button
              type="button"
              class="link-button"
              aria-label={`Remove ${name}`}
              onClick={() => book.drop(milestone)}
            >
              Remove
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
