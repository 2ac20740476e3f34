/** What opens over the page when it is first asked for; nothing of it is loaded before. */
const PANELS = {
  search: () => import('./search-modal.ts'),
  switcher: () => import('./switcher.tsx'),
} as const;

type PanelName = keyof typeof PANELS;

async function openPanel(name: PanelName, button = document.querySelector<HTMLButtonElement>(`[data-panel=${name}]`)) {
  if (button === null) return;
  try {
    await (await PANELS[name]()).open(button);
  } catch {
    // Most likely the site was updated while this page was open, and the file has gone with the old version.
    button.title = 'Could not be opened. Reload the page and try again.';
    button.dataset['failed'] = '';
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-panel]') : null;
  if (button) void openPanel(button.dataset['panel'] as PanelName, button);
});
document.addEventListener('keydown', (event) => {
  const modified = event.ctrlKey || event.metaKey;
  const command = modified && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !modified && !event.altKey && !isTyping(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  void openPanel('search');
});
