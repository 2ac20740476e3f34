import { allGaps } from '../../domain/plan/worklist.ts';
import { Reason } from '../status/reason.ts';
import { useByHand } from '../ui/use-by-hand.tsx';
import { currentSheet } from './current-sheet.ts';

async function issue(checkId: string): Promise<string> {
  const [sheet, { issueText }] = await Promise.all([currentSheet(), import('../../share/export/issue-text.ts')]);
  const gap = allGaps(sheet.worklist).find(({ check }) => check.id === checkId);
  if (gap === undefined) throw new Reason('This check is no gap any more: there is no issue to copy.');
  const { title, body } = issueText(sheet, gap);
  return `${title}\n\n${body}`;
}

/** Copies one gap as the text of an issue: statement, why, evidence, what is agreed, and a link to the guide. */
export function CopyIssue({ checkId }: { readonly checkId: string }) {
  const { offer, field } = useByHand('Issue text');
  return (
    <>
      <button type="button" class="button" onClick={() => offer(issue(checkId), 'Issue text')}>
        Copy as issue
      </button>
      {field}
    </>
  );
}
