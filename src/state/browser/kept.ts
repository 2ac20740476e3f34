import { atom } from 'nanostores';
import { COMPARED, DATABASE, PREFIX, SEQ } from '../storage/key.ts';
import { local, session } from '../storage/local.ts';
import { recorded, type Stored } from '../storage/recorded.ts';

/** What storage was when this page was opened: read before anything is written. */
const opened = { seq: Number(local.read(SEQ)) || 0, written: new Set<string>() };

/** How many values came back from the second copy, which storage had lost. */
export const $broughtBack = atom(0);

/** What was lost is back: the stores of this page read all of it again, as if another tab had written it. */
function showAgain(count: number): void {
  if (count === 0) return;
  $broughtBack.set(count);
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}

let copy: Promise<typeof import('./copy.ts')> | undefined;

/** The second copy, loaded when it is first needed: most pages that are read write nothing. */
function loadCopy(): Promise<typeof import('./copy.ts')> {
  copy ??= import('./copy.ts');
  return copy;
}

function remember({ seq, entries }: Stored): void {
  if (typeof window === 'undefined') return;
  for (const [key] of entries) opened.written.add(key);
  // Gone with the old version when the site was updated meanwhile: then the next page does it.
  loadCopy().then(
    ({ addToCopy }) => addToCopy({ seq, entries }, opened, showAgain),
    () => {},
  );
}

/** The browser's localStorage, of which a second copy is kept. Everything that `state` stores is stored through it. */
export const kept = recorded(local, Date.now, remember);

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX)) opened.written.add(key);
  });
  // Once in a tab, where there is a copy. A browser that does not tell is asked with the first change.
  if (session.read(COMPARED) === null) {
    indexedDB
      .databases?.()
      .then((databases) => (databases.some(({ name }) => name === DATABASE) ? loadCopy() : undefined))
      .then((loaded) => loaded?.compareCopy(opened, showAgain))
      .catch(() => {});
  }
}
