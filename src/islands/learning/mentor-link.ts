import { learning } from 'virtual:learning';
import { addressOf } from '../../domain/base/route.ts';
import { freezeLearner } from '../../domain/learning/due.ts';
import { encodeLearner } from '../../share/learning/learner-code.ts';
import { learner } from '../../state/browser/learner.ts';
import { today } from '../../state/browser/workspace.ts';
import { Reason } from '../status/reason.ts';
import { loadQuestions } from './all-questions.ts';

/** The mentor link of the newcomer as they stand now. Rejects with a reason where no link can carry them. */
export async function mentorLink(): Promise<string> {
  const snapshot = freezeLearner(learner.$learner.get(), await loadQuestions(), today());
  const code = snapshot === undefined ? undefined : encodeLearner(snapshot, learning.register);
  if (code === undefined) {
    throw new Reason('The link could not be made: begin a track first, on a day that a link can carry.');
  }
  return `${addressOf(window.location.origin, 'onboarding/mentor/')}#${code}`;
}
