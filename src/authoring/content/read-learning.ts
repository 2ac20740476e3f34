import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ExerciseMeta, exerciseSchema } from '../schema/exercise.ts';
import { type LearningRegisterFile, learningRegisterSchema } from '../schema/learning-register.ts';
import { questionsSchema, type WrittenQuestion } from '../schema/question.ts';
import { stepsSchema, type WrittenStep } from '../schema/step.ts';
import { identifier } from '../schema/text.ts';
import { trackSchema, type WrittenTrack } from '../schema/track.ts';
import type { ContentFault } from './fault.ts';
import { type Parsed, parseFront, readText, readYaml } from './parse.ts';

/** The questions of one practice as its file says them. */
export type QuestionsSource = {
  /** Slug of the practice. */
  readonly practice: string;
  readonly file: string;
  readonly questions: readonly WrittenQuestion[];
};

/** A track as its file says it. */
type TrackSource = WrittenTrack & { readonly slug: string; readonly file: string };

/** An exercise as its file says it. */
type ExerciseSource = {
  readonly file: string;
  readonly meta: ExerciseMeta;
  /** The MDX below the front matter. */
  readonly body: string;
};

/** Everything that newcomers do and answer, each file valid by itself. */
export type LearningSource = {
  /** Whether the site has any of it. A site without onboarding has none of these files. */
  readonly present: boolean;
  readonly steps: readonly WrittenStep[];
  /** In the order of their page. */
  readonly tracks: readonly TrackSource[];
  readonly exercises: readonly ExerciseSource[];
  readonly questions: readonly QuestionsSource[];
  readonly register: LearningRegisterFile;
};

export const LEARNING_FILE = 'content/learning.json';
export const STEPS_FILE = 'content/onboarding/steps.yaml';
const TRACKS = 'content/onboarding/tracks';
const EXERCISES = 'content/onboarding/exercises';

/** The file with the questions of a practice. */
export function questionsFile(slug: string): string {
  return `content/practices/${slug}/questions.yaml`;
}

/** Names of the files in a folder that end so, without their ending, in order of the alphabet. */
function namesIn(root: string, folder: string, ending: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith(ending));
  return files.map((name) => name.slice(0, -ending.length)).sort();
}

function isPresent(root: string, slugs: readonly string[]): boolean {
  const files = ['content/onboarding', LEARNING_FILE, ...slugs.map(questionsFile)];
  return files.some((file) => existsSync(join(root, file)));
}

const NOTHING: LearningSource = {
  present: false,
  steps: [],
  tracks: [],
  exercises: [],
  questions: [],
  register: { seal: '', tracks: [], steps: [], questions: [], options: {} },
};

/** Reads steps, tracks, exercises, questions and their register. A site that has none of these files lacks nothing. */
export function readLearning(
  root: string,
  slugs: readonly string[],
): { readonly value: LearningSource; readonly faults: readonly ContentFault[] } {
  if (!isPresent(root, slugs)) return { value: NOTHING, faults: [] };
  const faults: ContentFault[] = [];
  const take = <Value>(parsed: Parsed<Value>) => {
    faults.push(...parsed.faults);
    return parsed.value;
  };
  const names = (folder: string, ending: string, mend: string) => {
    const found = namesIn(root, folder, ending);
    if (found.length === 0) faults.push({ file: folder, field: '', says: mend });
    return found;
  };
  const tracks = names(TRACKS, '.yaml', 'No tracks. Add a file for each kind of newcomer.').flatMap((slug) => {
    const file = `${TRACKS}/${slug}.yaml`;
    const named = identifier.safeParse(slug);
    if (!named.success) faults.push({ file, field: '', says: named.error.issues[0]?.message ?? '' });
    const track = take(readYaml(root, file, trackSchema));
    return track === undefined ? [] : [{ slug, file, ...track }];
  });
  const exercises = names(EXERCISES, '.mdx', 'No exercises. Add a file for each practice.').flatMap((name) => {
    const file = `${EXERCISES}/${name}.mdx`;
    const read = take(parseFront(file, exerciseSchema, readText(root, file) ?? '', 'an exercise'));
    return read === undefined ? [] : [{ file, ...read }];
  });
  const questions = slugs.flatMap((practice) => {
    const file = questionsFile(practice);
    const read = take(readYaml(root, file, questionsSchema));
    return read === undefined ? [] : [{ practice, file, questions: read }];
  });
  const value = {
    present: true,
    steps: take(readYaml(root, STEPS_FILE, stepsSchema)) ?? [],
    tracks: tracks.sort((a, b) => a.order - b.order),
    exercises,
    questions,
    register: take(readYaml(root, LEARNING_FILE, learningRegisterSchema)) ?? NOTHING.register,
  };
  return { value, faults };
}
