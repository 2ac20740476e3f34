import { catalogue } from 'virtual:catalogue';
import type { ComponentChildren } from 'preact';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { entry } from '../../domain/base/entry.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import {
  AGREEMENT_LABEL,
  type Agreed,
  type Agreement,
  agreement,
  onlyDisagreements,
} from '../../domain/compare/agreement.ts';
import { agreementText } from '../../domain/compare/agreement-text.ts';
import { compare } from '../../domain/compare/comparison.ts';
import { ComparedRow } from './compared-row.tsx';
import { PracticeRows, StrayRows } from './practice-rows.tsx';
import { ReadingHead } from './reading-head.tsx';
import { SettleGroup } from './settle-group.tsx';
import { SIDE_LABEL, type SideLabels } from './side-label.ts';
import { ThirdAssessment } from './third-assessment.tsx';
import { useDraft } from './use-draft.ts';
import { useRow } from './use-row.ts';

type Props = {
  readonly first: Snapshot;
  readonly second: Snapshot;
  /** Whether what is agreed or unanswered is left out. */
  readonly differing: boolean;
  /** The code in the address that holds what was settled so far. */
  readonly settled: string | undefined;
  readonly onSettled: (code: string | undefined) => void;
  /** Who the two are. */
  readonly labels: SideLabels;
};

// By name where somebody said who it is.
function verdictOf(kind: Agreement, labels: SideLabels): ComponentChildren {
  const by = kind === 'first-only' ? 'first' : kind === 'second-only' ? 'second' : undefined;
  if (by === undefined || labels[by] === SIDE_LABEL[by]) return AGREEMENT_LABEL[kind];
  return (
    <>
      Answered by <bdi>{labels[by]}</bdi> only
    </>
  );
}

/** Two snapshots read as what two people say on the same system, where the disputed checks are settled. */
export function TwoPeople({ first, second, differing, settled, onSettled, labels }: Props) {
  const all = agreement(catalogue, first, second);
  const { checks, strays } = differing ? onlyDisagreements(all) : all;
  const { practices } = compare(catalogue, first, second);
  const draft = useDraft(settled, all, onSettled);
  const row = useRow(first, second);
  const verdict = ({ id, agreement: kind }: Agreed['strays'][number]) => {
    const choice = entry(draft.choices, id);
    return choice === undefined
      ? { verdict: verdictOf(kind, labels), kind }
      : { verdict: `Settled on ${ANSWER_LABEL[choice]}`, kind: 'settled' };
  };
  const shown = (pair: Agreed['strays'][number], place?: { readonly slug: string; readonly position: string }) => (
    <ComparedRow key={pair.id} row={row(pair, verdict(pair), place)} labels={labels}>
      {pair.agreement === 'disputed' ? (
        <SettleGroup id={pair.id} answer={entry(draft.choices, pair.id)} onChoose={draft.choose} />
      ) : null}
    </ComparedRow>
  );
  const rows = practices.map((each) => ({
    ...each,
    checks: checks.filter(({ practice }) => practice === each.practice),
  }));
  const hidden = all.checks.length + all.strays.length - checks.length - strays.length;
  return (
    <section aria-labelledby="reading">
      <ReadingHead title="Two people" says={agreementText(all)} hidden={hidden}>
        {draft.fault === undefined ? null : (
          <p class="note" role="alert">
            What was settled before could not be read. {draft.fault}
          </p>
        )}
      </ReadingHead>
      {rows
        .filter((each) => each.checks.length > 0)
        .map((each) => (
          <PracticeRows key={each.practice.slug} first={each.first} second={each.second} labels={labels}>
            {each.checks.map(({ check, practice, ...pair }) =>
              shown(pair, { slug: practice.slug, position: check.position }),
            )}
          </PracticeRows>
        ))}
      <StrayRows
        title="Other checks"
        says="They are retired, or this site does not have them. They count nowhere here."
      >
        {strays.map((pair) => shown(pair))}
      </StrayRows>
      <ThirdAssessment first={first} second={second} disputed={all.counts.disputed} draft={draft} labels={labels} />
    </section>
  );
}
