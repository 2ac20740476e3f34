import { cleanLine } from '../../domain/base/clean-text.ts';
import { searchText } from '../../domain/base/search-text.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import type { ExpectedSystem, System } from '../../domain/team/system.ts';
import type { CodeFault } from '../code/fault.ts';
import { NOTES_MAX } from '../code/limit.ts';
import { type OpenedCode, openCode } from '../code/open.ts';
import { ROSTER_NOTES_MAX } from './roster-limit.ts';
import { type RosterText, rosterTexts } from './roster-text.ts';
import { unite } from './unite.ts';

/** One entry of a roster: a snapshot, or a text that is none and why. */
type RosterEntry =
  | ({
      readonly ok: true;
      /** What stood before the link, as a name stands before what somebody says, where that is not the name in it. */
      readonly label?: string;
    } & System)
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
  /** Systems that are named without a link; absent where there are none. */
  readonly expected?: readonly ExpectedSystem[];
  /** How many more there were that are equal to one of these. */
  readonly merged: number;
  /** Whether all of the text was looked at: it was not too long, and did not hold too many entries. */
  readonly complete: boolean;
};

/** How many entries are decoded before the page may breathe. */
const SLICE = 20;

/** Most lines that a broken link goes on for. */
const BROKEN_MAX = 7;

/** What the rest of a broken link looks like, as a line of its own. */
const REST = /^(?:>\s*)*[\w-]+/;

/** How much of a bad entry is shown, in characters. */
const SHOWN = 60;

type Found = { readonly text: string; readonly line: number; readonly opened: OpenedCode };

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
  mark: string = '',
  packs: readonly PackRegister[] = [],
): Promise<Roster> {
  const { texts, lines, words, labels, expected, repeated, complete } = rosterTexts(text);
  const notesMax = Math.min(NOTES_MAX, Math.floor(ROSTER_NOTES_MAX / texts.length));
  const found: Found[] = [];
  for (let at = 0; at < texts.length; ) {
    if (found.length % SLICE === SLICE - 1) await pause();
    const { taken, opened } = await openAt({ texts, lines }, at, (each) =>
      openCode(each, register, { notesMax, mark, packs }),
    );
    found.push({ text: texts[at] as string, line: lines[at] as number, opened });
    at += taken;
  }
  const said = new Map<string, Omit<System, 'snapshot'>>();
  for (const [each, { earlier, ...about }] of words ?? []) {
    if (said.size % SLICE === SLICE - 1) await pause();
    // An earlier snapshot that cannot be read costs nothing but itself.
    const read = earlier === undefined ? undefined : await openCode(earlier, register, { notesMax, mark, packs });
    said.set(each, { ...about, ...(read?.ok ? { earlier: { ...read.snapshot, notes: {} } } : {}) });
  }
  await pause();
  const snapshots = unite(
    found.flatMap(({ opened }) => (opened.ok ? opened.snapshot : [])),
    register,
    packs,
  ).values();
  const entries = found.flatMap(({ text: entry, line, opened }): readonly RosterEntry[] => {
    if (!opened.ok) return [{ ok: false, text: shown(entry), line, fault: opened.fault }];
    const snapshot = snapshots.next().value;
    if (snapshot === undefined) return [];
    const label = labels?.get(entry);
    const named = label === undefined || searchText(label) === searchText(snapshot.name) ? {} : { label };
    return [{ ok: true, snapshot, ...named, ...said.get(entry) }];
  });
  return {
    entries,
    ...(expected === undefined ? {} : { expected }),
    merged: repeated + found.length - entries.length,
    complete,
  };
}

// Mail programs break long links: where one is cut short, the lines under it may have the rest.
async function openAt(
  { texts, lines }: Pick<RosterText, 'texts' | 'lines'>,
  at: number,
  open: (text: string) => Promise<OpenedCode>,
): Promise<{ readonly taken: number; readonly opened: OpenedCode }> {
  const opened = await open(texts[at] as string);
  let joined = texts[at] as string;
  for (let more = 1; more <= BROKEN_MAX && !opened.ok && opened.fault !== 'not-a-code'; more += 1) {
    const next = texts[at + more];
    if (next === undefined || lines[at + more] !== (lines[at] as number) + more || !REST.test(next)) break;
    joined += `\n${next}`;
    const whole = await open(joined);
    if (whole.ok) return { taken: more + 1, opened: whole };
  }
  return { taken: 1, opened };
}

function shown(text: string): string {
  const line = cleanLine(text, SHOWN + 1);
  return Array.from(line).length > SHOWN ? `${Array.from(line).slice(0, SHOWN).join('')}…` : line;
}
