import { practicePath } from '../../domain/base/route.ts';
import type { Exercise } from '../../domain/learning/exercise.ts';
import type { LearningRegister } from '../../domain/learning/learner.ts';
import type { PackLearningRegister } from '../../domain/learning/pack-learning.ts';
import type { Question } from '../../domain/learning/question.ts';
import type { Step } from '../../domain/learning/step.ts';
import type { Track } from '../../domain/learning/track.ts';
import type { LearningIds } from '../register/learning-record.ts';
import type { WrittenQuestion } from '../schema/question.ts';
import type { Content } from './read.ts';
import type { LearningSource } from './read-learning.ts';

/** What pages of onboarding know: the ids ever published, what there is to do, and in which order. */
export type Learning = {
  readonly register: LearningRegister;
  readonly steps: readonly Step[];
  readonly tracks: readonly Track[];
  /** What packs have for newcomers; absent where none has anything. */
  readonly packs?: readonly PackLearningRegister[];
};

/** The address of what a step names to read, under the site's root. */
export function readingPath(read: string): string {
  const [first = '', second] = read.split('/');
  if (first === 'exercises') return `onboarding/${read}/`;
  if (['takeaway', 'parcelhub', 'templates', 'tools'].includes(first)) return `${read}/`;
  return `${practicePath(first)}${second === undefined ? '' : `#${second}`}`;
}

/** Steps and tracks as pages have them, and the register without options. */
export function learningOf({ learning }: Content): Learning {
  const { tracks, steps, questions } = learning.register;
  return {
    register: { tracks, steps, questions },
    steps: learning.steps.map(({ read, slot, ...step }) => ({
      ...step,
      read: read === undefined ? undefined : readingPath(read),
      slot,
    })),
    tracks: learning.tracks.map(({ slug, title, for: whom, phases }) => ({
      slug,
      title,
      for: whom,
      phases: phases.map(({ checkpoint, ...phase }) => ({ ...phase, checkpoint })),
    })),
  };
}

/** The exercises as they are listed, in the order of their practices. */
export function exercisesOf({ learning, practices }: Content): readonly Exercise[] {
  const place = ({ practice }: Exercise) => practices.findIndex(({ slug }) => slug === practice);
  return learning.exercises.map(({ meta }) => meta).sort((a, b) => place(a) - place(b));
}

function questionOf(practice: string, { number, options = [], reference, ...asked }: WrittenQuestion): Question {
  if (number === undefined) return { ...asked, kind: 'choice', practice, reference, options };
  const { tool, ...value } = number;
  return { ...asked, kind: 'number', practice, reference, ...value, tool: tool?.sum.split('/')[0] };
}

/** The questions of all practices by slug, in the order of their files. */
export function questionsByPractice({ learning }: Content): Readonly<Record<string, readonly Question[]>> {
  return Object.fromEntries(
    learning.questions.map(({ practice, questions }) => [practice, questions.map((one) => questionOf(practice, one))]),
  );
}

/** The ids that the content has today, in reading order. */
export function learningIds({
  tracks,
  steps,
  questions,
}: Pick<LearningSource, 'tracks' | 'steps' | 'questions'>): LearningIds {
  const asked = questions.flatMap((source) => source.questions);
  return {
    tracks: tracks.map(({ slug }) => slug),
    steps: steps.map(({ id }) => id),
    questions: asked.map(({ id }) => id),
    options: Object.fromEntries(asked.map(({ id, options = [] }) => [id, options.map((option) => option.id)])),
  };
}
