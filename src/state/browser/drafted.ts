import { SHELF } from '../storage/key.ts';
import { local } from '../storage/local.ts';

/** Whether any assessment of this browser has drafts. */
export function hasDrafts(): boolean {
  return [...local.entries(SHELF)].some(([key, value]) => key.endsWith('/draft-of') && value !== '');
}
