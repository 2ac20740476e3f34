import { catalogue } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { ANSWER_LABEL } from '../../domain/answer.ts';
import { type Proposal, propose } from '../../domain/proposal.ts';
import type { FileRead } from '../../share/read-file.ts';
import { importAssessments, newId } from '../../state/browser-shelf.ts';
import type { Entry } from '../../state/shelf.ts';
import { show } from '../../state/status.ts';

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
  const label = (answer: keyof typeof ANSWER_LABEL | undefined) =>
    answer === undefined ? 'unanswered' : ANSWER_LABEL[answer];
  if (target === undefined) {
    return (
      <p>
        New: {amounts(changes)}, tier {result.tier}.
      </p>
    );
  }
  return (
    <>
      <p>
        Updates “{target.assessment.name}” of this browser. What changes: {amounts(changes)}. What the file does not
        have stays.
        {changes.name === undefined ? '' : ` It is renamed to “${changes.name.after}”.`}
        {changes.tier === undefined ? '' : ` Its tier becomes ${changes.tier.after}.`}
      </p>
      {changes.answers.length === 0 ? null : (
        <details class="disclosure">
          <summary>Which answers change</summary>
          <ul>
            {changes.answers.map(({ id, before, after }) => (
              <li key={id}>
                <code>{id}</code>: {label(before)} → {label(after)}
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
    if (importAssessments(items, says) === 'saved') onClose();
    else show('Nothing was imported: this browser’s storage is full or blocked.');
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
