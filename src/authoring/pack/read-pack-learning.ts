import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packId } from '../../domain/pack/pack-name.ts';
import type { ContentFault } from '../content/fault.ts';
import { type Parsed, readYaml } from '../content/parse.ts';
import type { LearningSource, QuestionsSource } from '../content/read-learning.ts';
import { type LearningRegisterFile, learningRegisterSchema } from '../schema/learning-register.ts';
import { addedStepsSchema, type FilledSlots, slotsSchema } from '../schema/pack-learning.ts';
import { questionsSchema } from '../schema/question.ts';
import { stepsSchema, type WrittenStep } from '../schema/step.ts';
import { identifier } from '../schema/text.ts';
import { trackSchema } from '../schema/track.ts';

/** What a pack adds for newcomers, by the ids that it has outside of it. */
export type PackLearning = {
  readonly steps: readonly WrittenStep[];
  readonly tracks: LearningSource['tracks'];
  /** Steps at the end of phases of published tracks. */
  readonly added: readonly { readonly track: string; readonly phase: string; readonly steps: readonly string[] }[];
  readonly questions: readonly QuestionsSource[];
  /** What a team is to fill in, filled in. */
  readonly slots: FilledSlots;
  /** As its file has it: ids without the key of the pack. */
  readonly register: LearningRegisterFile;
};

const PACK_STEPS = 'onboarding/steps.yaml';
export const PACK_ADDED_STEPS = 'onboarding/added.yaml';
export const PACK_LEARNING = 'learning.json';
const PACK_SLOTS = 'onboarding/slots.yaml';
const TRACKS = 'onboarding/tracks';
const ENDING = '.yaml';
const NOT_REGISTERED = 'Missing. npm run pack -- register FOLDER writes it.';

/** What is registered before anything is. */
const NO_LEARNING: LearningRegisterFile = {
  seal: '6079400d',
  tracks: [],
  steps: [],
  questions: [],
  options: {},
};

/** The file with the questions of a pack's practice. */
function packQuestionsFile(name: string): string {
  return `practices/${name}/questions.yaml`;
}

/** What of a pack goes by ids of its own. */
type Own = {
  readonly checks: ReadonlySet<string>;
  readonly practices: readonly string[];
  readonly templates: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
};

/** What newcomers do and answer by a pack; `own` says which of the ids that it names are its own. */
export function readPackLearning(
  folder: string,
  key: string,
  own: Own,
): { readonly learning: PackLearning; readonly faults: readonly ContentFault[] } {
  const faults: ContentFault[] = [];
  const take = <Value>(parsed: Parsed<Value>) => {
    faults.push(...parsed.faults);
    return parsed.value;
  };
  const there = (file: string) => existsSync(join(folder, file));
  const scoped = (mine: boolean, id: string) => (mine ? packId(key, id) : id);
  const readable = (read: string): string => {
    const [first = '', second] = read.split('/');
    if (first === 'templates' && second !== undefined) return `${first}/${scoped(own.templates.has(second), second)}`;
    return [scoped(own.practices.includes(first), first), ...(second === undefined ? [] : [second])].join('/');
  };
  const written = there(PACK_STEPS) ? (take(readYaml(folder, PACK_STEPS, stepsSchema)) ?? []) : [];
  const mine = new Set(written.map(({ id }) => id));
  const steps = written.map(({ read, ...step }) => ({
    ...step,
    id: packId(key, step.id),
    checks: step.checks.map((id) => scoped(own.checks.has(packId(key, id)), id)),
    ...(read === undefined ? {} : { read: readable(read) }),
  }));
  const names = there(TRACKS) ? readdirSync(join(folder, TRACKS)).filter((name) => name.endsWith(ENDING)) : [];
  const tracks = names.sort().flatMap((name) => {
    const file = `${TRACKS}/${name}`;
    const slug = name.slice(0, -ENDING.length);
    const named = identifier.safeParse(slug);
    if (!named.success) faults.push({ file, field: '', says: named.error.issues[0]?.message ?? '' });
    const track = take(readYaml(folder, file, trackSchema));
    if (track === undefined) return [];
    const phases = track.phases.map((phase) => ({
      ...phase,
      steps: phase.steps.map((id) => scoped(mine.has(id), id)),
    }));
    return [{ ...track, slug: packId(key, slug), file, phases }];
  });
  const additions = there(PACK_ADDED_STEPS) ? (take(readYaml(folder, PACK_ADDED_STEPS, addedStepsSchema)) ?? []) : [];
  const questions = own.practices.flatMap((name): QuestionsSource[] => {
    const file = packQuestionsFile(name);
    const asked = there(file) ? take(readYaml(folder, file, questionsSchema)) : undefined;
    if (asked === undefined) return [];
    const renamed = asked.map(({ reference, ...question }) => ({
      ...question,
      id: packId(key, question.id),
      ...(reference === undefined ? {} : { reference: scoped(own.works.has(reference), reference) }),
    }));
    return [{ practice: packId(key, name), file, questions: renamed }];
  });
  const some = steps.length + tracks.length + questions.length > 0;
  const learning: PackLearning = {
    ...{ steps, questions },
    tracks: tracks.sort((a, b) => a.order - b.order),
    added: additions.map(({ to, steps: ids }) => {
      const [track = '', phase = ''] = to.split('/');
      return { track, phase, steps: ids.map((id) => packId(key, id)) };
    }),
    slots: there(PACK_SLOTS) ? (take(readYaml(folder, PACK_SLOTS, slotsSchema)) ?? {}) : {},
    register:
      some || there(PACK_LEARNING)
        ? (take(readYaml(folder, PACK_LEARNING, learningRegisterSchema, NOT_REGISTERED)) ?? NO_LEARNING)
        : NO_LEARNING,
  };
  return { learning, faults };
}
