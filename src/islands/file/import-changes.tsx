import { useState } from 'preact/hooks';
import type { PolicyField } from '../../domain/assessment/policy.ts';
import { isOlder, type Proposal } from '../../domain/assessment/proposal.ts';
import { firstOnes } from '../../domain/base/first-ones.ts';
import { dayOf } from '../../domain/base/local-day.ts';
import { ANSWER_LABEL, type Answer } from '../../domain/catalogue/answer.ts';
import type { Entry } from '../../state/browser/shelf.ts';

/** What importing one assessment would do, also to what only files say of it. */
export type FileProposal = Proposal<Entry> & {
  /** Fields of the policy of its checker that change. */
  readonly policy: readonly PolicyField[];
};

/** Whether an import brings something of packs that this site lacks. */
function bringsCarried(target: Proposal<Entry>['target'], { carried = {} }: Proposal<Entry>['result']): boolean {
  const mine = target?.assessment.carried ?? {};
  return Object.keys(carried).some((name) => carried[name] !== mine[name]);
}

/** How much an import brings, in words. */
function amounts({ changes, target, result, policy }: FileProposal): string {
  const { answers, notes, plan, milestones } = changes;
  const amount = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    amount(answers.length, 'answer'),
    amount(notes.length, 'note'),
    ...(plan.length === 0 ? [] : [amount(plan.length, 'plan item')]),
    ...(milestones.length === 0 ? [] : [amount(milestones.length, 'milestone')]),
    ...(policy.length === 0 ? [] : ['the policy of its checker']),
    ...(bringsCarried(target, result) ? ['what packs have in it'] : []),
  ].join(', ');
}

function label(answer: Answer | undefined): string {
  return answer === undefined ? 'unanswered' : ANSWER_LABEL[answer];
}

/** What changes, check by check; made once it is opened: a file may change very many. */
function CheckByCheck({ changes: { answers, notes, plan } }: Pick<Proposal<Entry>, 'changes'>) {
  const [open, setOpen] = useState(false);
  const [shown, rest] = firstOnes([
    ...answers.map(({ id, before, after }) => [id, `${label(before)} → ${label(after)}`] as const),
    ...notes.map(
      ({ id, before }) =>
        [id, before === undefined ? 'a note comes' : 'the file’s note takes the place of mine'] as const,
    ),
    ...plan.map(
      ({ id, before }) =>
        [id, before === undefined ? 'a plan item comes' : 'the file’s plan item takes the place of mine'] as const,
    ),
  ]);
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Check by check</summary>
      {open ? (
        <>
          <ul>
            {shown.map(([id, says], n) => (
              <li key={n}>
                <code>{id}</code>: {says}
              </li>
            ))}
          </ul>
          {rest}
        </>
      ) : null}
    </details>
  );
}

type Props = {
  readonly proposal: FileProposal;
  /** The day on which the file was exported, as an ISO date. */
  readonly exported: string;
};

/** What an import would do to one assessment. */
export function ImportChanges({ proposal, exported }: Props) {
  const { target, changes, result, policy } = proposal;
  const { answers, notes, plan, milestones, name, tier } = changes;
  const changed = target?.changed;
  if (target === undefined) {
    return (
      <p>
        New: {amounts(proposal)}, tier {result.tier}.
      </p>
    );
  }
  if (
    answers.length + notes.length + plan.length + milestones.length + policy.length === 0 &&
    !bringsCarried(target, result) &&
    name === undefined &&
    tier === undefined
  ) {
    return (
      <p>
        “<bdi>{target.assessment.name}</bdi>” of this browser has all of it already: nothing changes.
      </p>
    );
  }
  return (
    <>
      <p>
        Updates “<bdi>{target.assessment.name}</bdi>” of this browser. What changes: {amounts(proposal)}. What the file
        does not have stays.
        {name === undefined ? null : (
          <>
            {' '}
            It is renamed to “<bdi>{name.after}</bdi>”.
          </>
        )}
        {tier === undefined ? '' : ` Its tier becomes ${tier.after}.`}
      </p>
      {changed !== undefined && isOlder(exported, changed) ? (
        <p>
          <b>The file is older than your last change here</b>, of {dayOf(changed)}: where the two differ, what you
          changed since goes back to what it was. To have both, choose “Keep both”.
        </p>
      ) : null}
      {answers.length + notes.length + plan.length === 0 ? null : <CheckByCheck changes={changes} />}
    </>
  );
}
