import { cleanLine } from '../../domain/base/clean-text.ts';
import { isoDay, LAST_DAY } from '../../domain/base/date.ts';
import { placeName } from '../../domain/catalogue/register.ts';
import { LEARNER_NAME_MAX, type LearnerSnapshot, type LearningRegister } from '../../domain/learning/learner.ts';
import type { PackLearningRegister } from '../../domain/learning/pack-learning.ts';
import { PACK_KEY, packId } from '../../domain/pack/pack-name.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { crc24 } from '../byte/crc24.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { readPayload } from '../code/payload.ts';
import { type DecodedLearner, LEARNER_CODE_MAX, type LearnerFault } from './decode-learner.ts';
import { judgeLists, type ListFields, PLACES_MAX } from './learner-list.ts';

/** What a code has of a pack that the site lacks: how much that is, in words. */
type Lacking = { readonly key: string; readonly says: string };

/** What a text of version 2 turned out to be. */
export type DecodedLearner2 =
  | (Extract<DecodedLearner, { ok: true }> & {
      /** The steps that its evidence counts, in order. */
      readonly stepIds: readonly string[];
      /** What belongs to packs that this site does not have. */
      readonly lacking: readonly Lacking[];
    })
  | { readonly ok: false; readonly fault: LearnerFault };

/** What a code has of one pack, before anything in it is judged. */
type PartFields = {
  readonly key: string;
  readonly mark: string;
  readonly track: number;
  readonly lists: ListFields;
};

/** A reader of a code never has more packs to read than fit into it. */
const PARTS_MAX = 99;

const no = (fault: LearnerFault): DecodedLearner2 => ({ ok: false, fault });

function readLists(reader: ByteReader, stepCount: number, questionCount: number): ListFields {
  const [steps, questions, talk] = [1, 2, 3].map(() => reader.take(reader.varint())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return [stepCount, questionCount, steps, questions, talk];
}

function readPart(reader: ByteReader): PartFields {
  const key = String.fromCharCode(...reader.take(reader.varint()).subarray(0, PARTS_MAX));
  const mark = Array.from(reader.take(3), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const [track, stepCount, questionCount] = [1, 2, 3].map(() => reader.varint()) as [number, number, number];
  return { key, mark, track, lists: readLists(reader, stepCount, questionCount) };
}

/** The ids of a list as a code counts them: those that are known, then places under the key of the pack. */
function counted(ids: readonly string[], count: number, key?: string): readonly string[] {
  const later = (place: number) => (key === undefined ? placeName(place) : packId(key, placeName(place)));
  return Array.from({ length: count }, (_, place) => ids[place] ?? later(place));
}

/** Whether the parts stand in the order of their keys, each but once, as long as lists may be, and one track at most is named. */
function inOrder(parts: readonly PartFields[]): boolean {
  const keys = parts.map(({ key }) => key);
  return (
    keys.every((key, i) => PACK_KEY.test(key) && (i === 0 || key > (keys[i - 1] as string))) &&
    parts.every(({ lists: [stepCount, questionCount] }) => Math.max(stepCount, questionCount) <= PLACES_MAX) &&
    parts.filter(({ track }) => track > 0).length <= 1
  );
}

/**
 * What a learner did, from a mentor's code of version 2: docs/learner-code.md. What belongs to packs that this site lacks is
 * counted, and its track, if it is one of theirs, is one that no site knows. Total; never deleted.
 */
export function decodeLearner2(
  text: string,
  register: LearningRegister,
  packs: readonly PackLearningRegister[] = [],
): DecodedLearner2 {
  const code = text.trim();
  if (code.length > LEARNER_CODE_MAX) return no('too-long');
  const payload = readPayload(code.replace(/^L2\./, ''));
  if (payload === undefined) return no('damaged');
  const reader = new ByteReader(payload.bytes);
  const [stepCount, questionCount, track, start, date] = [1, 2, 3, 4, 5].map(() => reader.varint()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const name = reader.take(reader.varint());
  const core = readLists(reader, stepCount, questionCount);
  const parts: PartFields[] = [];
  for (let left = reader.varint(); left > 0 && reader.fault === undefined; left -= 1) parts.push(readPart(reader));
  const evidence = reader.take(reader.varint());
  reader.take(3);
  // Bytes followed by their own checksum have the checksum 0: of those, nothing is missing.
  const whole = crc24(payload.bytes) === 0;
  if (reader.fault !== undefined) return no(whole ? 'damaged' : reader.fault);
  if (!payload.exact || !whole || reader.left > 0 || parts.length === 0 || !inOrder(parts)) return no('damaged');
  const spelled = readUtf8(name);
  const lists = judgeLists(core, register);
  if (spelled === undefined || lists === undefined || start > LAST_DAY || date > LAST_DAY) return no('damaged');

  let begun = register.tracks[track] ?? placeName(track);
  let newer = stepCount > register.steps.length || questionCount > register.questions.length;
  const stepIds = [...counted(register.steps, stepCount)];
  const [steps, questions, talk] = [new Map(lists.steps), new Map(lists.questions), new Set(lists.talk)];
  const lacking: Lacking[] = [];
  for (const part of parts) {
    const pack = packs.find(({ key, mark }) => key === part.key && mark === part.mark);
    const ids = {
      steps: counted(pack?.steps ?? [], part.lists[0], part.key),
      questions: counted(pack?.questions ?? [], part.lists[1], part.key),
    };
    const own = judgeLists(part.lists, ids);
    if (own === undefined) return no('damaged');
    if (part.track > 0) begun = pack?.tracks[part.track - 1] ?? packId(part.key, placeName(part.track - 1));
    stepIds.push(...ids.steps);
    if (pack === undefined) {
      const much = `${plural(own.steps.size, 'step', 'steps')} and ${plural(own.questions.size, 'question', 'questions')}`;
      lacking.push({ key: part.key, says: `${much} of the pack ${part.key}, which this site doesn’t have.` });
      continue;
    }
    newer ||= part.lists[0] > pack.steps.length || part.lists[1] > pack.questions.length;
    for (const [id, state] of own.steps) steps.set(id, state);
    for (const [id, standing] of own.questions) questions.set(id, standing);
    for (const id of own.talk) talk.add(id);
  }
  const snapshot: LearnerSnapshot = {
    name: cleanLine(spelled, LEARNER_NAME_MAX),
    track: begun,
    start: isoDay(start),
    date: isoDay(date),
    ...{ steps, questions, talk },
  };
  return {
    ok: true,
    snapshot,
    newer,
    evidence: evidence.length === 0 ? undefined : evidence.slice(),
    stepIds,
    lacking,
  };
}
