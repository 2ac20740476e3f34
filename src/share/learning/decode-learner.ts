import { cleanLine } from '../../domain/base/clean-text.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { placeName } from '../../domain/catalogue/register.ts';
import { LEARNER_NAME_MAX, type LearnerSnapshot, type LearningRegister } from '../../domain/learning/learner.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readPayload } from '../code/payload.ts';
import { judgeLists } from './learner-list.ts';

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

/** Bytes of the checksum. */
const CHECKSUM = 3;

const VERSIONED = /^L([1-9]\d?)\.(.*)$/s;
const SUMMARY = /^[1-9]\d?[a-z]*\./;

const no = (fault: LearnerFault): DecodedLearner => ({ ok: false, fault });

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
  const lists = judgeLists([stepCount, questionCount, steps, questions, talk], register);
  if (spelled === undefined || lists === undefined || start > LAST_DAY || date > LAST_DAY) return no('damaged');
  const snapshot: LearnerSnapshot = {
    name: cleanLine(spelled, LEARNER_NAME_MAX),
    track: register.tracks[track] ?? placeName(track),
    start: isoDay(start),
    date: isoDay(date),
    ...lists,
  };
  const newer = stepCount > register.steps.length || questionCount > register.questions.length;
  return { ok: true, snapshot, newer, evidence: evidence?.slice() };
}
