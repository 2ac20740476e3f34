import { placeName } from '../../domain/catalogue/register.ts';
import { QUESTION_STANDINGS } from '../../domain/learning/attempt.ts';
import type { LearnerSnapshot, LearningRegister } from '../../domain/learning/learner.ts';
import { STEP_STATES } from '../../domain/learning/step.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { QUESTION_PACKING, STEP_PACKING } from './learner-code.ts';
import { type Packing, unpackStates } from './state-packing.ts';

/** Longest list of steps or questions that a code can be made with. */
export const PLACES_MAX = 2000;

/** How steps and questions stand, as a code has it: before anything in it is judged. */
export type ListFields = readonly [
  stepCount: number,
  questionCount: number,
  steps: Uint8Array,
  questions: Uint8Array,
  talk: Uint8Array,
];

/** States by the ids of a list; by `@place` where the list ends before it. */
function named<State>(
  packed: ReadonlyMap<number, number>,
  ids: readonly string[],
  states: readonly State[],
): ReadonlyMap<string, State> {
  return new Map([...packed].map(([place, n]) => [ids[place] ?? placeName(place), states[n - 1] as State]));
}

function unpack(bytes: Uint8Array, packing: Packing, places: number) {
  return places > PLACES_MAX ? undefined : unpackStates(bytes, packing, places);
}

/** Places in ascending order from their distances; undefined where they are not, or reach too far. */
function readPlaces(bytes: Uint8Array, places: number): readonly number[] | undefined {
  const reader = new ByteReader(bytes);
  const found: number[] = [];
  while (reader.left > 0) {
    const distance = reader.varint();
    const place = (found.at(-1) ?? 0) + distance;
    if (reader.fault !== undefined || place >= places || (distance === 0 && found.length > 0)) return undefined;
    found.push(place);
  }
  return found;
}

/** How steps and questions stand, by their ids; undefined where something passes its limits. */
export function judgeLists(
  [stepCount, questionCount, steps, questions, talk]: ListFields,
  ids: Pick<LearningRegister, 'steps' | 'questions'>,
): Pick<LearnerSnapshot, 'steps' | 'questions' | 'talk'> | undefined {
  const stepStates = unpack(steps, STEP_PACKING, stepCount);
  const standings = unpack(questions, QUESTION_PACKING, questionCount);
  const places = readPlaces(talk, stepCount + questionCount);
  if (stepStates === undefined || standings === undefined || places === undefined) return undefined;
  const idOfPlace = (place: number) =>
    (place < stepCount ? ids.steps[place] : ids.questions[place - stepCount]) ??
    placeName(place < stepCount ? place : place - stepCount);
  return {
    steps: named(stepStates, ids.steps, STEP_STATES),
    questions: named(standings, ids.questions, QUESTION_STANDINGS),
    talk: new Set(places.map(idOfPlace)),
  };
}
