import { catalogue } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import { onlyGaps, worklist } from '../../domain/plan/worklist.ts';
import type { PlanSheet } from '../../share/export/plan-sheet.ts';
import { book } from '../../state/browser/plan-book.ts';
import { today, workspace } from '../../state/browser/workspace.ts';

/** The plan of the open assessment as it stands at this moment, to leave the browser: of these checks alone, if any are given. */
export async function currentSheet(checkIds?: ReadonlySet<string>): Promise<PlanSheet> {
  const assessment = workspace.assessment();
  const date = today();
  const whole = worklist(catalogue, assessment.answers, assessment.tier, book.$plan.get(), date);
  const { checks: words } = await import('virtual:checks');
  return {
    assessment,
    date,
    worklist: checkIds === undefined ? whole : onlyGaps(whole, checkIds),
    words,
    site: addressOf(window.location.origin, ''),
  };
}
