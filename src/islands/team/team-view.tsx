import { catalogue } from 'virtual:catalogue';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { type TeamFilter, type TeamSystem, team } from '../../domain/team/matrix.ts';
import { sortSystems } from '../../domain/team/order.ts';
import { announce } from '../status/status.ts';
import { FillKey } from '../ui/fill-key.tsx';
import { CellDialog, type ChosenCell } from './cell-dialog.tsx';
import { Matrix } from './matrix.tsx';
import { MissedChecks } from './missed-checks.tsx';
import { RosterBox } from './roster-box.tsx';
import type { RosterOnPage } from './use-roster.ts';
import { ViewBar } from './view-bar.tsx';
import { orderOf, WHOLE } from './view-choice.ts';

type Props = { readonly roster: RosterOnPage };

function tiersText(snapshots: readonly Snapshot[]): string {
  const parts = TIERS.toReversed().flatMap((tier) => {
    const count = snapshots.filter((snapshot) => snapshot.tier === tier).length;
    return count === 0 ? [] : `${count} ${tier}`;
  });
  return `${plural(snapshots.length, 'system', 'systems')}: ${parts.join(', ')}.`;
}

/** A team's systems: the matrix, what sorts and narrows it, the roster to keep, and the checks that most systems miss. */
export function TeamView({ roster: { snapshots, written, remove, clear } }: Props) {
  const [choice, setChoice] = useState(WHOLE);
  const [cell, setCell] = useState<ChosenCell>();
  const heading = useRef<HTMLHeadingElement>(null);
  const tiers = choice.tier === '' ? [] : [choice.tier];
  const filter: TeamFilter = { levels: choice.level === '' ? [] : [choice.level], tiers };
  const whole = useMemo(() => team(catalogue, snapshots, { levels: [], tiers }), [snapshots, choice.tier]);
  const { systems, missed } = useMemo(
    () => (choice.level === '' ? whole : team(catalogue, snapshots, filter)),
    [whole, choice.level],
  );
  const order = orderOf(choice.order);
  const sorted = useMemo(
    () => (order.sort === undefined ? systems : sortSystems(systems, order.sort, order.direction)),
    [systems, order],
  );
  const openCell = (system: TeamSystem, slug: string) => setCell({ system, slug });
  const removeRow = (snapshot: Snapshot) => {
    // Its button goes with it, and the focus would be lost.
    heading.current?.focus();
    remove(snapshot);
  };
  return (
    <>
      <section class="team-systems" aria-labelledby="team-systems">
        <div class="team-head">
          <h2 id="team-systems" tabIndex={-1} ref={heading}>
            Systems by practice
          </h2>
          <p>{tiersText(snapshots)} Choose a cell to see the checks behind it.</p>
        </div>
        <ViewBar
          snapshots={snapshots}
          systems={whole.systems}
          choice={choice}
          onChoose={(next, says) => {
            setChoice(next);
            announce(says);
          }}
        />
        {sorted.length === 0 ? (
          <p class="note">No system of the tier {choice.tier} is in this roster. Choose another tier.</p>
        ) : (
          <Matrix systems={sorted} order={order} onCell={openCell} onRemove={removeRow} />
        )}
        <FillKey />
        <p class="team-legend">
          A practice holds when every applicable essential check is answered Yes, gives when one is answered No, and is
          open otherwise.
        </p>
        <div class="actions">
          <button type="button" class="button" onClick={clear}>
            Remove all systems
          </button>
        </div>
      </section>
      <RosterBox snapshots={snapshots} written={written} />
      <MissedChecks missed={missed} />
      {cell === undefined ? null : <CellDialog cell={cell} filter={filter} onClose={() => setCell(undefined)} />}
    </>
  );
}
