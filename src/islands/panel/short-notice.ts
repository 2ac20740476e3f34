import { atom } from 'nanostores';
import { workspace } from '../../state/browser/workspace.ts';
import { $status, announce, fadeStatus } from '../status/status.ts';

/** Whether it is offered in sight to take back what was done last. */
export const $undoShown = atom(true);

/** How long a sentence stays that offers nothing, in milliseconds: long enough to be read twice. */
const STAYS_MS = 7000;

/** How long one stays that offers a way which is open elsewhere too, such as the one to another system. */
const OFFER_STAYS_MS = 15_000;

/** What does something when it is pressed. */
const ACTS = 'a, button, input, label, select, summary';

/** Where the focus was when something was done that can be taken back. */
let doneAt: Element | null = null;

/** Says what was taken back, and puts the focus where that was done, if it went with the button. */
function noteUndone(says: string): void {
  announce(`Taken back: ${says}`);
  setTimeout(() => {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement?.closest('[aria-label=Undo]') == null) return;
    if (doneAt instanceof HTMLElement && doneAt.isConnected) doneAt.focus();
  });
}

/**
 * Takes notices down that are read or no longer so: after a while, unless they offer to take something back or to load the
 * page anew, and with the next thing that is done. One at a time stands. `Ctrl Z` takes the last thing back also when nothing offers it any more.
 */
export function keepShort(): void {
  const inNotices = (target: Element | null) => target?.closest('.notices') != null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fade = () => {
    if (document.querySelector('.done:hover, .done:focus-within') !== null) timer = setTimeout(fade, STAYS_MS);
    else fadeStatus();
  };
  $status.subscribe(({ seen, offer }) => {
    clearTimeout(timer);
    if (!seen) return;
    $undoShown.set(false);
    if (!offer?.stays) timer = setTimeout(fade, offer === undefined ? STAYS_MS : OFFER_STAYS_MS);
  });

  let known: ReturnType<typeof workspace.$undos.get> = [];
  workspace.$undos.subscribe((undos) => {
    if (undos.length > known.length) {
      if ($status.get().seen) fadeStatus();
      $undoShown.set(true);
      // What was done moves the focus itself, a moment later.
      queueMicrotask(() => {
        doneAt = document.activeElement;
      });
    } else if (undos.length === known.length - 1 && undos.every((each, i) => each === known[i])) {
      noteUndone(known.at(-1)?.says ?? '');
    }
    known = undos;
  });

  // Before what was pressed does what it does: that may have something to say itself.
  const next = ({ target }: Event) => {
    if (!(target instanceof Element) || inNotices(target) || !target.closest(ACTS)) return;
    // What lies under a dialog is out of reach until it is closed: what was done in it can be taken back after that.
    if (!target.closest('dialog')) $undoShown.set(false);
    const { seen, offer } = $status.get();
    if (seen && !offer?.stays) fadeStatus();
  };
  document.addEventListener('click', next, true);
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey, key, target } = event;
    if (!(ctrlKey || metaKey) || altKey || shiftKey || key !== 'z' || !(target instanceof Element)) return;
    if (target.matches('input:not([type=radio], [type=checkbox]), textarea') || !workspace.$undos.get().length) return;
    event.preventDefault();
    workspace.undoLast();
  });
}
