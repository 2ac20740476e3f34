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
    element('pagefind-config', { 'bundle-path': bundle, 'base-url': base, 'excerpt-length': '22' }),
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

/** How long the files of the index may take, in milliseconds, until it is said that they do not come. */
const PATIENCE = 15_000;

/** Rejects where the host does not hand out one of the kinds of files that the index is made of: search would wait, or find nothing. */
async function proveIndex(bundle: string): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE);
  const ask = async (file: string) => {
    const response = await fetch(bundle + file, { signal });
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/html'))
      throw new Error(`${file}: ${response.status}`);
    return response;
  };
  const kinds = (await (await ask('kinds.json')).json()) as readonly string[];
  await Promise.all(kinds.map(async (file) => (await ask(file)).arrayBuffer()));
}

/** Takes search away, so that nobody waits in it. */
function close(): void {
  for (const each of document.querySelectorAll('pagefind-modal, pagefind-config')) {
    (each as Partial<SearchModal>).close?.();
    each.remove();
  }
}

let proved: Promise<void> | undefined;
let loading: Promise<SearchModal> | undefined;

/** Opens search; `button` names the search index. Rejects, and closes it again, where the index cannot be had. */
export async function open(button: HTMLButtonElement): Promise<void> {
  const bundle = button.dataset['bundle'] ?? '/pagefind/';
  const give = keepTyped();
  loading ??= loadModal(bundle);
  proved ??= proveIndex(bundle);
  const opened = loading.then((modal) => {
    modal.open();
    give(modal.querySelector('input'));
  });
  try {
    // The words can be typed while its files are on their way.
    await Promise.all([opened, proved]);
  } catch (error) {
    give(null);
    // The one may fail while the other is on its way: then it is closed once it has opened.
    loading.then(close, close);
    loading = undefined;
    proved = undefined;
    throw error;
  }
}
