import { expect, test } from 'vitest';
import type { LearnerSnapshot } from './learner.ts';
import { mentorView } from './mentor.ts';
import type { Step, Who } from './step.ts';
import type { Track, TrackPhase, TrackPhaseId } from './track.ts';

const step = (id: string, who: Who = 'newcomer'): Step => ({
  id,
  says: id,
  who,
  kind: 'do',
  minutes: 10,
  read: undefined,
  evidence: 'A note.',
  checks: [],
  slot: undefined,
});
const STEPS = new Map(
  [step('a'), step('b'), step('c'), step('d'), step('help', 'buddy'), step('talk', 'lead')].map((one) => [one.id, one]),
);
const CHECKPOINT = { who: 'lead', minutes: 30, show: 'A drawing.', questions: [1] } as const;
const phase = (id: TrackPhaseId, steps: readonly string[], checkpoint?: typeof CHECKPOINT): TrackPhase => ({
  id,
  hours: 4,
  steps,
  checkpoint,
});
const TRACK: Track = {
  slug: 'backend',
  title: 'Backend',
  for: 'Who is new.',
  phases: [
    phase('day-1', ['a', 'b']),
    phase('week-1', ['c', 'help', 'talk'], CHECKPOINT),
    phase('month-1', ['d']),
    phase('quarter-1', []),
  ],
};
const snapshot = (date: string): LearnerSnapshot => ({
  name: 'Mia',
  track: 'backend',
  start: '2026-11-25',
  date,
  steps: new Map([
    ['a', 'done'],
    ['c', 'skipped'],
  ]),
  questions: new Map([
    ['q1', 'wrong'],
    ['q2', 'unsure'],
    ['q3', 'right'],
    ['q4', 'settled'],
  ]),
  talk: new Set(['c', 'q1']),
});

test('in the first week: what is overdue, what to talk about, and what the mentors have to do', () => {
  expect(mentorView(snapshot('2026-11-27'), TRACK, STEPS)).toMatchObject({
    phase: { id: 'week-1' },
    checkpointDay: '2026-12-01',
    own: 4,
    gone: 2,
    overdue: [{ id: 'b' }],
    skipped: [{ id: 'c' }],
    talkSteps: [{ id: 'c' }],
    talkQuestions: ['q1'],
    unsure: ['q1', 'q2'],
    settled: 1,
    mentors: [{ id: 'help' }, { id: 'talk' }],
  });
});

test('a phase without a checkpoint has no day for it', () => {
  expect(mentorView(snapshot('2026-11-25'), TRACK, STEPS)).toMatchObject({
    phase: { id: 'day-1' },
    checkpointDay: undefined,
    overdue: [],
  });
});

test('once the quarter is over, all that is open is overdue', () => {
  expect(mentorView(snapshot('2027-03-01'), TRACK, STEPS)).toMatchObject({
    phase: undefined,
    checkpointDay: undefined,
    overdue: [{ id: 'b' }, { id: 'd' }],
    mentors: [],
  });
});
