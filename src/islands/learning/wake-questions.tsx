import { questionsOf } from 'virtual:questions';
import { hydrate, render } from 'preact';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import type { Question, Verdict } from '../../domain/learning/question.ts';
import { learner } from '../../state/browser/learner.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { announce } from '../status/status.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { live } from '../wake/live.ts';
import { rouse } from '../wake/place.ts';
import css from './learning.css?url';
import { verdictWords } from './question-item.tsx';
import { QuestionList } from './question-list.tsx';

function explained(question: Question, choice: string, verdict: Verdict): string {
  const because =
    question.kind === 'choice' ? question.options.find(({ id }) => id === choice)?.because : question.working;
  return [verdictWords(verdict), because].filter(Boolean).join(' ');
}

function answer(question: Question, choice: string, verdict: Verdict): void {
  learner.attempt(question, choice);
  const kept = workspace.$saving.get() === 'saved' ? '' : ' Kept on this page, but not saved.';
  announce(explained(question, choice, verdict) + kept);
}

/** Wakes the questions of a practice: in the server's HTML, or in the place that a guide keeps for them. */
export async function wakeQuestions(root: HTMLElement, onGuide: boolean): Promise<void> {
  const slug = root.dataset['practice'] ?? '';
  try {
    const [questions] = await Promise.all([questionsOf[slug]?.() ?? [], onGuide ? linkStylesheet(css) : undefined]);
    const from = onGuide ? {} : { from: slug };
    const list = (of: typeof NO_LEARNER) => (
      <QuestionList
        questions={questions}
        learner={of}
        {...from}
        onAnswer={answer}
        onTalk={({ id }, wanted) => learner.talk(id, wanted)}
      />
    );
    rouse(root);
    const place = root.querySelector<HTMLElement>('[data-questions]') ?? root;
    if (onGuide) render(list(NO_LEARNER), place);
    else hydrate(list(NO_LEARNER), place);
    live(
      () => render(list(learner.$learner.get()), place),
      (changed) => learner.$learner.listen(changed),
    );
    root.dataset['awake'] = '';
  } catch (error) {
    notLoaded('The questions could not be loaded.')(error);
  }
}
