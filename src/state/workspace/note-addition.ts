import { type Addition, addToNote, takeFromNote } from '../../domain/assessment/note-addition.ts';
import { partKey } from '../storage/key.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredWorkspace } from './contract.ts';

/** Adds a text to the note on a check of the open assessment, and offers to take it back. What the note says stays. */
export function appendNote(workspace: StoredWorkspace, storage: Storage, checkId: string, text: string): Addition {
  const addedTo = workspace.$openId.get();
  const noteNow = () => workspace.$notes.get()[checkId] ?? '';
  const addition = addToNote(noteNow(), text);
  if (addition.kind !== 'added') return addition;
  workspace.note(checkId, addition.note);
  workspace.offerUndo('Added to the note.', () => {
    const key = partKey(addedTo, { kind: 'note', checkId });
    const open = workspace.$openId.get() === addedTo;
    const left = takeFromNote(open ? noteNow() : (workspace.pending.get(key) ?? storage.read(key) ?? ''), text);
    if (left === undefined) return;
    if (open) workspace.note(checkId, left);
    else workspace.writeAll([[key, left]]);
  });
  return addition;
}
