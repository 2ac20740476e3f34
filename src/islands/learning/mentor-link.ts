import { learning } from 'virtual:learning';
import { addressOf } from '../../domain/base/route.ts';
import { freezeLearner } from '../../domain/learning/due.ts';
import type { EncodedEvidence } from '../../share/learning/evidence-code.ts';
import { encodeLearner } from '../../share/learning/learner-code.ts';
import { learner } from '../../state/browser/learner.ts';
import { today } from '../../state/browser/workspace.ts';
import { Reason } from '../status/reason.ts';
import { loadQuestions } from './all-questions.ts';

async function codeOf(withEvidence: boolean): Promise<string | undefined> {
  const known = learner.$learner.get();
  const snapshot = freezeLearner(known, await loadQuestions(), today());
  if (import.meta.env.PACKS && snapshot !== undefined) {
    const { encodeLearnerOfPacks } = await import('../../share/learning/learner-code-2.ts');
    const { packs = [], register } = learning;
    return told(await encodeLearnerOfPacks(snapshot, withEvidence ? known.evidence : {}, register, packs));
  }
  if (snapshot === undefined || !withEvidence) return snapshot && encodeLearner(snapshot, learning.register);
  const { encodeLearnerWithEvidence } = await import('../../share/learning/evidence-code.ts');
  return told(await encodeLearnerWithEvidence(snapshot, known.evidence, learning.register));
}

/** The code, or undefined for one that cannot be written. Throws a reason where there is too much evidence. */
function told(encoded: EncodedEvidence): string | undefined {
  if (encoded.ok) return encoded.code;
  if (encoded.fault === 'unwritable') return undefined;
  throw new Reason(
    'The link could not be made: no link can carry so much evidence. Copy it without, and show the evidence when you meet.',
  );
}

/** The mentor link of the newcomer as they stand now. Rejects with a reason where no link can carry them. */
export async function mentorLink(withEvidence: boolean): Promise<string> {
  const code = await codeOf(withEvidence);
  if (code === undefined) {
    throw new Reason('The link could not be made: begin a track first, on a day that a link can carry.');
  }
  return `${addressOf(window.location.origin, 'onboarding/mentor/')}#${code}`;
}
