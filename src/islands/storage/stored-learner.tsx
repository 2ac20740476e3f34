import { render } from 'preact';
import { isNobody } from '../../domain/learning/due.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { type LearnerBackup, learner } from '../../state/browser/learner.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { keptWords } from '../learning/kept-words.ts';
import { useStore } from '../ui/use-store.ts';
import { placesOf } from '../wake/place.ts';

const NEVER: LearnerBackup = { last: undefined, changes: 0 };

/** What is kept of a newcomer, and the way to remove it. */
function StoredLearner() {
  const known = useStore(learner.$learner, NO_LEARNER);
  const { last, changes } = useStore(learner.$backup, NEVER);
  const saving = useStore(workspace.$saving, 'saved');
  if (isNobody(known)) return null;
  const amount = (of: object, noun: string) => `${Object.keys(of).length} ${noun}`;
  return (
    <>
      <h2>Onboarding</h2>
      <p>
        {known.name === '' ? '' : `${known.name}: `}
        {known.track === undefined ? 'no track' : `track ${known.track.slug}, begun on ${known.track.start}`};{' '}
        {amount(known.steps, 'steps')}, {amount(known.evidence, 'pieces of evidence')},{' '}
        {amount(known.attempts, 'questions')}: {keptWords(last, saving === 'saved')}, {changes} changes since.
      </p>
      <p>
        <button type="button" class="button" onClick={() => learner.forget()}>
          Remove the onboarding
        </button>
      </p>
    </>
  );
}

/** Shows it below what is kept of assessments. */
export function showLearner(): void {
  const place = document.createElement('div');
  place.className = 'storage';
  for (const root of placesOf('storage')) root.after(place);
  render(<StoredLearner />, place);
}
