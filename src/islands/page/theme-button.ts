import type { Theme } from '../../state/browser/theme.ts';
import { THEME_KEY } from './theme-script.ts';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

function apply(button: HTMLButtonElement, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  button.dataset['theme'] = theme;
  button.setAttribute('aria-label', `Theme: ${theme}`);
  button.title = `Theme: ${theme}. Change to ${NEXT[theme]}.`;
}

/** Stores the choice for good, with its copy; where what does it cannot be had, the choice holds here. */
function store(theme: () => Theme): void {
  import('../../state/browser/theme.ts').then(
    // As it is by then: an earlier press must not be stored over a later one.
    ({ storeTheme }) => storeTheme(theme()),
    () => {},
  );
}

/** Lets a button go round the themes: the system's, light, dark. The stored one is on the page since before its first paint. */
function wireThemeButton(button: HTMLButtonElement): void {
  const stored = document.documentElement.dataset['theme'];
  let theme: Theme = stored === 'light' || stored === 'dark' ? stored : 'system';
  apply(button, theme);
  button.addEventListener('click', () => {
    theme = NEXT[theme];
    apply(button, theme);
    try {
      // A word for `system` too: a key that is missing was lost, and comes back from the copy.
      localStorage.setItem(THEME_KEY, theme);
    } catch {}
    store(() => theme);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-theme-button]')) wireThemeButton(button);
