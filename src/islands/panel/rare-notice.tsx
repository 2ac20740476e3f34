import { $broughtBack, workspace } from '../../state/browser/workspace.ts';
import { useStore } from '../ui/use-store.ts';

function DeletedNotice() {
  if (!useStore(workspace.$deleted, workspace.$deleted.get())) return null;
  return (
    <section class="notice" data-grave aria-label="Deleted elsewhere">
      <p>
        <b>Deleted in another tab.</b> This assessment is still here. Bring it back, or answer on, which does the same.
      </p>
      <button type="button" class="button" onClick={workspace.bringBack}>
        Bring it back
      </button>
    </section>
  );
}

function UnreadableNotice() {
  const unreadable = useStore(workspace.$unreadable, workspace.$unreadable.get());
  if (unreadable.length === 0) return null;
  return (
    <section class="notice" aria-label="Unreadable values">
      <p>
        {unreadable.length === 1 ? 'One stored value' : `${unreadable.length} stored values`} could not be read. Set
        aside, not deleted: {unreadable.map((key) => key.split('/').slice(2).join('/')).join(', ')}.
      </p>
      <button type="button" class="button" onClick={() => workspace.$unreadable.set([])}>
        Dismiss
      </button>
    </section>
  );
}

function BroughtBackNotice() {
  const count = useStore($broughtBack, $broughtBack.get());
  if (count === 0) return null;
  return (
    <section class="notice" aria-label="Brought back">
      <p>
        <b>Brought back.</b> This browser had lost {count === 1 ? 'one stored value' : `${count} stored values`}. The
        second copy had {count === 1 ? 'it' : 'them'}.
      </p>
      <button type="button" class="button" onClick={() => $broughtBack.set(0)}>
        Dismiss
      </button>
    </section>
  );
}

/** What few readers ever see: deleted elsewhere, a stored value that could not be read, or was lost and came back. */
export function RareNotices() {
  return (
    <>
      <DeletedNotice />
      <UnreadableNotice />
      <BroughtBackNotice />
    </>
  );
}
