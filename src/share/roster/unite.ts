import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { encodeCode } from '../code/code.ts';

/** Where the snapshot with these notes stands. */
type Held = { readonly place: number; notes: string };

/**
 * Of many snapshots each once: at every place the snapshot that stands there, or nothing where it is equal to an earlier
 * one. Equal is what has the same code; one without notes is equal to the same one with notes, which is kept.
 */
export function unite(
  snapshots: readonly Snapshot[],
  register: Register,
  packs: readonly PackRegister[] = [],
): readonly (Snapshot | undefined)[] {
  const united: (Snapshot | undefined)[] = [];
  const held = new Map<string, Held[]>();
  for (const [place, snapshot] of snapshots.entries()) {
    const { code } = encodeCode(snapshot, register, '', packs);
    const alike = held.get(code) ?? [];
    held.set(code, alike);
    const notes = notesText(snapshot);
    const equal = alike.find((each) => each.notes === notes || each.notes === '' || notes === '');
    united.push(equal === undefined ? snapshot : undefined);
    if (equal === undefined) {
      alike.push({ place, notes });
    } else if (equal.notes === '') {
      united[equal.place] = snapshot;
      equal.notes = notes;
    }
  }
  return united;
}

/** Equal for equal notes; empty for none. */
function notesText({ notes }: Snapshot): string {
  const sorted = Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? '' : JSON.stringify(sorted);
}
