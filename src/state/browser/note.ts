import type { Addition } from '../../domain/assessment/note-addition.ts';
import { appendNote } from '../workspace/note-addition.ts';
import { kept } from './kept.ts';
import { storedWorkspace } from './stored-workspace.ts';

/** Adds a text to the note on a check of the open assessment, and offers to take it back. */
export function noteDown(checkId: string, text: string): Addition {
  return appendNote(storedWorkspace, kept, checkId, text);
}
