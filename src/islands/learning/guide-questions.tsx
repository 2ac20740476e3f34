import { questionsOf } from 'virtual:questions';
import { render } from 'preact';
import { learner } from '../../state/browser/learner.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { live } from '../wake/live.ts';
import { answer, talkAbout } from './answer.ts';
import css from './learning.css?url';
import { QuestionList } from './question-list.tsx';

/** Puts the questions of a guide in the place of the link to them. */
export async function askOnGuide(place: HTMLElement): Promise<void> {
  try {
    const [questions] = await Promise.all([questionsOf[place.dataset['asks'] ?? '']?.() ?? [], linkStylesheet(css)]);
    place.replaceChildren();
    live(
      () =>
        render(
          <section aria-labelledby="questions">
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
