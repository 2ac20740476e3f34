import { cleanLine } from '../../domain/base/clean-text.ts';
import { dayNumber } from '../../domain/base/date.ts';
import {
  LEARNER_NAME_MAX,
  type Learner,
  type LearnerSnapshot,
  type LearningRegister,
} from '../../domain/learning/learner.ts';
import type { PackLearningRegister } from '../../domain/learning/pack-learning.ts';
import { packKeyOf } from '../../domain/pack/pack-name.ts';
import { toBase64url } from '../byte/base64url.ts';
import { crc24 } from '../byte/crc24.ts';
import { deflate } from '../byte/deflate.ts';
import { writeVarint } from '../byte/varint.ts';
import { LEARNER_CODE_MAX } from './decode-learner.ts';
import { type EncodedEvidence, EVIDENCE_BYTES_MAX, encodeLearnerWithEvidence, writeEvidence } from './evidence-code.ts';
import { withLength, writeLists } from './learner-code.ts';

/** What a mentor's code begins with that says something of packs: version 2. */
export const LEARNER_PREFIX_2 = 'L2.';

/** The packs of a site of which a newcomer did something, in the order in which a code has them. */
function touched(
  { track, steps, questions, talk }: LearnerSnapshot,
  evidence: Learner['evidence'],
  packs: readonly PackLearningRegister[],
): readonly PackLearningRegister[] {
  const keys = new Set([track, ...steps.keys(), ...questions.keys(), ...talk, ...Object.keys(evidence)].map(packKeyOf));
  return packs.filter(({ key }) => keys.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * What a learner did as a mentor's code with what packs have for newcomers, and with evidence where there is any:
 * docs/learner-code.md. Where nothing of it is of a pack it is version 1.
 */
export async function encodeLearnerOfPacks(
  snapshot: LearnerSnapshot,
  evidence: Learner['evidence'],
  register: LearningRegister,
  packs: readonly PackLearningRegister[],
): Promise<EncodedEvidence> {
  const parts = touched(snapshot, evidence, packs);
  if (parts.length === 0) return encodeLearnerWithEvidence(snapshot, evidence, register);
  const track = register.tracks.indexOf(snapshot.track);
  const start = dayNumber(snapshot.start);
  const date = dayNumber(snapshot.date);
  const known = track >= 0 || parts.some(({ tracks }) => tracks.includes(snapshot.track));
  if (!known || start === undefined || date === undefined) return { ok: false, fault: 'unwritable' };
  const said = writeEvidence(
    evidence,
    [register, ...parts].flatMap(({ steps }) => steps),
  );
  const deflated = said.length === 0 ? [] : await deflate(said);
  const body = [
    ...writeVarint(register.steps.length),
    ...writeVarint(register.questions.length),
    ...writeVarint(Math.max(0, track)),
    ...writeVarint(start),
    ...writeVarint(date),
    ...withLength([...new TextEncoder().encode(cleanLine(snapshot.name, LEARNER_NAME_MAX))]),
    ...writeLists(snapshot, register),
    ...writeVarint(parts.length),
    ...parts.flatMap((part) => [
      ...withLength(new TextEncoder().encode(part.key)),
      ...[0, 2, 4].map((at) => Number.parseInt(part.mark.slice(at, at + 2), 16)),
      ...writeVarint(part.tracks.indexOf(snapshot.track) + 1),
      ...writeVarint(part.steps.length),
      ...writeVarint(part.questions.length),
      ...writeLists(snapshot, part),
    ]),
    ...withLength(deflated),
  ];
  const sum = crc24(body);
  const code = LEARNER_PREFIX_2 + toBase64url([...body, sum >> 16, (sum >> 8) & 255, sum & 255]);
  const fits = said.length <= EVIDENCE_BYTES_MAX && code.length <= LEARNER_CODE_MAX;
  return fits ? { ok: true, code } : { ok: false, fault: 'too-long' };
}
