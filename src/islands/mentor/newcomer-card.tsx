import { learning } from 'virtual:learning';
import type { ComponentChildren } from 'preact';
import { href, practicePath } from '../../domain/base/route.ts';
import { daysBetween } from '../../domain/learning/day-span.ts';
import type { LearnerSnapshot } from '../../domain/learning/learner.ts';
import { mentorView } from '../../domain/learning/mentor.ts';
import type { Question } from '../../domain/learning/question.ts';
import type { TrackPhaseId } from '../../domain/learning/track.ts';
import { dayWords } from '../learning/day-words.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { EvidenceProps } from './evidence.tsx';

const STEPS = new Map(learning.steps.map((step) => [step.id, step]));
const PHASE = { 'day-1': 'Day 1', 'week-1': 'Week 1', 'month-1': 'Month 1', 'quarter-1': 'Quarter 1' } as const;

type Props = {
  /** The code it was read from. */
  readonly code: string;
  readonly snapshot: LearnerSnapshot;
  /** Whether it was made by a newer version of the site, which knows steps or questions that this one does not. */
  readonly newer: boolean;
  /** What the newcomer added of evidence, as it came; undefined for none. */
  readonly evidence: Uint8Array<ArrayBuffer> | undefined;
  readonly questions: ReadonlyMap<string, Question>;
  /** Ids of the steps that the evidence counts, where they are others than those that are published. */
  readonly steps?: readonly string[];
  /** What cannot be shown of it. */
  readonly children?: ComponentChildren;
};

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul aria-label={heading}>
        {items.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}

const loadEvidence = () => import('./evidence.tsx').then(({ Evidence }) => Evidence);

const saysOf = (id: string) => STEPS.get(id)?.says ?? 'A step that this site no longer has, or does not know yet';

/** The phase before its day, where it is not that day itself. */
function phaseBefore(phase: TrackPhaseId, day: number): string {
  const says = PHASE[phase].toLowerCase();
  return says === `day ${day}` ? '' : `${says}: `;
}

/** One newcomer as a mentor sees them. */
export function NewcomerCard({ code, snapshot, newer, evidence, questions, steps, children }: Props) {
  const { name, start, date } = snapshot;
  const Evidence = useLoaded<EvidenceProps>(evidence !== undefined, loadEvidence);
  const title = name === '' ? 'A newcomer' : name;
  const track = learning.tracks.find(({ slug }) => slug === snapshot.track);
  if (track === undefined) {
    return (
      <section class="now" aria-label={title}>
        <h2>{title}</h2>
        <p>
          The track of this link is one that this site does not know. Reload the page, or ask for the link of the site.
        </p>
        {children}
      </section>
    );
  }
  const day = daysBetween(start, date) + 1;
  const view = mentorView(snapshot, track, STEPS);
  const says = (id: string) =>
    questions.get(id)?.ask ?? 'Something that this site no longer asks, or does not know yet';
  const checkpoint = view.phase?.checkpoint;
  return (
    <section class="now" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <a href={href(`onboarding/${track.slug}/`)}>{track.title}</a>,{' '}
        {view.phase === undefined ? 'the quarter is over: ' : phaseBefore(view.phase.id, day)}
        {`day ${day}`} on {dayWords(date)}. {view.gone} of {view.own} steps are done, known or skipped; {view.settled}{' '}
        questions settled.
      </p>
      {children}
      {newer ? <p>Made by a newer version of this site: some of it may be missing here. Reload the page.</p> : null}
      {view.talkSteps.length + view.talkQuestions.length === 0 ? <p>Nothing is marked to talk about.</p> : null}
      <List
        heading="To talk about"
        items={[...view.talkSteps.map((step) => step.says), ...view.talkQuestions.map(says)]}
      />
      {view.unsure.length === 0 ? null : (
        <>
          <h3>Not sure, or not yet right</h3>
          <ul aria-label="Not sure, or not yet right">
            {view.unsure.map((id) => {
              const question = questions.get(id);
              return (
                <li key={id}>
                  {question === undefined ? (
                    says(id)
                  ) : (
                    <a href={`${href(practicePath(question.practice))}#${question.section}`}>{question.ask}</a>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <List heading="Overdue" items={view.overdue.map((step) => step.says)} />
      <List heading="Skipped" items={view.skipped.map((step) => step.says)} />
      {Evidence && evidence ? <Evidence code={code} deflated={evidence} steps={steps} says={saysOf} /> : null}
      <List heading="Yours in this phase" items={view.mentors.map(({ who, says: text }) => `${who}: ${text}`)} />
      {checkpoint === undefined || view.checkpointDay === undefined ? null : (
        <p>
          <b>Next checkpoint, {dayWords(view.checkpointDay)}:</b> {checkpoint.minutes} minutes with the {checkpoint.who}
          . They show: {checkpoint.show}
        </p>
      )}
    </section>
  );
}
