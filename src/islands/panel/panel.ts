/** What opens over the page when it is first asked for; nothing of it is loaded before. */
const PANELS = {
  search: () => import('./search-modal.ts'),
  switcher: () => import('./switcher.tsx'),
} as const;

type PanelName = keyof typeof PANELS;

const FAILED = 'Could not be opened. Reload the page and try again.';
/** Milliseconds between keys of somebody who presses them: a program that types a dictated sentence is faster. */
const APART = 40;

async function openPanel(name: PanelName, button = document.querySelector<HTMLButtonElement>(`[data-panel=${name}]`)) {
  if (button === null) return;
  // Notices wear the same.
  document.querySelector('p.panel-failed')?.remove();
  try {
    await (await PANELS[name]()).open(button);
  } catch {
    // Most likely the site was updated while this page was open, and the file has gone with the old version.
    button.title = FAILED;
    const alert = document.createElement('p');
    const reload = document.createElement('button');
    alert.className = 'panel-failed';
    alert.role = 'alert';
    reload.className = 'link-button';
    reload.textContent = 'Reload';
    reload.onclick = () => location.reload();
    // What is not saved yet would be lost: then its notice stands on the page, with the way to save it.
    reload.hidden = document.querySelector('.notice[data-grave]') !== null;
    alert.append(FAILED, ' ', reload);
    button.after(alert);
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
