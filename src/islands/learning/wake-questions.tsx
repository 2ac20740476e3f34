import { questionsOf } from 'virtual:questions';
import { hydrate, render } from 'preact';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { learner } from '../../state/browser/learner.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { live } from '../wake/live.ts';
import { rouse } from '../wake/place.ts';
import { answer, talkAbout } from './answer.ts';
import { QuestionList } from './question-list.tsx';

/** Wakes the questions of a practice in the server's HTML. */
export async function wakeQuestions(root: HTMLElement): Promise<void> {
  const from = root.dataset['practice'] ?? '';
  try {
    const questions = (await questionsOf[from]?.()) ?? [];
    const list = (of: typeof NO_LEARNER) => (
      <QuestionList questions={questions} learner={of} from={from} onAnswer={answer} onTalk={talkAbout} />
    );
    rouse(root);
    hydrate(list(NO_LEARNER), root);
    live(
      () => render(list(learner.$learner.get()), root),
      (changed) => learner.$learner.listen(changed),
    );
    root.dataset['awake'] = '';
  } catch (error) {
    notLoaded('The questions could not be loaded.')(error);
  }
}
