import { cleanLine } from '../domain/line.ts';
import type { Register } from '../domain/register.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import type { Fault } from './fault.ts';
import { NOTES_MAX } from './limit.ts';
import { ROSTER_NOTES_MAX } from './roster-limit.ts';
import { rosterTexts } from './roster-text.ts';

/** One entry of a roster: a snapshot, or a text that is none and why. */
type RosterEntry =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly text: string; readonly fault: Fault };

export type Roster = {
  /** In order, each once. */
  readonly entries: readonly RosterEntry[];
  /** How many more there were that are equal to one of these. */
  readonly merged: number;
  /** Whether all of the text was looked at: it was not too long, and did not hold too many entries. */
  readonly complete: boolean;
};

/** Where the snapshot with these notes stands. */
type Held = { readonly place: number; notes: string };

/** How much of a bad entry is shown, in characters. */
const SHOWN = 60;

/**
 * The snapshots in any text: the fragment of a roster link, a file of links, a pasted conversation. Never rejects; bad
 * entries are named, and the good ones are there all the same. Equal snapshots are one entry, whatever their codes; one
 * without notes is equal to the same one with notes, which is kept.
 */
export async function readRoster(text: string, register: Register): Promise<Roster> {
  const { texts, repeated, complete } = rosterTexts(text);
  const notesMax = Math.min(NOTES_MAX, Math.floor(ROSTER_NOTES_MAX / texts.length));
  const entries: RosterEntry[] = [];
  const held = new Map<string, Held[]>();
  for (const each of texts) {
    const decoded = await decodeCode(each, register, notesMax);
    if (decoded.ok) add(entries, held, decoded.snapshot, register);
    else entries.push({ ok: false, text: shown(each), fault: decoded.fault });
  }
  return { entries, merged: repeated + texts.length - entries.length, complete };
}

/** Adds a snapshot, or merges it with its equal; `held` has, by code without notes, those that differ in notes only. */
function add(entries: RosterEntry[], held: Map<string, Held[]>, snapshot: Snapshot, register: Register): void {
  const { code } = encodeCode(snapshot, register);
  const alike = held.get(code) ?? [];
  held.set(code, alike);
  const notes = notesText(snapshot);
  const equal = alike.find((each) => each.notes === notes || each.notes === '' || notes === '');
  if (equal === undefined) {
    alike.push({ place: entries.length, notes });
    entries.push({ ok: true, snapshot });
  } else if (equal.notes === '') {
    entries[equal.place] = { ok: true, snapshot };
    equal.notes = notes;
  }
}

/** Equal for equal notes; empty for none. */
function notesText({ notes }: Snapshot): string {
  const sorted = Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? '' : JSON.stringify(sorted);
}

function shown(text: string): string {
  const line = cleanLine(text, SHOWN + 1);
  return Array.from(line).length > SHOWN ? `${Array.from(line).slice(0, SHOWN).join('')}…` : line;
}
