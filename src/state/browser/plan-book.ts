import { catalogue } from 'virtual:catalogue';
import { openPlanBook } from '../plan/plan-book.ts';
import { kept } from './kept.ts';
import { $reads, refreshLater } from './shelf.ts';
import { storedWorkspace as workspace } from './stored-workspace.ts';

/** What is agreed and kept of this tab's open assessment. */
export const book = openPlanBook({ storage: kept, workspace, register: catalogue.register });

// The shelf is read again whenever another tab, an import or an undo may have changed anything.
$reads.listen(() => book.refresh());
for (const $store of [book.$plan, book.$milestones]) $store.listen(refreshLater);
