import { entry } from '../base/entry.ts';
import { type Attempt, addAttempt } from './attempt.ts';
import type { Learner } from './learner.ts';
import type { Question } from './question.ts';

function united(question: Question | undefined, ours: readonly Attempt[], theirs: readonly Attempt[]) {
  const added = theirs.filter(({ day, choice }) => !ours.some((own) => own.day === day && own.choice === choice));
  if (added.length === 0) return ours;
  const all = [...ours, ...added].sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
  // Of a question that this site does not know, nobody can tell which attempts settle it: the latest are kept.
  if (question === undefined) return all.slice(-Math.max(ours.length, theirs.length));
  return all.reduce<readonly Attempt[]>((kept, attempt) => addAttempt(question, kept, attempt), []);
}

/**
 * What this browser knows of a newcomer with what a file brings. The file's facts take the place of those that are here,
 * attempts are joined, and nothing is removed: an older or partial file is safe.
 */
export function mergeLearner(ours: Learner, theirs: Learner, questions: ReadonlyMap<string, Question>): Learner {
  const attempts = Object.entries(theirs.attempts).map(
    ([id, list]) => [id, united(questions.get(id), entry(ours.attempts, id) ?? [], list)] as const,
  );
  return {
    name: theirs.name || ours.name,
    track: theirs.track ?? ours.track,
    steps: { ...ours.steps, ...theirs.steps },
    evidence: { ...ours.evidence, ...theirs.evidence },
    attempts: { ...ours.attempts, ...Object.fromEntries(attempts) },
    talk: { ...ours.talk, ...theirs.talk },
  };
}
