import { catalogue } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Decision } from '../../domain/review/decision.ts';
import type { Meeting } from '../../domain/review/meeting.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { minutesMarkdown } from '../../share/export/minutes.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { ownLink } from '../link/summary-link.ts';
import { download } from '../ui/download.ts';

/** What the closing page knows of a review. */
export type Closed = {
  readonly meeting: Meeting;
  readonly voters: readonly string[];
  readonly comparison: Comparison;
  readonly decisions: readonly Decision[];
};

/** The minutes of a review as it stands at this moment. */
export async function minutesText({ meeting, voters, comparison, decisions }: Closed): Promise<string> {
  const { checks: words } = await import('virtual:checks');
  const { name, tier, answers } = workspace.assessment();
  return minutesMarkdown({
    name,
    tier,
    date: today(),
    took: Math.max(0, Math.round((Date.now() - Date.parse(meeting.clock)) / 60_000)),
    length: meeting.minutes,
    present: meeting.present,
    voters,
    comparison,
    decisions,
    parked: meeting.parked,
    answers,
    catalogue,
    words,
    site: addressOf(window.location.origin, ''),
    link: ownLink(today()),
  });
}

/** Offers the minutes as a file. */
export async function downloadMinutes(closed: Closed): Promise<void> {
  const text = await minutesText(closed);
  download(text, `${fileStem(workspace.$name.get())}-review-${today()}.md`, 'text/markdown');
}
