import { APART } from '../key/apart.ts';
import { isTyping } from '../key/typing.ts';

/** What opens over the page when it is first asked for; nothing of it is loaded before. */
const PANELS = {
  search: () => import('./search-modal.ts'),
  switcher: () => import('./switcher.tsx'),
} as const;

type PanelName = keyof typeof PANELS;

const FAILED: Readonly<Record<PanelName, string>> = {
  search: 'Could not be opened: the search index does not come. Reload the page and try again.',
  switcher: 'Could not be opened. Reload the page and try again.',
};

async function openPanel(name: PanelName): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>(`[data-panel=${name}]`);
  if (button === null) return;
  document.querySelector('.panel-failed')?.remove();
  try {
    await (await PANELS[name]()).open(button);
  } catch {
    // Most likely the site was updated while this page was open, and the file has gone with the old version.
    button.title = FAILED[name];
    button.dataset['failed'] = '';
    const alert = document.createElement('p');
    alert.className = 'panel-failed';
    alert.role = 'alert';
    alert.textContent = FAILED[name];
    button.after(alert);
  }
}

document.addEventListener('click', ({ target }) => {
  const name = target instanceof Element && target.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
  if (name) void openPanel(name as PanelName);
});
let last = 0;
document.addEventListener('keydown', (event) => {
  const { ctrlKey, metaKey, altKey, key, target, timeStamp } = event;
  const apart = timeStamp - last > APART;
  last = timeStamp;
  const command = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
  // Said by the script in the head. The slash of a sentence that is dictated to the page opens nothing.
  const slash = key === '/' && !ctrlKey && !metaKey && apart && !isTyping(target);
  if (altKey || !(command || (slash && document.documentElement.dataset['keys'] !== 'off'))) return;
  event.preventDefault();
  void openPanel('search');
});
