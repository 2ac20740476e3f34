import { linkStylesheet } from '../ui/stylesheet.ts';
import searchStyle from './search.css?url';
import { keepTyped, suggest } from './search-help.ts';

/** The modal that Pagefind's component brings, once it is defined. */
type SearchModal = HTMLElement & { open(): void; close(): void };

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** Loads Pagefind's own interface from the search index at `bundle`, an absolute path that ends in `pagefind/`. */
async function loadModal(bundle: string): Promise<SearchModal> {
  const base = bundle.replace(/pagefind\/$/, '');
  const modal = element('pagefind-modal', { 'reset-on-close': '' }) as SearchModal;
  await Promise.all([linkStylesheet(`${bundle}pagefind-component-ui.css`), linkStylesheet(searchStyle)]);
  await import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`);
  document.body.append(
    element('pagefind-config', { 'bundle-path': bundle, 'base-url': base, 'excerpt-length': '28' }),
    modal,
  );
  // A result on the page that is open already would scroll behind the modal.
  modal.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]') !== null) modal.close();
  });
  // Search is whole without it.
  suggest(modal, bundle).catch(() => undefined);
  return modal;
}

let loading: Promise<SearchModal> | undefined;

/** Opens search; `button` names the search index. */
export async function open(button: HTMLButtonElement): Promise<void> {
  const give = keepTyped();
  loading ??= loadModal(button.dataset['bundle'] ?? '/pagefind/');
  try {
    const modal = await loading;
    modal.open();
    give(modal.querySelector('input'));
  } catch (error) {
    give(null);
    loading = undefined;
    throw error;
  }
}
