import { atom } from 'nanostores';
import { type ComponentType, render } from 'preact';
import type { Saving } from '../../state/browser/workspace.ts';
import { $broughtBack, workspace } from '../../state/browser/workspace.ts';
import { $status, dismissStatus, show } from '../status/status.ts';
import { live } from '../wake/live.ts';

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
  const saving = workspace.$saving.get();
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
const $Rare = atom<ComponentType | undefined>(undefined);

let wanted = false;

function loadRare(): void {
  const deleted = workspace.$deleted.get();
  const before = wanted;
  wanted = deleted || workspace.$unreadable.get().length > 0 || $broughtBack.get() > 0;
  if (before || !wanted || $Rare.get()) return;
  import('../panel/rare-notice.tsx').then(
    ({ RareNotices }) => $Rare.set(RareNotices),
    () => deleted && show('Deleted in another tab. Answer on to bring it back.'),
  );
}

function UndoNotice() {
  const last = workspace.$undos.get().at(-1);
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

/** What the site has to say about saving, at the foot of the window, and the one polite status region. */
export function Notice() {
  const status = $status.get();
  const Rare = $Rare.get();
  return (
    <div class="notices">
      <SavingNotice />
      {Rare && <Rare />}
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

/** Keeps the notices up to date. */
export function wakeNotice(root: HTMLElement): void {
  live(
    () => {
      render(<Notice />, root);
      loadRare();
    },
    (changed) => {
      const { $saving, $deleted, $unreadable, $undos } = workspace;
      for (const $store of [$broughtBack, $saving, $deleted, $unreadable, $undos, $Rare, $status])
        $store.listen(changed);
    },
  );
}
