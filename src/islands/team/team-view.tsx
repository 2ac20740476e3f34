import { useMemo, useRef, useState } from 'preact/hooks';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { type TeamFilter, type TeamSystem, team as teamOf } from '../../domain/team/matrix.ts';
import { sortSystems } from '../../domain/team/order.ts';
import { quarterStart } from '../../domain/team/quarter.ts';
import type { System } from '../../domain/team/system.ts';
import { systemKey } from '../../domain/team/system-key.ts';
import { today } from '../../state/browser/workspace.ts';
import { announce } from '../status/status.ts';
import { FillKey } from '../ui/fill-key.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { CellDialogProps, ChosenCell } from './cell-dialog.tsx';
import { Matrix } from './matrix.tsx';
import type { MatrixToolsProps } from './matrix-tools.tsx';
import type { MissedProps } from './missed-checks.tsx';
import type { MissingBoxProps } from './missing-box.tsx';
import type { PackTableProps } from './pack-table.tsx';
import type { RosterBoxProps } from './roster-box.tsx';
import type { SystemDialogProps } from './system-dialog.tsx';
import type { TrendLineProps } from './trend-line.tsx';
import type { RosterOnPage } from './use-roster.ts';
import { ViewBar } from './view-bar.tsx';
import { core, orderOf, WHOLE } from './view-choice.ts';

type Props = { readonly roster: RosterOnPage };

const loadCellDialog = () => import('./cell-dialog.tsx').then((module) => module.CellDialog);
const loadSystemDialog = () => import('./system-dialog.tsx').then((module) => module.SystemDialog);
const loadRosterBox = () => import('./roster-box.tsx').then((module) => module.RosterBox);
const loadMatrixTools = () => import('./matrix-tools.tsx').then((module) => module.MatrixTools);
const loadMissingBox = () => import('./missing-box.tsx').then((module) => module.MissingBox);
const loadTrendLine = () => import('./trend-line.tsx').then((module) => module.TrendLine);
const loadPackTable = () => import('./pack-table.tsx').then((module) => module.PackTable);
const loadMissedChecks = () =>
  import('./missed-checks.tsx').then(async (module) => {
    await module.missedDressed();
    return module.MissedChecks;
  });

function tiersText(systems: readonly System[]): string {
  const parts = TIERS.toReversed().flatMap((tier) => {
    const count = systems.filter(({ snapshot }) => snapshot.tier === tier).length;
    return count === 0 ? [] : `${count} ${tier}`;
  });
  return `${plural(systems.length, 'system', 'systems')}: ${parts.join(', ')}.`;
}

/** Whether two rows are of the same system and of different days, as in rosters of before. */
function hasTwins(systems: readonly System[]): boolean {
  const dates = new Map<string, string>();
  return systems.some(({ snapshot: { name, date } }) => {
    const key = systemKey(name);
    if (key === undefined) return false;
    const other = dates.get(key);
    dates.set(key, date);
    return other !== undefined && other !== date;
  });
}

