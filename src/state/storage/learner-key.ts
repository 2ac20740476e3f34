import { LEARNING_ID, type LearnerPart } from '../../domain/learning/learner-fact.ts';
import { LEARNER } from './key.ts';

export const LEARNER_BACKUP = `${LEARNER}backup`;
export const LEARNER_UNBACKED = `${LEARNER}unbacked`;

// Apart from the other keys: every page has those, and this only pages of onboarding.

/** The key of a fact of the learner. */
export function learnerKey(part: LearnerPart): string {
  return LEARNER + part.kind + ('id' in part ? `/${part.id}` : '');
}

const LEARNER_KEY = new RegExp(`^${LEARNER}(?:(name|track)|(step|evidence|question|talk)/(${LEARNING_ID.source}))$`);

/** Which fact of the learner a key holds; undefined for one that holds none. */
export function parseLearnerKey(key: string): LearnerPart | undefined {
  const [, kind, list, id] = LEARNER_KEY.exec(key) ?? [];
  if (id !== undefined) return { kind: list, id } as LearnerPart;
  return kind === undefined ? undefined : ({ kind } as LearnerPart);
}
