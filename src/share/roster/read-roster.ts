import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { cleanLine } from '../../domain/base/clean-text.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { decodeCode } from '../code/decode.ts';
import type { Decoded } from '../code/decoded.ts';
import type { CodeFault } from '../code/fault.ts';
import { NOTES_MAX } from '../code/limit.ts';
import { ROSTER_NOTES_MAX } from './roster-limit.ts';
import { rosterTexts } from './roster-text.ts';
import { unite } from './unite.ts';

/** One entry of a roster: a snapshot, or a text that is none and why. */
type RosterEntry =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | {
      readonly ok: false;
      readonly text: string;
      /** The line that it first stands on, counted from 1. */
      readonly line: number;
      readonly fault: CodeFault;
    };

export type Roster = {
  /** In order, each once. */
  readonly entries: readonly RosterEntry[];
  /** How many more there were that are equal to one of these. */
  readonly merged: number;
  /** Whether all of the text was looked at: it was not too long, and did not hold too many entries. */
  readonly complete: boolean;
};

/** How many entries are decoded before the page may breathe. */
const SLICE = 20;

/** How much of a bad entry is shown, in characters. */
const SHOWN = 60;

/**
 * The snapshots in any text: the fragment of a roster link, a file of links, a pasted conversation. Never rejects; bad
 * entries are named, and the good ones are there all the same. Equal snapshots are one entry, whatever their codes; one
 * without notes is equal to the same one with notes, which is kept. It waits for `pause` every now and then, so that a
 * page which shows many does not stand still meanwhile.
 */
export async function readRoster(
  text: string,
  register: Register,
  pause: () => Promise<void> = async () => {},
): Promise<Roster> {
  const { texts, lines, repeated, complete } = rosterTexts(text);
  const notesMax = Math.min(NOTES_MAX, Math.floor(ROSTER_NOTES_MAX / texts.length));
  const decoded: Decoded[] = [];
  for (const each of texts) {
    if (decoded.length % SLICE === SLICE - 1) await pause();
    decoded.push(await decodeCode(each, register, notesMax));
  }
  await pause();
  const snapshots = unite(
    decoded.flatMap((each) => (each.ok ? each.snapshot : [])),
    register,
  ).values();
  const entries = decoded.flatMap((each, index): readonly RosterEntry[] => {
    if (!each.ok) {
      return [{ ok: false, text: shown(texts[index] as string), line: lines[index] as number, fault: each.fault }];
    }
    const snapshot = snapshots.next().value;
    return snapshot === undefined ? [] : [{ ok: true, snapshot }];
  });
  return { entries, merged: repeated + texts.length - entries.length, complete };
}

function shown(text: string): string {
  const line = cleanLine(text, SHOWN + 1);
  return Array.from(line).length > SHOWN ? `${Array.from(line).slice(0, SHOWN).join('')}…` : line;
}
