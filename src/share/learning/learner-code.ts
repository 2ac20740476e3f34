import { cleanLine } from '../../domain/base/clean-text.ts';
import { dayNumber } from '../../domain/base/date.ts';
import { QUESTION_STANDINGS } from '../../domain/learning/attempt.ts';
import { LEARNER_NAME_MAX, type LearnerSnapshot, type LearningRegister } from '../../domain/learning/learner.ts';
import { STEP_STATES } from '../../domain/learning/step.ts';
import { toBase64url } from '../byte/base64url.ts';
import { crc24 } from '../byte/crc24.ts';
import { writeVarint } from '../byte/varint.ts';
import { packStates } from './state-packing.ts';

/** What a mentor's code begins with: the learner's, version 1. */
export const LEARNER_PREFIX = 'L1.';

/** States to a byte, by how many states there are: 4⁴ = 256 and 5³ = 125. */
export const STEP_PACKING = { base: STEP_STATES.length + 1, perByte: 4 } as const;
export const QUESTION_PACKING = { base: QUESTION_STANDINGS.length + 1, perByte: 3 } as const;

/** The values of some ids by their places in a list, as numbers from 1; ids that the list lacks are left out. */
function placed<State extends string>(
  values: ReadonlyMap<string, State>,
  ids: readonly string[],
  states: readonly State[],
): ReadonlyMap<number, number> {
  const places = ids.flatMap((id, place) => {
    const value = values.get(id);
    return value === undefined ? [] : [[place, states.indexOf(value) + 1] as const];
  });
  return new Map(places);
}

/** Bytes behind their number. */
export function withLength(bytes: ArrayLike<number> & Iterable<number>): readonly number[] {
  return [...writeVarint(bytes.length), ...bytes];
}

/** Places in ascending order, each as its distance from the one before. */
function writePlaces(places: readonly number[]): readonly number[] {
  return places.flatMap((place, i) => writeVarint(place - (i === 0 ? 0 : (places[i - 1] as number))));
}

/** How steps and questions stand, and what is to be talked about, by their places in lists; others are left out. */
export function writeLists(
  snapshot: Pick<LearnerSnapshot, 'steps' | 'questions' | 'talk'>,
  { steps, questions }: Pick<LearningRegister, 'steps' | 'questions'>,
): readonly number[] {
  const talk = [...steps, ...questions].flatMap((id, place) => (snapshot.talk.has(id) ? [place] : []));
  return [
    ...withLength(packStates(placed(snapshot.steps, steps, STEP_STATES), STEP_PACKING)),
    ...withLength(packStates(placed(snapshot.questions, questions, QUESTION_STANDINGS), QUESTION_PACKING)),
    ...withLength(writePlaces(talk)),
  ];
}

/**
 * What a learner did as a mentor's code, version 1: docs/learner-code.md. Undefined while the track or a date cannot be
 * written: a track that the register does not know, a clock outside 2020 to 2064. Evidence comes deflated, if at all.
 */
export function encodeLearner(
  snapshot: LearnerSnapshot,
  register: LearningRegister,
  evidence: Uint8Array = new Uint8Array(),
): string | undefined {
  const { tracks, steps, questions } = register;
  const track = tracks.indexOf(snapshot.track);
  const start = dayNumber(snapshot.start);
  const date = dayNumber(snapshot.date);
  if (track < 0 || start === undefined || date === undefined) return undefined;
  const body = [
    ...writeVarint(steps.length),
    ...writeVarint(questions.length),
    ...writeVarint(track),
    ...writeVarint(start),
    ...writeVarint(date),
    ...withLength([...new TextEncoder().encode(cleanLine(snapshot.name, LEARNER_NAME_MAX))]),
    ...writeLists(snapshot, register),
    ...(evidence.length === 0 ? [] : withLength(evidence)),
  ];
  const sum = crc24(body);
  return LEARNER_PREFIX + toBase64url([...body, sum >> 16, (sum >> 8) & 255, sum & 255]);
}
