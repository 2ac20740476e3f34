import { nearQuery } from '../../domain/base/near-word.ts';

/** How long to wait for more letters, in milliseconds. */
const PAUSE = 300;

/** Puts words into the field of search as if they were typed. */
function fill(field: HTMLInputElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Keeps what is typed while search is on its way; gives it to its field once that is there. */
export function keepTyped(): (field: HTMLInputElement | null) => void {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', keep, true);
  return (field) => {
    window.removeEventListener('keydown', keep, true);
    if (field !== null && typed !== '') fill(field, field.value + typed);
  };
}

/** What Pagefind's interface searches with, as far as it is needed here. */
type Instance = {
  readonly searchTerm: string;
  on(hook: 'results', heard: (found: { readonly results: readonly unknown[] }) => void): void;
  triggerSearch(words: string): void;
};
type Components = { getInstanceManager(): { getInstance(name: string): Instance } };

/**
 * Says under the field of search what was meant, where a word is like one of the site and none of it. Where nothing is
 * found for what was typed, what is found for that is shown at once; the field keeps what was typed.
 */
export async function suggest(modal: HTMLElement, bundle: string): Promise<void> {
  const field = modal.querySelector('input');
  const below = modal.querySelector('pagefind-input');
  if (field === null || below === null) return;
  const response = await fetch(`${bundle}words.json`);
  const words = (await response.json()) as readonly string[];
  const box = document.createElement('p');
  box.className = 'near-miss';
  box.role = 'status';
  below.after(box);
  const say = (before: string, meant: string, after: string) => {
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'link-button';
    take.textContent = meant;
    take.addEventListener('click', () => {
      fill(field, meant);
      field.focus();
    });
    box.replaceChildren(before, take, after);
  };
  /** What the results are of, where that is not what was typed. */
  let instead = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const meant = nearQuery(field.value, words);
    if (meant === undefined) box.replaceChildren();
    else if (meant !== instead) say('Did you mean ', meant, '?');
  };
  const later = () => {
    instead = '';
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  field.addEventListener('input', later);
  later();
  const search = (window as { PagefindComponents?: Components }).PagefindComponents?.getInstanceManager();
  const instance = search?.getInstance('default');
  instance?.on('results', ({ results }) => {
    const typed = field.value.trim();
    // Closed, search is empty again, and nothing is said of what stood in it.
    if (typed === '') box.replaceChildren();
    const meant = nearQuery(typed, words);
    // More may have been typed since.
    if (results.length > 0 || meant === undefined || instance.searchTerm.trim() !== typed) return;
    instead = meant;
    say(`Nothing is found for “${typed}”. These are for `, meant, '.');
    instance.triggerSearch(meant);
  });
}
