/** The modal that Pagefind's component brings, once it is defined. */
export type SearchModal = HTMLElement & { open(): void; close(): void };

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** Loads Pagefind's own interface from the search index at `bundle`, an absolute path that ends in `pagefind/`. */
export async function loadModal(bundle: string): Promise<SearchModal> {
  const base = bundle.replace(/pagefind\/$/, '');
  const style = element('link', { rel: 'stylesheet', href: `${bundle}pagefind-component-ui.css` });
  const config = element('pagefind-config', { 'bundle-path': bundle, 'base-url': base });
  const modal = element('pagefind-modal', { 'reset-on-close': '' }) as SearchModal;
  // Before the site's own styles, so that these, which are in layers, are read for its custom properties alone.
  document.head.append(style);
  await import(/* @vite-ignore */ `${bundle}pagefind-component-ui.js`);
  document.body.append(config, modal);
  // A result on the page that is open already would scroll behind the modal.
  modal.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]') !== null) modal.close();
  });
  return modal;
}
