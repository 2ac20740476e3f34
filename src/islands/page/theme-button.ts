import { readTheme, storeTheme, type Theme } from '../../state/browser/theme.ts';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

function apply(button: HTMLButtonElement, theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  button.dataset['theme'] = theme;
  button.setAttribute('aria-label', `Theme: ${theme}`);
  button.title = `Theme: ${theme}. Change to ${NEXT[theme]}.`;
}

/** Lets a button go round the themes: the system's, light, dark. */
function wireThemeButton(button: HTMLButtonElement): void {
  let theme = readTheme();
  apply(button, theme);
  button.addEventListener('click', () => {
    theme = NEXT[theme];
    storeTheme(theme);
    apply(button, theme);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-theme-button]')) wireThemeButton(button);
