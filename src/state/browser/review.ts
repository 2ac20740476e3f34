import { openReviewBook } from '../review/review-book.ts';
import { kept } from './kept.ts';
import { $reads } from './shelf.ts';
import { storedWorkspace as workspace } from './stored-workspace.ts';

/** The review of this tab's open assessment that is in progress. */
export const review = openReviewBook({ storage: kept, workspace });

// The shelf is read again whenever another tab, an import or an undo may have changed anything.
$reads.listen(() => review.refresh());