/** A team's systems: the matrix, what sorts and narrows it, who is missing, the roster to keep, and what most miss. */
export function TeamView({ roster: { team, written, join, remove, clear, describe, expect } }: Props) {
  const [choice, setChoice] = useState(WHOLE);
  const [cell, setCell] = useState<ChosenCell>();
  const [described, setDescribed] = useState<TeamSystem>();
  const [since, setSince] = useState(() => quarterStart(today()));
  const heading = useRef<HTMLHeadingElement>(null);
  const filter: TeamFilter = {
    levels: choice.level === '' ? [] : [choice.level],
    tiers: choice.tier === '' ? [] : [choice.tier],
    groups: choice.group === undefined ? [] : [choice.group],
  };
  const whole = useMemo(
    () => teamOf(core, team.systems, { ...filter, levels: [] }),
    [team.systems, choice.tier, choice.group],
  );
  const { systems, missed } = useMemo(
    () => (choice.level === '' ? whole : teamOf(core, team.systems, filter)),
    [whole, choice.level],
  );
  const order = orderOf(choice.order);
  const sorted = useMemo(
    () => (order.sort === undefined ? systems : sortSystems(systems, order.sort, order.direction)),
    [systems, order],
  );
  const TrendLine = useLoaded<TrendLineProps>(
    systems.some(({ earlier }) => earlier !== undefined),
    loadTrendLine,
  );
  const twins = useMemo(() => hasTwins(team.systems), [team.systems]);
  const CellDialog = useLoaded<CellDialogProps>(cell !== undefined, loadCellDialog);
  const SystemDialog = useLoaded<SystemDialogProps>(described !== undefined, loadSystemDialog);
  const RosterBox = useLoaded<RosterBoxProps>(true, loadRosterBox);
  const MatrixTools = useLoaded<MatrixToolsProps>(true, loadMatrixTools);
  const MissingBox = useLoaded<MissingBoxProps>(true, loadMissingBox);
  const MissedChecks = useLoaded<MissedProps>(true, loadMissedChecks);
  // Only where the site has packs: no byte of it is in a site without.
  const PackTable = import.meta.env.PACKS ? useLoaded<PackTableProps>(true, loadPackTable) : undefined;
  const removeRow = (system: TeamSystem) => {
    // Its button goes with it, and the focus would be lost.
    heading.current?.focus();
    remove(system);
  };
  return (
    <>
      <section class="team-systems" aria-labelledby="team-systems">
        <div class="team-head">
          <h2 id="team-systems" tabIndex={-1} ref={heading}>
            Systems by practice
          </h2>
          <p>
            {tiersText(team.systems)} <span class="team-hint">Choose a cell to see the checks behind it.</span>
          </p>
        </div>
        {TrendLine === undefined ? null : <TrendLine systems={systems} />}
        {twins ? (
          <p class="note team-twins">
            Some rows are of the same system on different days.{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                heading.current?.focus();
                void join();
              }}
            >
              Put them together and show what moved
            </button>
          </p>
        ) : null}
        <ViewBar
          all={team.systems}
          systems={whole.systems}
          choice={choice}
          onChoose={(next, says) => {
            setChoice(next);
            announce(says);
          }}
        />
        {sorted.length === 0 ? (
          <p class="note">
            {choice.tier === ''
              ? 'No system is in this group. Choose another one.'
              : `No system of the tier ${choice.tier} is in this roster. Choose another tier.`}
          </p>
        ) : (
          <Matrix
            systems={sorted}
            order={order}
            onCell={(system, slug) => setCell({ system, slug })}
            onDescribe={setDescribed}
            onRemove={removeRow}
          />
        )}
        <FillKey />
        <p class="team-legend">
          A practice holds when every applicable essential check is answered Yes, gives when one is answered No, and is
          open otherwise. Gaps are answered No, Partly or Don’t know; what is unanswered is not known to be any better.
        </p>
        <div class="actions">
          {MatrixTools === undefined ? null : <MatrixTools team={team} systems={sorted} since={since} />}
          <button type="button" class="button" onClick={clear}>
            Remove all systems
          </button>
        </div>
      </section>
      {PackTable === undefined ? null : <PackTable systems={sorted} />}
      {MissingBox === undefined ? null : <MissingBox team={team} since={since} onSince={setSince} onExpect={expect} />}
      {RosterBox === undefined ? null : <RosterBox team={team} written={written} />}
      {MissedChecks === undefined ? null : <MissedChecks missed={missed} />}
      {cell === undefined || CellDialog === undefined ? null : (
        <CellDialog cell={cell} filter={filter} onClose={() => setCell(undefined)} />
      )}
      {described === undefined || SystemDialog === undefined ? null : (
        <SystemDialog
          system={described}
          groups={[...new Set(team.systems.flatMap(({ group }) => group ?? []))].sort()}
          onSave={(words) => describe(described, words)}
          onClose={() => setDescribed(undefined)}
        />
      )}
    </>
  );
}
