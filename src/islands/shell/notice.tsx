import { atom } from 'nanostores';
import { render } from 'preact';
import type { Saving } from '../../state/browser/workspace.ts';
import { $broughtBack, workspace } from '../../state/browser/workspace.ts';
import { $status, show } from '../status/status.ts';
import { whenBegun } from '../wake/begun.ts';
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
    <section class="notice panel-failed" data-grave aria-label="Storage notice">
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

type Late = typeof import('../panel/late-notice.tsx');

/** What stands beside what is said, takes it down again, and dresses it: loaded when there is something to say or to take back. */
const $late = atom<Late | undefined>(undefined);

let asked: unknown;

function loadLate(): void {
  if (asked) return;
  asked = import('../panel/late-notice.tsx').then($late.set, () =>
    // Gone with the old version of the site: what must not be missed is said without it, whenever it comes.
    workspace.$deleted.subscribe((deleted) => {
      if (deleted) show('Deleted in another tab. Answer on to bring it back.');
    }),
  );
}

/**
 * What the site has to say: about saving at the foot of the window, until it is mended; about what was just done in the
 * place of the header, where nothing of the page lies under it; and the one polite status region.
 */
export function Notice() {
  const { says, seen, offer } = $status.get();
  const late = $late.get();
  return (
    <>
      <div class="notices">
        <SavingNotice />
        {late && <late.RareNotices />}
      </div>
      <div class="notices done">
        {late && <late.UndoNotice />}
        <div class={seen ? 'notice panel-failed' : 'visually-hidden'}>
          <p role="status">{says}</p>
          {late && seen ? (
            <late.StatusActs />
          ) : offer ? (
            // Its dress may have gone with the old version, which is what it is about.
            <button type="button" class="button" onClick={offer.run}>
              {offer.label}
            </button>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** Keeps the notices up to date. */
export function wakeNotice(root: HTMLElement): void {
  // Before there is anything to take back: by then the site may be another, and the file gone with the old version.
  whenBegun(loadLate);
  live(
    () => {
      render(<Notice />, root);
      const { $deleted, $saving, $unreadable, $undos } = workspace;
      const count = $unreadable.get().length + $undos.get().length + $broughtBack.get();
      if (count > 0 || $deleted.get() || $status.get().seen || $saving.get() !== 'saved') loadLate();
    },
    (changed) => {
      const { $saving, $deleted, $unreadable, $undos } = workspace;
      for (const $store of [$broughtBack, $saving, $deleted, $unreadable, $undos, $late, $status])
        $store.listen(changed);
    },
  );
}
