import { entry } from '../base/entry.ts';
import { standingOfQuestion } from './attempt.ts';
import { type Learner, type LearnerSnapshot, NO_LEARNER } from './learner.ts';
import type { Question } from './question.ts';
import type { Step } from './step.ts';
import { phaseOn, stepsOf, type Track } from './track.ts';

/** Whether a question is to be asked again today: it was answered on a day before, and is not settled. */
export function isDue(question: Question, { attempts }: Pick<Learner, 'attempts'>, today: string): boolean {
  const own = entry(attempts, question.id) ?? [];
  const last = own.at(-1);
  return last !== undefined && last.day < today && standingOfQuestion(question, own) !== 'settled';
}

/** A newcomer frozen on a day, for a mentor's code; undefined until a track is begun. */
export function freezeLearner(
  learner: Learner,
  questions: Iterable<Question>,
  date: string,
): LearnerSnapshot | undefined {
  if (learner.track === undefined) return undefined;
  const standings = [...questions].flatMap((question) => {
    const standing = standingOfQuestion(question, entry(learner.attempts, question.id) ?? []);
    return standing === undefined ? [] : [[question.id, standing] as const];
  });
  return {
    name: learner.name,
    track: learner.track.slug,
    start: learner.track.start,
    date,
    steps: new Map(Object.entries(learner.steps).map(([id, { state }]) => [id, state])),
    questions: new Map(standings),
    talk: new Set(Object.keys(learner.talk)),
  };
}

/** Whether nothing is known of a newcomer. */
export function isNobody(learner: Learner): boolean {
  return JSON.stringify(learner) === JSON.stringify(NO_LEARNER);
}

/** Ids of the steps of a track that belong to a phase that is over on a day, and were neither done nor left out. */
export function overdueSteps(
  track: Track,
  start: string,
  today: string,
  isOpen: (stepId: string) => boolean,
): readonly string[] {
  const now = phaseOn(track, start, today);
  const over = now === undefined ? track.phases : track.phases.slice(0, track.phases.indexOf(now));
  return over.flatMap(({ steps }) => steps.filter(isOpen));
}

/** The first step of the newcomer's on a track that is neither done nor left out; undefined once none is. */
export function nextStep(
  track: Track,
  steps: ReadonlyMap<string, Step>,
  learner: Pick<Learner, 'steps'>,
): Step | undefined {
  return track.phases
    .flatMap((phase) => stepsOf(phase, steps, 'newcomer'))
    .find(({ id }) => entry(learner.steps, id) === undefined);
}
