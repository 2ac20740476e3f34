import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { plural } from '../../domain/tally/tally-text.ts';

/** Something that is no snapshot: where it stood, how it begins, and what is wrong with it. */
type BadEntry = { readonly where: string; readonly text: string; readonly says: string };

/** What a text, a link or some files brought. */
export type Reading = {
  readonly snapshots: readonly Snapshot[];
  readonly bad: readonly BadEntry[];
  /** A sentence for each thing that was not taken as it stands. */
  readonly changed: readonly string[];
  /** How many entries were equal to another of them. */
  readonly merged: number;
  /** Whether all of it was looked at. */
  readonly complete: boolean;
};

/** What nothing brings. */
export const NOTHING: Reading = { snapshots: [], bad: [], changed: [], merged: 0, complete: true };

/** Several at once as one. */
export function together(all: readonly Reading[]): Reading {
  return {
    snapshots: all.flatMap(({ snapshots }) => snapshots),
    bad: all.flatMap(({ bad }) => bad),
    changed: all.flatMap(({ changed }) => changed),
    merged: all.reduce((sum, { merged }) => sum + merged, 0),
    complete: all.every(({ complete }) => complete),
  };
}

/** What became of it, in sentences; `added` is how many systems the page has more than before. */
export function readingText(reading: Reading, added: number): string {
  const equal = reading.merged + reading.snapshots.length - added;
  const { length: bad } = reading.bad;
  const sentences = [
    added > 0 ? `${plural(added, 'system', 'systems')} added.` : 'No system added.',
    equal > 0 ? `${plural(equal, 'snapshot was', 'snapshots were')} here already.` : '',
    bad > 0 ? `${plural(bad, 'entry', 'entries')} could not be read.` : '',
    reading.complete ? '' : 'Only the first 1,000 entries in 1 MiB of text were looked at.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
