import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import type { System, TeamRoster } from '../../domain/team/system.ts';
import { encodeCode } from '../code/code.ts';
import { summaryLink } from '../code/link.ts';
import { encodeCodeWithNotes } from '../code/note-code.ts';
import { type EntryWords, writeExpectedLine, writeLine, writeParameters } from './entry-words.ts';
import { ROSTER_MAX } from './roster-limit.ts';

export type WrittenRoster =
  | { readonly ok: true; readonly roster: string }
  /** More than a link can carry; `length` is how long it would be. A file of links has no such bound. */
  | { readonly ok: false; readonly fault: 'too-long'; readonly length: number };

/**
 * Many systems as the fragment of one link: their codes, without notes, joined by `~`, with what is said of them behind
 * each and the names of those that have no link behind the first. docs/roster.md
 */
export function writeRoster(
  { systems, expected }: TeamRoster,
  register: Register,
  mark: string = '',
  packs: readonly PackRegister[] = [],
): WrittenRoster {
  const roster = systems
    .map((system, index) => {
      const parameters = writeParameters(wordsOf(system, register, mark, packs), index === 0 ? expected : []);
      return encodeCode(system.snapshot, register, mark, packs).code + parameters;
    })
    .join('~');
  return roster.length > ROSTER_MAX ? { ok: false, fault: 'too-long', length: roster.length } : { ok: true, roster };
}

/**
 * Many systems as the text of a file: a summary link a line, with notes where they fit into a link, and what is said of
 * the system behind it. `base` is the absolute URL of the summary page. `readRoster` opens it again.
 */
export async function writeRosterFile(
  { systems, expected }: TeamRoster,
  register: Register,
  base: string,
  mark: string = '',
  packs: readonly PackRegister[] = [],
): Promise<string> {
  const lines: string[] = [];
  for (const system of systems) {
    const { snapshot } = system;
    const encoded = await encodeCodeWithNotes(snapshot, register, mark, packs);
    const code = encoded.ok ? encoded.code : encodeCode(snapshot, register, mark, packs).code;
    lines.push(`${summaryLink(base, code)}${writeLine(wordsOf(system, register, mark, packs))}\n`);
  }
  return lines.join('') + expected.map((each) => `${writeExpectedLine(each)}\n`).join('');
}

function wordsOf(
  { group, contact, earlier }: System,
  register: Register,
  mark: string,
  packs: readonly PackRegister[],
): EntryWords {
  return {
    ...(group === undefined ? {} : { group }),
    ...(contact === undefined ? {} : { contact }),
    ...(earlier === undefined ? {} : { earlier: encodeCode(earlier, register, mark, packs).code }),
  };
}
