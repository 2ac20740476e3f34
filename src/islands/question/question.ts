import '../shell/shell.ts';
import { h, hydrate, render } from 'preact';
import { learner } from '../../state/browser/learner.ts';
import { today } from '../../state/browser/workspace.ts';
import { wakeNear } from '../check/near.ts';
import { loadQuestions } from '../learning/all-questions.ts';
import { wakeQuestions } from '../learning/wake-questions.tsx';
import { notLoaded } from '../status/not-loaded.ts';
import { live } from '../wake/live.ts';
import { placesOf } from '../wake/place.ts';
import { Due } from './due.tsx';

async function wakeDue(root: HTMLElement): Promise<void> {
  hydrate(h(Due, { questions: [] }), root);
  root.dataset['awake'] = '';
  // Nobody has anything due before the first answer.
  if (Object.keys(learner.$learner.get().attempts).length === 0) {
    await new Promise<void>((begun) => {
      const stop = learner.$learner.listen(({ attempts }) => {
        if (Object.keys(attempts).length === 0) return;
        stop();
        begun();
      });
    });
  }
  const questions = await loadQuestions();
  live(
    () => render(h(Due, { questions, learner: learner.$learner.get(), today: today() }), root),
    (changed) => learner.$learner.listen(changed),
  );
}

wakeNear(placesOf('questions'), (root) => void wakeQuestions(root));
for (const root of placesOf('due')) wakeDue(root).catch(notLoaded('What is due could not be loaded.'));
