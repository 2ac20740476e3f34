import { searchText } from '../../domain/base/search-text.ts';

/** Shows of the glossary the entries that have every word of the field above it, and says how many they are. */
function wake(field: HTMLInputElement, list: HTMLElement, says: HTMLElement): void {
  const entries = [...list.children].map((element) => ({
    element: element as HTMLElement,
    text: searchText(element.textContent ?? ''),
  }));
  const narrow = () => {
    const words = searchText(field.value).split(' ').filter(Boolean);
    let shown = 0;
    for (const { element, text } of entries) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) shown += 1;
    }
    says.textContent = words.length === 0 ? '' : `${shown} of ${entries.length} shown`;
  };
  field.addEventListener('input', narrow);
  // Who comes by a link to an entry sees it.
  window.addEventListener('hashchange', () => {
    field.value = '';
    narrow();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  // What a browser puts back into the field when it reloads the page.
  narrow();
}

const field = document.querySelector<HTMLInputElement>('[data-narrow]');
const list = document.querySelector<HTMLElement>('.glossary');
const says = document.querySelector<HTMLElement>('[data-narrowed]');
if (field !== null && list !== null && says !== null) wake(field, list, says);
