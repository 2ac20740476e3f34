import { useEffect, useState } from 'preact/hooks';
import { isNobody } from '../../domain/learning/due.ts';
import { type Learner, NO_LEARNER } from '../../domain/learning/learner.ts';
import { mergeLearner } from '../../domain/learning/learner-merge.ts';
import type { Question } from '../../domain/learning/question.ts';
import { learner } from '../../state/browser/learner.ts';
import { loadQuestions } from '../learning/all-questions.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { announce, show } from '../status/status.ts';
import { useStore } from '../ui/use-store.ts';

type Props = { readonly theirs: Learner; readonly onDone: () => void };

function amounts({ steps, attempts, evidence }: Learner): string {
  const amount = (of: object, noun: string) => {
    const count = Object.keys(of).length;
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
  };
  return [amount(steps, 'step'), amount(attempts, 'question'), amount(evidence, 'piece').concat(' of evidence')].join(
    ', ',
  );
}

/** What a file has of a newcomer: taken over by a button of its own, as it is nobody's assessment. */
export function ImportLearner({ theirs, onDone }: Props) {
  const ours = useStore(learner.$learner, NO_LEARNER);
  // There before the click: who leaves at once after it has imported all the same.
  const [questions, setQuestions] = useState<ReadonlyMap<string, Question>>();
  useEffect(() => {
    loadQuestions().then(
      (all) => setQuestions(new Map(all.map((question) => [question.id, question]))),
      notLoaded('The onboarding could not be imported.'),
    );
  }, []);
  const run = () => {
    if (questions === undefined) return;
    const merged = mergeLearner(learner.$learner.get(), theirs, questions);
    if (learner.take(merged, 'Onboarding imported.') === 'saved') {
      announce('Onboarding imported. It can be undone.');
      onDone();
    } else show('Nothing was imported: this browser’s storage is full or blocked.');
  };
  return (
    <>
      <p>
        <b>Onboarding{theirs.name === '' ? '' : ` of ${theirs.name}`}</b>: {amounts(theirs)}.{' '}
        {isNobody(ours)
          ? 'Nothing of the kind is in this browser yet.'
          : `This browser has ${amounts(ours)}: where both say something, the file’s takes its place; attempts at questions are joined.`}
      </p>
      <p class="actions">
        <button type="button" class="button" disabled={questions === undefined} onClick={run}>
          Import the onboarding
        </button>
      </p>
    </>
  );
}
