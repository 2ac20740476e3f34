import { cleanLine } from '../../domain/base/clean-text.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { placeName } from '../../domain/catalogue/register.ts';
import { QUESTION_STANDINGS } from '../../domain/learning/attempt.ts';
import { LEARNER_NAME_MAX, type LearnerSnapshot, type LearningRegister } from '../../domain/learning/learner.ts';
import { STEP_STATES } from '../../domain/learning/step.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readPayload } from '../code/payload.ts';
import { QUESTION_PACKING, STEP_PACKING } from './learner-code.ts';
import { type Packing, unpackStates } from './state-packing.ts';

/** Why a text could not be opened as a mentor's code. */
export type LearnerFault =
  | 'empty'
  | 'too-long'
  | 'summary-code'
  | 'not-a-code'
  | 'newer-version'
  | 'cut-short'
  | 'damaged';

/** What a text turned out to be: what a learner did, or the reason why it is none of that. */
export type DecodedLearner =
  | {
      readonly ok: true;
      readonly snapshot: LearnerSnapshot;
      readonly newer: boolean;
      /** The evidence as it came, for `readEvidence`; undefined where none was sent. */
      readonly evidence: Uint8Array<ArrayBuffer> | undefined;
    }
  | { readonly ok: false; readonly fault: LearnerFault };

/** Longest text that is looked at, in characters. No encoder writes a longer one. */
export const LEARNER_CODE_MAX = 4096;

/** Longest list of steps or questions that a code can be made with. */
const PLACES_MAX = 2000;

/** Bytes of the checksum. */
const CHECKSUM = 3;

const VERSIONED = /^L([1-9]\d?)\.(.*)$/s;
const SUMMARY = /^[1-9]\d?[a-z]*\./;

const no = (fault: LearnerFault): DecodedLearner => ({ ok: false, fault });

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

/**
 * What a learner did, from a mentor's code: docs/learner-code.md. Steps and questions that this site does not know yet
 * stand under their `@place`, and `newer` says that there may be some. Total: a bad text gives the fault that says why.
 */
export function decodeLearner(text: string, register: LearningRegister): DecodedLearner {
  const code = text.trim();
  if (code === '') return no('empty');
  if (code.length > LEARNER_CODE_MAX) return no('too-long');
  const [, version, payload] = VERSIONED.exec(code) ?? [];
  if (payload === undefined) return no(SUMMARY.test(code) ? 'summary-code' : 'not-a-code');
  if (version !== '1') return no('newer-version');
  return decodeLearner1(payload, register);
}

/** What follows `L1.`. This function is never deleted: the links people sent depend on it. */
function decodeLearner1(text: string, register: LearningRegister): DecodedLearner {
  const payload = readPayload(text);
  if (payload === undefined) return no('damaged');
  const reader = new ByteReader(payload.bytes);
  const [stepCount, questionCount, track, start, date] = [1, 2, 3, 4, 5].map(() => reader.varint()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [name, steps, questions, talk] = [1, 2, 3, 4].map(() => reader.take(reader.varint())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  // What stands between the last field and the checksum is evidence.
  const evidence = reader.left > CHECKSUM ? reader.take(reader.varint()) : undefined;
  reader.take(CHECKSUM);
  // Bytes followed by their own checksum have the checksum 0: of those, nothing is missing.
  const whole = crc24(payload.bytes) === 0;
  if (reader.fault !== undefined) return no(whole ? 'damaged' : reader.fault);
  if (!payload.exact || !whole || evidence?.length === 0 || reader.left > 0) return no('damaged');
  const spelled = readUtf8(name);
  const stepStates = unpack(steps, STEP_PACKING, stepCount);
  const standings = unpack(questions, QUESTION_PACKING, questionCount);
  const places = readPlaces(talk, stepCount + questionCount);
  const dated = start <= LAST_DAY && date <= LAST_DAY;
  if (spelled === undefined || stepStates === undefined || standings === undefined || places === undefined || !dated) {
    return no('damaged');
  }
  const idOfPlace = (place: number) =>
    place < stepCount
      ? (register.steps[place] ?? placeName(place))
      : (register.questions[place - stepCount] ?? placeName(place - stepCount));
  const snapshot: LearnerSnapshot = {
    name: cleanLine(spelled, LEARNER_NAME_MAX),
    track: register.tracks[track] ?? placeName(track),
    start: isoDay(start),
    date: isoDay(date),
    steps: named(stepStates, register.steps, STEP_STATES),
    questions: named(standings, register.questions, QUESTION_STANDINGS),
    talk: new Set(places.map(idOfPlace)),
  };
  const newer = stepCount > register.steps.length || questionCount > register.questions.length;
  return { ok: true, snapshot, newer, evidence: evidence?.slice() };
}
