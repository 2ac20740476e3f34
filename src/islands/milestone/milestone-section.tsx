import { catalogue } from 'virtual:catalogue';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { href } from '../../domain/base/route.ts';
import { type Moment, timeline } from '../../domain/compare/timeline.ts';
import { frozenOn } from '../../state/browser/carried.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useMilestones } from '../plan/use-plan-book.ts';
import { useStore } from '../ui/use-store.ts';
import { KeepMilestone } from './keep-milestone.tsx';
import { PointRow } from './timeline-point.tsx';
import { type KeptMoment, type OpenedMilestone, useMoments } from './use-moments.ts';

export type MilestoneProps = {
  readonly assessment: Assessment;
  /** Today as an ISO date; empty until it is known. */
  readonly today: string;
};

function Timeline({ opened, assessment, today }: MilestoneProps & { readonly opened: readonly OpenedMilestone[] }) {
  const openId = useStore(workspace.$openId, FIRST_ID);
  const kept = opened.flatMap((each) => ('snapshot' in each ? [each] : []));
  const broken = opened.flatMap((each) => ('fault' in each ? [each] : []));
  const now = { name: 'now', date: today, snapshot: frozenOn(today, assessment) };
  const points = timeline<Moment & Partial<KeptMoment>>(catalogue, [...kept, now]);
  return (
    <ol class="timeline" aria-label="Timeline">
      {points.map((point, n) => (
        <PointRow
          key={point.milestone?.code ?? 'now'}
          point={point}
          milestone={point.milestone}
          before={points[n - 1]?.name}
          openId={openId}
        />
      ))}
      {broken.map(({ milestone, fault }) => (
        <li key={milestone.code}>
          <p class="moment-name">
            <span class="mark">{milestone.date}</span> <b dir="auto">{milestone.name}</b>
          </p>
          <p>{fault}</p>
        </li>
      ))}
    </ol>
  );
}

/** Snapshots that were kept of the open assessment, as a timeline up to now; and the way to keep one more. */
export function MilestoneSection({ assessment, today }: MilestoneProps) {
  const milestones = useMilestones();
  const opened = useMoments(milestones);
  return (
    <section class="milestones" aria-labelledby="milestones">
      <h2 id="milestones">Milestones</h2>
      <p>
        A milestone keeps the assessment as it stands today, with its notes, under a name. Next quarter it shows what
        got better. {milestones.length > 0 ? <a href={href('compare/')}>Compare any two</a> : null}
      </p>
      <KeepMilestone />
      {milestones.length === 0 || opened === undefined || today === '' ? null : (
        <Timeline opened={opened} assessment={assessment} today={today} />
      )}
    </section>
  );
}
