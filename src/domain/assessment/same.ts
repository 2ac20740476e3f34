import type { FullAssessment } from './full-assessment.ts';
import { difference } from './merge.ts';
import { policyChanges } from './policy.ts';

const carriedText = ({ carried = {} }: FullAssessment) => JSON.stringify(Object.entries(carried).sort());

/** Whether two assessments say the same, to people and to the checker. */
export function isSame(one: FullAssessment, other: FullAssessment): boolean {
  const changes = [difference(one, other), difference(other, one)].every(
    ({ name, tier, answers, notes, plan, milestones }) =>
      name === undefined && tier === undefined && [answers, notes, plan, milestones].every((each) => each.length === 0),
  );
  return changes && policyChanges(one.policy, other.policy).length === 0 && carriedText(one) === carriedText(other);
}
