import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_UID } from '../src/share/code/catalogue-mark.ts';

/**
 * Whether the content of a project is its own and not the published one, by the name of its register. The rules of the
 * published content (its voice, its counts, the example that goes through it) are none for another.
 */
export function isOwnContent(root = '.'): boolean {
  try {
    const { uid } = JSON.parse(readFileSync(join(root, 'content/register.json'), 'utf8')) as { uid?: string };
    return uid !== PUBLISHED_UID;
  } catch {
    return false;
  }
}
