import { useEffect } from 'preact/hooks';
import { backupText } from '../../domain/assessment/backup-due.ts';
import { isNobody } from '../../domain/learning/due.ts';
import { NO_LEARNER } from '../../domain/learning/learner.ts';
import { type LearnerBackup, learner } from '../../state/browser/learner.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { useStore } from '../ui/use-store.ts';

const NEVER: LearnerBackup = { last: undefined, changes: 0 };

/** What is kept of a newcomer, and the way to remove it. */
export function StoredLearner({ onChange }: { readonly onChange: () => void }) {
  const known = useStore(learner.$learner, NO_LEARNER);
  const { last, changes } = useStore(learner.$backup, NEVER);
  const saving = useStore(workspace.$saving, 'saved');
  useEffect(onChange, [known]);
  if (isNobody(known)) return null;
  const amount = (of: object, noun: string) => `${Object.keys(of).length} ${noun}`;
  return (
    <>
      <h2>Onboarding</h2>
      <p>
        {known.name === '' ? '' : `${known.name}: `}
        {known.track === undefined ? 'no track' : `track ${known.track.slug}, begun on ${known.track.start}`};{' '}
        {amount(known.steps, 'steps')}, {amount(known.evidence, 'pieces of evidence')},{' '}
        {amount(known.attempts, 'questions')}: {backupText(last, today(), saving === 'saved')}, {changes} changes since.
      </p>
      <p>
        <button type="button" class="button" onClick={() => learner.forget()}>
          Remove the onboarding
        </button>
      </p>
    </>
  );
}
