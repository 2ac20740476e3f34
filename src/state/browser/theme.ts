import { THEME } from '../storage/key.ts';
import { local } from '../storage/local.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The reader's choice of theme; the system's unless another was chosen. */
export function readTheme(): Theme {
  const stored = local.read(THEME);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Stores the reader's choice; where nothing can be stored, it holds until the page is left. */
export function storeTheme(theme: Theme): void {
  local.write(THEME, theme === 'system' ? null : theme);
}
