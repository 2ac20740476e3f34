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

/** Says under the field of search what was meant, where a word is like one of the site and none of it. */
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const meant = nearQuery(field.value, words);
    box.replaceChildren();
    if (meant === undefined) return;
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'link-button';
    take.textContent = meant;
    take.addEventListener('click', () => {
      fill(field, meant);
      field.focus();
    });
    box.append('Did you mean ', take, '?');
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  field.addEventListener('input', later);
  later();
}
