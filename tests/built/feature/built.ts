import { globSync, readFileSync } from 'node:fs';
import { markupFeatures } from './markup.ts';
import { scriptFeatures } from './script.ts';
import { styleFeatures } from './style.ts';

/** Parts of Pagefind that no page loads: it writes all its interfaces beside the index. */
const NEVER_LOADED = /\/pagefind-(?:ui|modular-ui|highlight)\./;

/** Every feature that a built site uses, with one file that does. Throws for a script that a promised browser cannot read. */
export function builtFeatures(folder: string): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  const seen = new Set<string>();
  const note = (file: string, keys: readonly string[]) => {
    for (const key of keys) if (!used.has(key)) used.set(key, file);
  };
  const once = (text: string) => !seen.has(text) && seen.add(text) !== undefined;
  const script = (file: string, code: string) => {
    try {
      note(file, scriptFeatures(code));
    } catch (error) {
      throw new Error(`${file} has syntax that a promised browser may not read: ${(error as Error).message}`);
    }
  };
  const files = globSync(`${folder}/**/*.{html,css,js}`).filter((file) => !NEVER_LOADED.test(file));
  for (const file of files.sort()) {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.css')) note(file, styleFeatures(text));
    else if (file.endsWith('.js')) script(file, text);
    else {
      const { keys, styles, scripts } = markupFeatures(text);
      note(file, keys);
      for (const style of styles.filter(once)) note(file, styleFeatures(style));
      for (const code of scripts.filter(once)) script(file, code);
    }
  }
  return used;
}
