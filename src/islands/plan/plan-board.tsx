import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Notes } from '../../domain/assessment/assessment.ts';
import { ownersOf } from '../../domain/plan/plan-filter.ts';
import { planGroups } from '../../domain/plan/plan-group.ts';
import { inPlace, isInOrder, planPlaces } from '../../domain/plan/plan-place.ts';
import { narrows } from '../../domain/plan/plan-view.ts';
import { allGaps, type Worklist } from '../../domain/plan/worklist.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { announce } from '../status/status.ts';
import { useWords } from '../ui/check-words.ts';
import { useStore } from '../ui/use-store.ts';
import { BulkBar } from './bulk-bar.tsx';
import { PlanFilterBar } from './plan-filter-bar.tsx';
import { OwnerList } from './plan-form.tsx';
import { PlanLines } from './plan-lines.tsx';
import { PlanTools } from './plan-tools.tsx';
import { usePlanView } from './use-plan-view.ts';

export type PlanBoardProps = {
  readonly worklist: Worklist;
  readonly notes: Notes;
  /** Day on which due dates are judged, as an ISO date. */
  readonly today: string;
  /** Whether something can be agreed here: on an assessment of this browser, not on a shared one. */
  readonly editable: boolean;
};

const NONE: ReadonlySet<string> = new Set();

/** The plan to work with: what narrows it, what is set on several rows at once, its rows, and the ways in which it leaves. */
export function PlanBoard({ worklist, notes, today, editable }: PlanBoardProps) {
  const words = useWords(true);
  const openId = useStore(workspace.$openId, FIRST_ID);
  const [view, changeView] = usePlanView();
  const [chosen, setChosen] = useState(NONE);
  const [open, setOpen] = useState<string>();
  const [round, setRound] = useState(0);
  const fresh = useMemo(() => planGroups(worklist, view), [worklist, view]);
  // Rows are put in order when the reader asks for it, and when they are those of another assessment: never because of
  // what was agreed on them.
  const places = useMemo(() => planPlaces(fresh), [view, round]);
  useEffect(() => {
    setChosen(NONE);
    setRound((before) => before + 1);
  }, [openId]);
  const groups = inPlace(places, worklist, fresh);
  const shown = groups.flatMap(({ gaps }) => gaps.map(({ check }) => check.id));
  const all = allGaps(worklist);
  const picked = shown.filter((id) => chosen.has(id));
  const choose = (ids: readonly string[], pick: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (pick) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <>
      <PlanFilterBar
        gaps={all}
        view={view}
        editable={editable}
        onChange={(next) => {
          changeView(next);
          const count = planGroups(worklist, next).reduce((sum, { gaps }) => sum + gaps.length, 0);
          announce(`${count} of ${all.length} gaps shown.`);
        }}
      />
      {editable ? (
        <>
          <OwnerList owners={ownersOf(all)} />
          <BulkBar chosen={picked} />
        </>
      ) : null}
      <div class="plan-head">
        <p class="label">
          {shown.length} of {all.length} gaps shown
        </p>
        {editable ? <PlanTools shown={narrows(view) ? new Set(shown) : undefined} /> : null}
        {isInOrder(groups, fresh) ? null : (
          <p class="plan-kept">
            Rows keep their place while you work.{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setRound(round + 1);
                announce('Rows put in order.');
              }}
            >
              Put them in order
            </button>
          </p>
        )}
      </div>
      {groups.length === 0 ? (
        <p class="note">No gap is like that. Choose less, or show all.</p>
      ) : (
        <PlanLines
          groups={groups}
          words={words}
          notes={notes}
          today={today}
          editable={editable}
          chosen={chosen}
          onChoose={choose}
          open={open}
          onOpen={setOpen}
        />
      )}
    </>
  );
}
