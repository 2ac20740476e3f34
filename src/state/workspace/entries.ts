import type { Assessment } from '../../domain/assessment/assessment.ts';
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
