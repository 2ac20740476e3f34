import { learning } from 'virtual:learning';
import type { Question } from '../../domain/learning/question.ts';
import { decodeLearner2 } from '../../share/learning/decode-learner-2.ts';
import { learnerFaultMessage } from '../../share/learning/learner-fault.ts';
import { NewcomerCard } from './newcomer-card.tsx';

export type PackedProps = { readonly code: string; readonly questions: ReadonlyMap<string, Question> };

/** A newcomer of whose code some belongs to packs; of those that this site does not have it says how much that is. */
export function PackedNewcomer({ code, questions }: PackedProps) {
  const decoded = decodeLearner2(code, learning.register, learning.packs);
  if (!decoded.ok) {
    return (
      <p class="note" role="alert">
        {learnerFaultMessage(decoded.fault)}
      </p>
    );
  }
  const { snapshot, newer, evidence, stepIds, lacking } = decoded;
  return (
    <NewcomerCard {...{ code, snapshot, newer, evidence, questions }} steps={stepIds}>
      {lacking.map(({ key, says }) => (
        <p key={key}>Not shown: {says} Open the link on the newcomer’s own site.</p>
      ))}
    </NewcomerCard>
  );
}
