import { nearQuery } from '../../domain/base/near-word.ts';
import { searchText } from '../../domain/base/search-text.ts';

type Entry = {
  readonly element: HTMLElement;
  /** What it is called, and what else. */
  readonly names: readonly string[];
  readonly text: string;
};

function entryOf(element: HTMLElement): Entry {
  const names = [...element.querySelectorAll('dt span')].flatMap(({ textContent }) => (textContent ?? '').split(/, ?/));
  return {
    element,
    names: names.map(searchText).filter(Boolean),
    text: searchText(element.textContent ?? ''),
  };
}

/** How near an entry is to what is sought: it is called so, it begins so, it says so. */
function rank({ names }: Entry, sought: string): number {
  if (names.includes(sought)) return 0;
  return names.some((name) => name.startsWith(sought)) ? 1 : 2;
}

/**
 * Shows of the glossary the entries that have every word of the field above it, those that are called so first, and says
 * how many they are. Where none has a word, the nearest word of the glossary stands in for it.
 */
function wake(field: HTMLInputElement, list: HTMLElement, says: HTMLElement): void {
  const entries = [...list.children].map((element) => entryOf(element as HTMLElement));
  const words = [...new Set(entries.flatMap(({ names }) => names.flatMap((name) => name.match(/[a-z]{3,}/g) ?? [])))];
  const found = (sought: string) =>
    entries.filter(({ text }) => sought.split(' ').every((word) => text.includes(word)));
  const narrow = () => {
    const typed = searchText(field.value);
    const near = found(typed).length === 0 ? nearQuery(typed, words) : undefined;
    const sought = near ?? typed;
    const shown = found(sought);
    const inOrder = typed === '' ? entries : shown.toSorted((a, b) => rank(a, sought) - rank(b, sought));
    for (const { element } of entries) element.hidden = true;
    for (const { element } of inOrder) element.hidden = false;
    // What is moved loses the focus: only what stands elsewhere is.
    if (inOrder.some(({ element }, n) => element !== list.children[n]))
      list.append(...inOrder.map((each) => each.element));
    const count = `${shown.length} of ${entries.length} shown`;
    says.textContent =
      typed === '' ? '' : near === undefined ? count : `Nothing for “${typed}”. For “${near}”: ${count}`;
  };
  field.addEventListener('input', narrow);
  // Who comes by a link to an entry sees it.
  window.addEventListener('hashchange', () => {
    field.value = '';
    narrow();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  // What a browser puts back into the field when it reloads the page.
  if (field.value !== '') narrow();
}

const field = document.querySelector<HTMLInputElement>('[data-narrow]');
const list = document.querySelector<HTMLElement>('.glossary');
const says = document.querySelector<HTMLElement>('[data-narrowed]');
if (field !== null && list !== null && says !== null) wake(field, list, says);
