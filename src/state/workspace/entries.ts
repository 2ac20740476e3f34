import { type Assessment, DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { DEFAULT_TIER } from '../../domain/catalogue/tier.ts';
import { checkKey, fieldKey } from '../storage/key.ts';

/** The keys and values under which an assessment is stored, without what is planned and kept of it. */
export function assessmentEntries(assessmentId: string, assessment: Assessment): ReadonlyMap<string, string> {
  const { name, tier, answers, notes } = assessment;
  return new Map([
    [fieldKey(assessmentId, 'name'), name],
    [fieldKey(assessmentId, 'tier'), tier],
    ...Object.entries(answers).map(([id, answer]) => [checkKey(assessmentId, 'answer', id), answer] as const),
    ...Object.entries(notes).map(([id, note]) => [checkKey(assessmentId, 'note', id), note] as const),
  ]);
}

/** Those of an assessment's keys and values that somebody gave: without a name and a tier that are there by themselves. */
export function givenEntries(
  assessmentId: string,
  { name, tier }: Pick<Assessment, 'name' | 'tier'>,
  entries: ReadonlyMap<string, string>,
): Map<string, string> {
  const given = new Map(entries);
  if (name === DEFAULT_NAME) given.delete(fieldKey(assessmentId, 'name'));
  if (tier === DEFAULT_TIER) given.delete(fieldKey(assessmentId, 'tier'));
  return given;
}
