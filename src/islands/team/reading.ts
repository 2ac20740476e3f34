import { plural } from '../../domain/tally/tally-text.ts';
import type { Joined } from '../../domain/team/join.ts';
import type { ExpectedSystem, System } from '../../domain/team/system.ts';

/** Something that is no snapshot: where it stood, how it begins, and what is wrong with it. */
type BadEntry = { readonly where: string; readonly text: string; readonly says: string };

/** What a text, a link or some files brought. */
export type Reading = {
  readonly systems: readonly System[];
  /** Systems that are named without a link. */
  readonly expected: readonly ExpectedSystem[];
  readonly bad: readonly BadEntry[];
  /** A sentence for each thing that was not taken as it stands. */
  readonly changed: readonly string[];
  /** How many entries were equal to another of them. */
  readonly merged: number;
  /** Whether all of it was looked at. */
  readonly complete: boolean;
};

/** What nothing brings. */
export const NOTHING: Reading = { systems: [], expected: [], bad: [], changed: [], merged: 0, complete: true };

/** Several at once as one. */
export function together(all: readonly Reading[]): Reading {
  return {
    systems: all.flatMap(({ systems }) => systems),
    expected: all.flatMap(({ expected }) => expected),
    bad: all.flatMap(({ bad }) => bad),
    changed: all.flatMap(({ changed }) => changed),
    merged: all.reduce((sum, { merged }) => sum + merged, 0),
    complete: all.every(({ complete }) => complete),
  };
}

/** How many of a list are told by name. */
const NAMED = 3;

/** What became of it, in sentences. */
export function readingText(reading: Reading, { added, alike, replaced, older }: Joined): string {
  const equal = reading.merged + alike;
  const { length: bad } = reading.bad;
  const named = replaced.slice(0, NAMED).map(({ name, earlier }) => `${name} of ${earlier}`);
  const rest = replaced.length - named.length;
  const sentences = [
    added > 0 ? `${plural(added, 'system', 'systems')} added.` : replaced.length + older > 0 ? '' : 'No system added.',
    replaced.length > 0
      ? `${plural(replaced.length, 'newer link takes', 'newer links take')} the place of ${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}: what moved stands with it.`
      : '',
    older > 0 ? `${plural(older, 'older link is', 'older links are')} there to compare with.` : '',
    equal > 0 ? `${plural(equal, 'snapshot was', 'snapshots were')} here already.` : '',
    bad > 0 ? `${plural(bad, 'entry', 'entries')} could not be read.` : '',
    reading.complete ? '' : 'Only the first 1,000 entries in 1 MiB of text were looked at.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
