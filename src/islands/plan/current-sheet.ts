import { catalogue } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import { worklist } from '../../domain/plan/worklist.ts';
import type { PlanSheet } from '../../share/export/plan-sheet.ts';
import { book } from '../../state/browser/plan-book.ts';
import { today, workspace } from '../../state/browser/workspace.ts';

/** The plan of the open assessment as it stands at this moment, to leave the browser. */
export async function currentSheet(): Promise<PlanSheet> {
  const assessment = workspace.assessment();
  const date = today();
  const { checks: words } = await import('virtual:checks');
  return {
    assessment,
    date,
    worklist: worklist(catalogue, assessment.answers, assessment.tier, book.$plan.get(), date),
    words,
    site: addressOf(window.location.origin, ''),
  };
}
