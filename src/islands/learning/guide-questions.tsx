import { questionsOf } from 'virtual:questions';
import { render } from 'preact';
import { learner } from '../../state/browser/learner.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { live } from '../wake/live.ts';
import { answer, talkAbout } from './answer.ts';
import { atRest } from './at-rest.ts';
import css from './learning.css?url';
import { QuestionList } from './question-list.tsx';

/** Puts the questions of a guide in the place of the link to them; before them, for a newcomer, the steps that ask to read it. */
export async function askOnGuide(place: HTMLElement): Promise<void> {
  const slug = place.dataset['asks'] ?? '';
  try {
    const [questions, steps] = await Promise.all([
      questionsOf[slug]?.() ?? [],
      learner.$learner.get().track === undefined ? undefined : import('./guide-steps.tsx'),
      linkStylesheet(css),
    ]);
    await atRest();
    place.replaceChildren();
    const before = document.createElement('div');
    place.before(before);
    steps?.stepsOnGuide(before, slug);
    live(
      () =>
        render(
          <section class="prose" aria-labelledby="questions">
            <h3 id="questions">Questions</h3>
            <QuestionList questions={questions} learner={learner.$learner.get()} onAnswer={answer} onTalk={talkAbout} />
          </section>,
          place,
        ),
      (changed) => learner.$learner.listen(changed),
    );
  } catch (error) {
    notLoaded('The questions could not be loaded.')(error);
  }
}
