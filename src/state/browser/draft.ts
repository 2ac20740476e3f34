import { openDraftBook } from '../draft/draft-book.ts';
import { restoreDrafts } from '../draft/draft-entries.ts';
import { kept } from './kept.ts';
import { $reads } from './shelf.ts';
import { storedWorkspace as workspace } from './stored-workspace.ts';
import { today } from './workspace.ts';

/** The drafts of this tab's open assessment. */
export const drafts = openDraftBook({ storage: kept, workspace, today });

/** How many drafted answers an assessment has that nobody has decided. */
export function draftCount(assessmentId: string): number {
  return Object.keys(restoreDrafts(kept, assessmentId).drafted?.drafts ?? {}).length;
}

// The shelf is read again whenever another tab, an import or an undo may have changed anything.
$reads.listen(() => drafts.refresh());
