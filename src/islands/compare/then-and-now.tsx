import { catalogue } from 'virtual:catalogue';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { type Comparison, compare, onlyDifferences } from '../../domain/compare/comparison.ts';
import { comparisonText, MOVE_LABEL, moveCounts } from '../../domain/compare/comparison-text.ts';
import { ComparedRow } from './compared-row.tsx';
import { PracticeRows, StrayRows } from './practice-rows.tsx';
import { ReadingHead } from './reading-head.tsx';
import { useRow } from './use-row.ts';

type Props = {
  readonly first: Snapshot;
  readonly second: Snapshot;
  /** Whether what stayed the same is left out. */
  readonly differing: boolean;
};

const NOT_ASKED = 'Not in its edition';

function rowCount(comparison: Comparison): number {
  return Object.values(moveCounts(comparison)).reduce((sum, count) => sum + count, 0);
}

/** Two snapshots read as then and now: what became better, worse, newly answered, new in the catalogue, retired. */
export function ThenAndNow({ first, second, differing }: Props) {
  const all = compare(catalogue, first, second);
  const shown = differing ? onlyDifferences(all) : all;
  const { practices, retired, beyond } = shown;
  const row = useRow(first, second);
  return (
    <section aria-labelledby="reading">
      <ReadingHead title="Then and now" says={comparisonText(all)} hidden={rowCount(all) - rowCount(shown)}>
        {first.date > second.date ? (
          <p>
            The first was taken on {first.date}, after the second ({second.date}): better and worse read backwards until
            you swap them.
          </p>
        ) : null}
      </ReadingHead>
      {practices.map(({ practice, checks, ...tallies }) => (
        <PracticeRows key={practice.slug} {...tallies}>
          {checks.map(({ check, move, ...pair }) => {
            const verdict = {
              verdict: MOVE_LABEL[move],
              kind: move,
              ...(move === 'new' ? { firstAbsent: NOT_ASKED } : {}),
              ...(move === 'missing' ? { secondAbsent: NOT_ASKED } : {}),
            };
            return (
              <ComparedRow key={pair.id} row={row(pair, verdict, { slug: practice.slug, position: check.position })} />
            );
          })}
        </PracticeRows>
      ))}
      <StrayRows title="Retired checks" says="They are no longer asked. Their answers are kept and count nowhere.">
        {retired.map(({ move, ...pair }) => (
          <ComparedRow key={pair.id} row={row(pair, { verdict: MOVE_LABEL[move], kind: move })} />
        ))}
      </StrayRows>
      <StrayRows title="Checks of a newer site" says="This site does not have them yet, or lacks their pack.">
        {beyond.map(({ move, ...pair }) => (
          <ComparedRow key={pair.id} row={row(pair, { verdict: MOVE_LABEL[move], kind: move })} />
        ))}
      </StrayRows>
    </section>
  );
}
