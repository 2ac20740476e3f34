import { hydrate } from 'preact';
import { isDrafted, workspace } from '../../state/browser/workspace.ts';
import { wakeNear } from '../check/near.ts';
import { wakeChecklist } from '../check/wake-checklist.tsx';
import { placesOf } from '../wake/place.ts';
import '../shell/shell.ts';
import { wakePage } from '../wake/page.ts';
import { $mode, followAddress } from './address.ts';
import { FilterBar } from './filter-bar.tsx';
import { knowHeights } from './heights.ts';
import { listedChecks } from './listed.ts';
import { arrange, followFilter } from './shown.ts';
import { followTarget } from './target.ts';
import { Ways } from './ways.tsx';

const list = document.querySelector<HTMLElement>('.assess-list');
if (!list) throw new Error('No list of checks.');

followAddress();
followFilter(list);
followTarget(list);
knowHeights(list);
wakePage('ways', Ways);
wakeNear(placesOf('checklist'), (root) => wakeChecklist(root, arrange));
wakeNear(placesOf('filter'), (root) => hydrate(<FilterBar checks={listedChecks()} />, root));

/** Whoever has drafts sees them beside the answers of each check. */
function lookForDrafts(): void {
  if (isDrafted()) import('../draft/beside.tsx').catch(() => undefined);
}
workspace.$openId.subscribe(lookForDrafts);
// A draft may have been opened before the list was come back to.
$mode.listen(lookForDrafts);
window.addEventListener('storage', lookForDrafts);
