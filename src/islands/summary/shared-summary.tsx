import { catalogue } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { href } from '../../domain/base/route.ts';
import { catalogueAt } from '../../domain/catalogue/edition.ts';
import { isLaterPlace } from '../../domain/catalogue/register.ts';
import { NO_LINK, writeCompareLink } from '../../share/code/compare-link.ts';
import { saveCopy } from '../../state/browser/shelf.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { openNow, tellOpened } from '../own/tell-opened.ts';
import { useStore } from '../ui/use-store.ts';
import { PrintDossier } from './print-button.tsx';
import { SummaryView } from './summary-view.tsx';

type Props = {
  /** The summary code that was opened. */
  readonly code: string;
  readonly snapshot: Snapshot;
  readonly onLeave: () => void;
};

function SnapshotEdition({ snapshot }: { readonly snapshot: Snapshot }) {
  const later = Object.keys(snapshot.answers).filter(isLaterPlace).length;
  const newer = catalogue.register.length - snapshot.edition;
  if (later > 0) {
    return (
      <p>
        {later === 1 ? 'One of its answers is' : `${later} of its answers are`} to checks that this site does not have
        yet. They are kept, and a copy keeps them too.
      </p>
    );
  }
  if (newer > 0) {
    return (
      <p>
        {newer === 1
          ? 'One check was added to the catalogue after it was taken; it is not counted here.'
          : `${newer} checks were added to the catalogue after it was taken; they are not counted here.`}
      </p>
    );
  }
  return null;
}

// The code in the address, not the snapshot encoded anew: notes would be lost.
function compareAddress(code: string, openId: string): string {
  const first = { kind: 'code', code } as const;
  return href('compare/') + writeCompareLink({ ...NO_LINK, first, second: { kind: 'mine', id: openId } });
}

/** Somebody's snapshot, read-only. Opening it stores nothing; only `Save as a copy` does. */
export function SharedSummary({ code, snapshot, onLeave }: Props) {
  const [failed, setFailed] = useState(false);
  const openId = useStore(workspace.$openId, FIRST_ID);
  const save = () => {
    const before = openNow();
    const written = saveCopy(snapshot);
    setFailed(written !== 'saved');
    if (written !== 'saved') return;
    tellOpened(`Saved as “${workspace.$name.get()}”.`, before);
    onLeave();
  };
  return (
    <SummaryView
      label="Shared summary"
      assessment={snapshot}
      date={snapshot.date}
      catalogue={catalogueAt(catalogue, snapshot.edition, snapshot.packs)}
      carried={snapshot.carried}
    >
      <section class="share" aria-labelledby="shared-heading">
        <div>
          <h2 id="shared-heading">
            A snapshot of <bdi>{snapshot.name}</bdi>, taken on {snapshot.date}
          </h2>
          <p>
            You opened it from a link. It is read-only, it stays as it was on that day, and nothing of it is stored in
            this browser.
          </p>
          <SnapshotEdition snapshot={snapshot} />
        </div>
        <div class="actions">
          <button type="button" class="button primary" onClick={save}>
            Save as a copy
          </button>
          <a class="button" href={compareAddress(code, openId)}>
            Compare with mine
          </a>
          <PrintDossier />
          <button type="button" class="button" onClick={onLeave}>
            Show my own summary
          </button>
          {failed ? (
            <p role="alert">
              This browser did not store the copy: its storage is full or blocked. Keep the link instead.
            </p>
          ) : null}
        </div>
      </section>
    </SummaryView>
  );
}
