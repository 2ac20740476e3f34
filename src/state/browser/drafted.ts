import { fieldKey, SHELF } from '../storage/key.ts';
import { local } from '../storage/local.ts';
import { storedWorkspace as workspace } from './stored-workspace.ts';

/** Whether the open assessment has drafts: what shows them is loaded only then. */
export function isDrafted(): boolean {
  return !!local.read(fieldKey(workspace.$openId.get(), 'draft-of'));
}

/** Whether any assessment of this browser has drafts. */
export function hasDrafts(): boolean {
  return [...local.entries(SHELF)].some(([key, value]) => key.endsWith('/draft-of') && value !== '');
}
