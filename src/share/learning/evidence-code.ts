import { placeName } from '../../domain/catalogue/register.ts';
import type { Learner, LearnerSnapshot, LearningRegister } from '../../domain/learning/learner.ts';
import { readFact } from '../../domain/learning/learner-fact.ts';
import { ByteReader } from '../byte/byte-reader.ts';
import { deflate } from '../byte/deflate.ts';
import { inflate } from '../byte/inflate.ts';
import { readUtf8 } from '../byte/utf8.ts';
import { writeVarint } from '../byte/varint.ts';
import { LEARNER_CODE_MAX } from './decode-learner.ts';
import { encodeLearner } from './learner-code.ts';

/** So many bytes may the evidence of a code inflate to; a reader stops there. */
export const EVIDENCE_BYTES_MAX = 65_536;

/** A code with evidence, or why there is none. */
export type EncodedEvidence =
  | { readonly ok: true; readonly code: string }
  /** `unwritable`: the track or a day. `too-long`: no link can carry so much. */
  | { readonly ok: false; readonly fault: 'unwritable' | 'too-long' };

/** Evidence as it is deflated: by place in a list of steps. */
export function writeEvidence(evidence: Learner['evidence'], steps: readonly string[]): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const all = new Map(Object.entries(evidence));
  const bytes: number[] = [];
  for (const [place, id] of steps.entries()) {
    const text = utf8.encode(readFact('evidence', all.get(id) ?? ''));
    if (text.length === 0) continue;
    bytes.push(...writeVarint(place), ...writeVarint(text.length), ...text);
  }
  return Uint8Array.from(bytes);
}

/** What a learner did as a mentor's code, with the evidence of their steps; without any it is that of `encodeLearner`. */
export async function encodeLearnerWithEvidence(
  snapshot: LearnerSnapshot,
  evidence: Learner['evidence'],
  register: LearningRegister,
): Promise<EncodedEvidence> {
  const bytes = writeEvidence(evidence, register.steps);
  const code = encodeLearner(snapshot, register, bytes.length === 0 ? undefined : await deflate(bytes));
  if (code === undefined) return { ok: false, fault: 'unwritable' };
  const fits = bytes.length <= EVIDENCE_BYTES_MAX && code.length <= LEARNER_CODE_MAX;
  return fits ? { ok: true, code } : { ok: false, fault: 'too-long' };
}

/**
 * The evidence of a decoded code by the ids of its steps, each text cleaned of what may not be shown; undefined where it
 * is not what `encodeLearnerWithEvidence` writes.
 */
export async function readEvidence(
  deflated: Uint8Array<ArrayBuffer>,
  { steps }: Pick<LearningRegister, 'steps'>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const inflated = await inflate(deflated, EVIDENCE_BYTES_MAX);
  if (!inflated.ok) return undefined;
  const reader = new ByteReader(inflated.bytes);
  const found = new Map<string, string>();
  let last = -1;
  while (reader.left > 0) {
    const place = reader.varint();
    const text = readUtf8(reader.take(reader.varint()));
    if (reader.fault !== undefined || text === undefined || place <= last) return undefined;
    const clean = readFact('evidence', text);
    if (clean !== undefined) found.set(steps[place] ?? placeName(place), clean);
    last = place;
  }
  return found;
}
