import { href } from '../../domain/route.ts';
import { workspace } from '../../state/browser.ts';
import type { Saving } from '../../state/saver.ts';
import { $status, dismissStatus } from '../../state/status.ts';
import { useStore } from '../store/use-store.ts';

const SAVING_TEXT: Readonly<Record<Exclude<Saving, 'saved'>, string>> = {
  blocked:
    'This browser does not let the site store anything. Your answers stand on this page only, until you close it.',
  full: 'This browser’s storage is full. Your latest answers stand on this page only, until you close it.',
  emptied:
    'This browser’s storage was emptied while the page was open. Your answers are still here, but no longer saved.',
};

function SavingNotice() {
  const saving = useStore(workspace.$saving, 'saved' as Saving);
  if (saving === 'saved') return null;
  return (
    <section class="notice" data-grave aria-label="Storage notice">
      <p>
        <b>Not saved.</b> {SAVING_TEXT[saving]} Take the answers with you as a{' '}
        <a href={href('summary/')}>summary link</a>.
      </p>
      <button type="button" class="button" onClick={workspace.saveAgain}>
        Save again
      </button>
    </section>
  );
}

function DeletedNotice() {
  if (!useStore(workspace.$deleted, false)) return null;
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
  const unreadable = useStore(workspace.$unreadable, [] as readonly string[]);
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

function UndoNotice() {
  const last = useStore(workspace.$undos, []).at(-1);
  if (last === undefined) return null;
  return (
    <section class="notice" aria-label="Undo">
      <p>{last.says}</p>
      <button type="button" class="button" onClick={workspace.undoLast}>
        Undo
      </button>
      <button type="button" class="button" onClick={() => workspace.$undos.set([])}>
        Dismiss
      </button>
    </section>
  );
}

const QUIET = { says: '', seen: false };

/** What the site has to say about saving, at the foot of the window, and the one polite status region. */
export function Notice() {
  const status = useStore($status, QUIET);
  return (
    <div class="notices">
      <SavingNotice />
      <DeletedNotice />
      <UnreadableNotice />
      <UndoNotice />
      <div class={status.seen ? 'notice' : 'visually-hidden'}>
        <p role="status">{status.says}</p>
        {status.seen ? (
          <button type="button" class="button" onClick={dismissStatus}>
            Dismiss
          </button>
        ) : null}
      </div>
    </div>
  );
}
