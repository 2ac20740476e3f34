import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { encodeCode } from '../code/code.ts';
import { summaryLink } from '../code/link.ts';
import { encodeCodeWithNotes } from '../code/note-code.ts';
import { ROSTER_MAX } from './roster-limit.ts';

export type WrittenRoster =
  | { readonly ok: true; readonly roster: string }
  /** More than a link can carry; `length` is how long it would be. A file of links has no such bound. */
  | { readonly ok: false; readonly fault: 'too-long'; readonly length: number };

/** Many snapshots as the fragment of one link: their codes, without notes, joined by `~`. docs/summary-code.md */
export function writeRoster(snapshots: readonly Snapshot[], register: Register, mark: string = ''): WrittenRoster {
  const roster = snapshots.map((snapshot) => encodeCode(snapshot, register, mark).code).join('~');
  return roster.length > ROSTER_MAX ? { ok: false, fault: 'too-long', length: roster.length } : { ok: true, roster };
}

/**
 * Many snapshots as the text of a file: a summary link a line, with notes where they fit into a link. `base` is the
 * absolute URL of the summary page. `readRoster` opens it again.
 */
export async function writeRosterFile(
  snapshots: readonly Snapshot[],
  register: Register,
  base: string,
  mark: string = '',
): Promise<string> {
  const lines: string[] = [];
  for (const snapshot of snapshots) {
    const encoded = await encodeCodeWithNotes(snapshot, register, mark);
    lines.push(`${summaryLink(base, encoded.ok ? encoded.code : encodeCode(snapshot, register, mark).code)}\n`);
  }
  return lines.join('');
}
