import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Saving } from '../../state/browser/workspace.ts';
import { $broughtBack, workspace } from '../../state/browser/workspace.ts';
import { $status, dismissStatus, type Status, show } from '../status/status.ts';
import { useStore } from '../ui/use-store.ts';

const SAVING_TEXT: Readonly<Record<Exclude<Saving, 'saved'>, string>> = {
  blocked: 'This browser does not let the site store anything.',
  full: 'This browser’s storage is full.',
  emptied: 'This browser’s storage was emptied while the page was open.',
};

function exportOpen(): void {
  // Gone with the old version when the site was updated meanwhile. A reload would lose what is not saved.
  import('../file/export-file.ts').then(
    ({ exportOpen: run }) => run(),
    () => show('Not exported. Save again first.'),
  );
}

function SavingNotice() {
  const saving = useStore(workspace.$saving, 'saved' as Saving);
  if (saving === 'saved') return null;
  return (
    <section class="notice" data-grave aria-label="Storage notice">
      <p>
        <b>Not saved.</b> {SAVING_TEXT[saving]} Your answers stand on this page only, until you close it. Take them with
        you as a file.
      </p>
      <button type="button" class="button" onClick={exportOpen}>
        Export
      </button>
      <button type="button" class="button" onClick={workspace.saveAgain}>
        Save again
      </button>
    </section>
  );
}

/** Notices that few readers ever see, loaded when there is one. */
function RareNotice() {
  const deleted = useStore(workspace.$deleted, false);
  const unreadable = useStore(workspace.$unreadable, NO_KEYS);
  const broughtBack = useStore($broughtBack, 0);
  const wanted = deleted || unreadable.length > 0 || broughtBack > 0;
  const [Rare, setRare] = useState<ComponentType>();
  useEffect(() => {
    if (!wanted) return;
    import('./rare-notice.tsx').then(
      ({ RareNotices }) => setRare(() => RareNotices),
      () => deleted && show('Deleted in another tab. Answer on to bring it back.'),
    );
  }, [wanted]);
  return wanted && Rare ? <Rare /> : null;
}

function UndoNotice() {
  const last = useStore(workspace.$undos, []).at(-1);
  if (last === undefined) return null;
  return (
    <section class="notice" aria-label="Undo">
      <p>{last.says}</p>
      <button type="button" class="button" onClick={workspace.undoLast}>
        Undo
      </button>
      <button type="button" class="button" onClick={workspace.dismissUndos}>
        Dismiss
      </button>
    </section>
  );
}

const NO_KEYS: readonly string[] = [];

const QUIET: Status = { says: '', seen: false };

/** What the site has to say about saving, at the foot of the window, and the one polite status region. */
export function Notice() {
  const status = useStore($status, QUIET);
  return (
    <div class="notices">
      <SavingNotice />
      <RareNotice />
      <UndoNotice />
      <div class={status.seen ? 'notice' : 'visually-hidden'}>
        <p role="status">{status.says}</p>
        {status.reload ? (
          <button type="button" class="button" onClick={() => window.location.reload()}>
            Reload
          </button>
        ) : null}
        {status.seen ? (
          <button type="button" class="button" onClick={dismissStatus}>
            Dismiss
          </button>
        ) : null}
      </div>
    </div>
  );
}
