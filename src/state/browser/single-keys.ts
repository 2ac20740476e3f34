import { KEYS } from '../storage/key.ts';
import { local } from '../storage/local.ts';

/** What was chosen on this page and is not stored yet. */
let chosen: string | undefined;

/** Another tab had the last word. */
function follow({ key, newValue }: StorageEvent): void {
  if (key !== KEYS) return;
  chosen = undefined;
  document.documentElement.dataset['keys'] = newValue ?? 'on';
}

/** Whether single keys do something: unless the reader has switched them off, as whoever dictates may want to. */
export function hasSingleKeys(): boolean {
  return (chosen ?? local.read(KEYS)) !== 'off';
}

/** Switches single keys on or off: at once here, and by the saver in this browser. */
export async function storeSingleKeys(on: boolean): Promise<void> {
  const value = on ? 'on' : 'off';
  chosen = value;
  window.addEventListener('storage', follow);
  document.documentElement.dataset['keys'] = value;
  try {
    const { keepSingleKeys } = await import('./choice.ts');
    keepSingleKeys(on);
  } catch {
    // Gone with the old version of the site: the choice needs no more than storage.
    local.write(KEYS, value);
  }
  if (local.read(KEYS) === value) chosen = undefined;
}
