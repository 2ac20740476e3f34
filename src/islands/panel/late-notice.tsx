import { workspace } from '../../state/browser/workspace.ts';
import { $status, dismissStatus } from '../status/status.ts';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { useStore } from '../ui/use-store.ts';
import noticeStyle from './notice.css?url';
import { $undoShown, keepShort } from './short-notice.ts';

export { RareNotices } from './rare-notice.tsx';

/** The offer to take back what was done last. */
export function UndoNotice() {
  const last = useStore(workspace.$undos, workspace.$undos.get()).at(-1);
  const shown = useStore($undoShown, $undoShown.get());
  if (last === undefined || !shown) return null;
  return (
    <section class="notice" aria-label="Undo">
      <p>{last.says}</p>
      <button type="button" class="button" aria-keyshortcuts="Control+Z" onClick={workspace.undoLast}>
        Undo
      </button>
      <button type="button" class="button" onClick={workspace.dismissUndos}>
        Dismiss
      </button>
    </section>
  );
}

/** What can be pressed beside what is said. */
export function StatusActs() {
  const { offer } = useStore($status, $status.get());
  return (
    <>
      {offer ? (
        <button type="button" class="button" onClick={offer.run}>
          {offer.label}
        </button>
      ) : null}
      <button type="button" class="button" onClick={dismissStatus}>
        Dismiss
      </button>
    </>
  );
}

// Without it they can be read all the same.
linkStylesheet(noticeStyle).catch(() => undefined);
keepShort();
