import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { ANSWER_LABEL } from '../../domain/answer.ts';
import { type Proposal, propose } from '../../domain/proposal.ts';
import type { FileRead } from '../../share/read-file.ts';
import { importAssessments, newId } from '../../state/browser-shelf.ts';
import type { Entry } from '../../state/shelf.ts';
import { announce, show } from '../../state/status.ts';

type Props = {
  readonly name: string;
  readonly read: Extract<FileRead, { ok: true }>;
  readonly shelf: readonly Entry[];
  readonly onClose: () => void;
};

/** How much an import brings, in words. */
function amounts({ answers, notes, plan, milestones }: Proposal<Entry>['changes']): string {
  const amount = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    amount(answers.length, 'answer'),
    amount(notes.length, 'note'),
    ...(plan.length === 0 ? [] : [amount(plan.length, 'plan item')]),
    ...(milestones.length === 0 ? [] : [amount(milestones.length, 'milestone')]),
  ].join(', ');
}

function Changes({ proposal }: { readonly proposal: Proposal<Entry> }) {
  const { target, changes, result } = proposal;
  const { answers, notes, plan, milestones, name, tier } = changes;
  const label = (answer: keyof typeof ANSWER_LABEL | undefined) =>
    answer === undefined ? 'unanswered' : ANSWER_LABEL[answer];
  if (target === undefined) {
    return (
      <p>
        New: {amounts(changes)}, tier {result.tier}.
      </p>
    );
  }
  if (
    answers.length + notes.length + plan.length + milestones.length === 0 &&
    name === undefined &&
    tier === undefined
  ) {
    return <p>“{target.assessment.name}” of this browser has all of it already: nothing changes.</p>;
  }
  return (
    <>
      <p>
        Updates “{target.assessment.name}” of this browser. What changes: {amounts(changes)}. What the file does not
        have stays.
        {name === undefined ? '' : ` It is renamed to “${name.after}”.`}
        {tier === undefined ? '' : ` Its tier becomes ${tier.after}.`}
      </p>
      {answers.length + notes.length + plan.length === 0 ? null : (
        <details class="disclosure">
          <summary>Check by check</summary>
          <ul>
            {answers.map(({ id, before, after }) => (
              <li key={`answer ${id}`}>
                <code>{id}</code>: {label(before)} → {label(after)}
              </li>
            ))}
            {notes.map(({ id, before }) => (
              <li key={`note ${id}`}>
                <code>{id}</code>: {before === undefined ? 'a note comes' : 'the file’s note takes the place of mine'}
              </li>
            ))}
            {plan.map(({ id, before }) => (
              <li key={`plan ${id}`}>
                <code>{id}</code>:{' '}
                {before === undefined ? 'a plan item comes' : 'the file’s plan item takes the place of mine'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What an import would change, before it does. */
export function ImportPreview({ name, read, shelf, onClose }: Props) {
  const [apart, setApart] = useState(false);
  useEffect(() => announce(`${name} was read. Nothing has changed yet: the preview says what would.`), []);
  const proposals = propose(read.assessments, apart ? [] : shelf, catalogue.register);
  const updates = propose(read.assessments, shelf, catalogue.register).filter(
    ({ target }) => target !== undefined,
  ).length;
  const run = () => {
    const items = proposals.map(({ filed, target, result }) => ({
      id: target?.id ?? newId(),
      uid: apart ? newId() : filed.uid,
      assessment: result,
    }));
    const says = `${items.length === 1 ? `“${items[0]?.assessment.name}”` : `${items.length} assessments`} imported.`;
    if (importAssessments(items, says) === 'saved') {
      announce(`${says} It can be undone.`);
      onClose();
    } else show('Nothing was imported: this browser’s storage is full or blocked.');
  };
  return (
    <section class="note" aria-label="Import preview">
      <p>
        <b>{name}</b>, exported on {read.exported}.
      </p>
      <ul class="import-list">
        {proposals.map((proposal) => (
          <li key={proposal.filed.uid}>
            <b>{proposal.filed.name}</b>
            <Changes proposal={proposal} />
          </li>
        ))}
      </ul>
      {read.ignored.length === 0 ? null : (
        <>
          <p>Not taken as it stands:</p>
          <ul>
            {read.ignored.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      {updates === 0 ? null : (
        <label class="choice">
          <input type="checkbox" checked={apart} onChange={(event) => setApart(event.currentTarget.checked)} />
          <span>Keep both: import as new assessments, and leave mine as they are.</span>
        </label>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={run}>
          Import
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  );
}
