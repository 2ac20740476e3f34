/** The modal that Pagefind's component brings, once it is defined. */
type SearchModal = HTMLElement & { open(): void; close(): void };

const button = document.querySelector<HTMLButtonElement>('[data-search-button]');
const bundle = button?.dataset['bundle'] ?? '/pagefind/';

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** Loads Pagefind's own interface: nothing of it is fetched before someone searches. */
async function loadModal(): Promise<SearchModal> {
  const base = bundle.replace(/pagefind\/$/, '');
  document.head.append(element('link', { rel: 'stylesheet', href: `${bundle}pagefind-component-ui.css` }));
  document.body.append(element('pagefind-config', { 'bundle-path': bundle, 'base-url': base }));
  const modal = element('pagefind-modal', { 'reset-on-close': '' }) as SearchModal;
  document.body.append(modal);
  await import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`);
  // A result on the page that is open already would scroll behind the modal.
  modal.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]') !== null) modal.close();
  });
  return modal;
}

let loading: Promise<SearchModal> | undefined;

async function openSearch(): Promise<void> {
  loading ??= loadModal();
  try {
    (await loading).open();
  } catch {
    loading = undefined;
    const label = button?.querySelector('span');
    if (label) label.textContent = 'Search is not available';
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'));
}

button?.addEventListener('click', () => void openSearch());
document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  void openSearch();
});
