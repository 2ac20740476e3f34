import { THEME } from '../storage/key.ts';
import { local } from '../storage/local.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The reader's choice of theme; the system's unless another was chosen. */
export function readTheme(): Theme {
  const stored = local.read(THEME);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/**
 * Stores the reader's choice: at once, as no page waits for more than this file to change its theme. What cannot be
 * stored is handed to the saver, which says so and tries again like with an answer.
 */
export function storeTheme(theme: Theme): void {
  const value = theme === 'system' ? null : theme;
  if (local.write(THEME, value) === 'saved') return;
  import('./workspace.ts').then(
    ({ workspace }) => workspace.keep(THEME, value),
    () => {},
  );
}
