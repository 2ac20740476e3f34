import { BLANK } from '../../domain/assessment/assessment.ts';
import type { FullAssessment } from '../../domain/assessment/full-assessment.ts';
import { type Carried, carriedName } from '../../domain/pack/carried.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { toBase64url } from '../byte/base64url.ts';
import { NOTES_MAX } from '../code/limit.ts';
import { writeNotedParts, writeParts } from '../code/pack-part.ts';

type Said = Pick<FullAssessment, 'answers' | 'notes' | 'carried'>;

/**
 * What a site that lacks the packs of this one is to carry of an assessment: the part of each, beside what is carried here
 * already. Notes that have no room stay out of it.
 */
export async function toCarry({ answers, notes, carried }: Said, packs: readonly PackRegister[]): Promise<Carried> {
  const parts: Record<string, string> = { ...carried };
  for (const pack of packs) {
    const name = carriedName(pack.key, pack.mark);
    const own = carried?.[name] === undefined ? {} : { [name]: carried[name] };
    const snapshot = { ...BLANK, answers, notes, date: '2020-01-01', edition: 0, carried: own };
    const [bytes] = (await writeNotedParts(snapshot, [pack], NOTES_MAX)) ?? writeParts(snapshot, [pack]);
    if (bytes !== undefined) parts[name] = toBase64url(bytes);
  }
  return parts;
}
