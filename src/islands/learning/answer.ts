import type { Question, Verdict } from '../../domain/learning/question.ts';
import { learner } from '../../state/browser/learner.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announce } from '../status/status.ts';
import { verdictWords } from './question-item.tsx';

function explained(question: Question, choice: string, verdict: Verdict): string {
  const because =
    question.kind === 'choice' ? question.options.find(({ id }) => id === choice)?.because : question.working;
  return [verdictWords(verdict), because].filter(Boolean).join(' ');
}

/** Keeps an answer to a question, and says what it is worth. */
export function answer(question: Question, choice: string, verdict: Verdict): void {
  learner.attempt(question, choice);
  const kept = workspace.$saving.get() === 'saved' ? '' : ' Kept on this page, but not saved.';
  announce(explained(question, choice, verdict) + kept);
}

/** Puts a question on the list to talk about, or takes it off. */
export function talkAbout({ id }: Question, wanted: boolean): void {
  learner.talk(id, wanted);
}
