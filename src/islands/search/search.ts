import type { SearchModal } from './search-modal.ts';

const button = document.querySelector<HTMLButtonElement>('[data-search-button]');

let loading: Promise<SearchModal> | undefined;

/** Opens search; nothing of it is fetched before the first time. */
async function openSearch(): Promise<void> {
  loading ??= import('./search-modal.ts').then(({ loadModal }) => loadModal(button?.dataset['bundle'] ?? '/pagefind/'));
  try {
    (await loading).open();
  } catch {
    loading = undefined;
    const label = button?.querySelector('span');
    if (label) label.textContent = 'Search is not available';
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
  );
}

button?.addEventListener('click', () => void openSearch());
document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  void openSearch();
});
