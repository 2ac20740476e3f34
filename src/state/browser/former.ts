import { moveFormer } from '../plan/former.ts';
import { kept } from './kept.ts';
import { book } from './plan-book.ts';
import { storedWorkspace } from './stored-workspace.ts';

/** Moves what the open assessment has under former ids of checks to those that they have now. */
export function adoptFormer(was: Readonly<Record<string, string>>): void {
  if (moveFormer({ storage: kept, workspace: storedWorkspace }, was)) book.refresh();
}
