import { href } from '../../domain/base/route.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import { LEVELS } from '../../domain/catalogue/level.ts';
import { type Tier, tierIncludes } from '../../domain/catalogue/tier.ts';
import type { PlanItems } from '../../domain/plan/plan-item.ts';
import { closedCount } from '../../domain/plan/worklist.ts';
import { attentionText } from '../../domain/plan/worklist-text.ts';
import { gapCount } from '../../domain/tally/count.ts';
import type { Tally } from '../../domain/tally/tally.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import planStyle from './plan.css?url';
import type { PlanBoardProps } from './plan-board.tsx';

type Props = PlanBoardProps & {
  readonly tally: Tally;
  readonly tier: Tier;
  readonly answers: Answers;
  /** What is agreed on gaps; empty where nothing can be. */
  readonly items: PlanItems;
};

let styled: Promise<void> | undefined;

async function loadBoard() {
  styled ??= linkStylesheet(planStyle);
  const [{ PlanBoard }] = await Promise.all([import('./plan-board.tsx'), styled]);
  return PlanBoard;
}

/** The list of all checks, narrowed to those of a tier that are not answered. */
function unansweredPath(tier: Tier): string {
  const levels = LEVELS.filter((level) => tierIncludes(tier, level));
  const query = levels.length === LEVELS.length ? '' : `level=${levels.join(',')}&`;
  return href(`assess/?${query}hide=answered`);
}

/** How many applicable checks are not answered yet, with the way to them where they are one's own. */
function Unanswered({ count, tier, own }: { readonly count: number; readonly tier: Tier; readonly own: boolean }) {
  if (count === 0) return null;
  const says = `${plural(count, 'applicable check is', 'applicable checks are')} not answered yet`;
  return <> {own ? <a href={unansweredPath(tier)}>{says}</a> : says}.</>;
}

/** The gaps, of every level how many, and the table to work with, which is loaded where there is a gap. */
export function Plan({ tally, tier, answers, items, ...board }: Props) {
  const { total, levels } = tally;
  const gaps = gapCount(total);
  const Board = useLoaded<PlanBoardProps>(gaps > 0, loadBoard);
  const parts = LEVELS.filter((level) => gapCount(levels[level]) > 0).map(
    (level) => `${gapCount(levels[level])} ${level}`,
  );
  const closed = closedCount(answers, items);
  // Before a page is awake nobody knows whose summary its address asks for: there is no way on yet.
  const own = board.editable && board.today !== '';
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      {gaps === 0 ? (
        <p>
          {total.unanswered > 0 ? 'No gaps so far.' : 'No gaps: every applicable check is answered Yes.'}
          <Unanswered count={total.unanswered} tier={tier} own={own} />
        </p>
      ) : (
        <p>
          {plural(gaps, 'gap', 'gaps')}: {parts.join(', ')}.
          <Unanswered count={total.unanswered} tier={tier} own={own} /> {attentionText(board.worklist)}
          {closed === 0 ? '' : ` ${plural(closed, 'gap that was planned is', 'gaps that were planned are')} closed.`}
        </p>
      )}
      {Board === undefined ? null : <Board {...board} />}
    </section>
  );
}
