import { THEME } from '../storage/key.ts';
import { workspace } from './workspace.ts';

export type Theme = 'system' | 'light' | 'dark';

/**
 * Stores the reader's choice; the system's theme is the absence of one. What cannot be stored is said and tried again, as
 * with an answer. Whoever never changes the theme never loads this.
 */
export function storeTheme(theme: Theme): void {
  workspace.keep(THEME, theme === 'system' ? null : theme);
}
