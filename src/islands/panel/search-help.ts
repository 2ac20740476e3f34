import { nearQuery } from '../../domain/base/near-word.ts';

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
  on(hook: 'results', heard: () => void): void;
  triggerSearch(words: string): void;
};
type Components = { getInstanceManager(): { getInstance(name: string): Instance } };

/** Words of the site: those that are proposed, and others that are no slip either. */
type Words = { readonly near: readonly string[]; readonly known: readonly string[] };

/**
 * Where a word that was typed is like one of the site and none of it, shows at once what is found for that one, and says so:
 * nothing of the site has what was typed, and what Pagefind finds for its first letters is beside the point. The field
 * keeps what was typed, and it is sought where that is asked for.
 */
export async function suggest(modal: HTMLElement, bundle: string): Promise<void> {
  const field = modal.querySelector('input');
  const below = modal.querySelector('pagefind-input');
  const search = (window as { PagefindComponents?: Components }).PagefindComponents?.getInstanceManager();
  const instance = search?.getInstance('default');
  if (field === null || below === null || instance === undefined) return;
  const response = await fetch(`${bundle}words.json`);
  const { near, known } = (await response.json()) as Words;
  const box = document.createElement('p');
  box.className = 'near-miss';
  box.role = 'status';
  below.after(box);
  const take = document.createElement('button');
  take.type = 'button';
  take.className = 'link-button';
  take.addEventListener('click', () => {
    fill(field, take.textContent ?? '');
    field.focus();
  });
  const look = () => {
    const typed = field.value.trim();
    const meant = nearQuery(typed, near, known);
    if (meant === undefined) return box.replaceChildren();
    // More may have been typed since.
    if (instance.searchTerm.trim() !== typed) return;
    take.textContent = meant;
    box.replaceChildren(`Nothing has “${typed}”. These are for `, take, '.');
    instance.triggerSearch(meant);
  };
  instance.on('results', look);
  look();
}
