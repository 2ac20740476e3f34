import { seenName } from '../../domain/assessment/seen-name.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { dayNumber } from '../../domain/base/date.ts';
import type { Answer } from '../../domain/catalogue/answer.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { writeVarint } from '../byte/varint.ts';
import { writeAnswers } from './answer-writer.ts';
import { EDITION_MAX } from './limit.ts';

/** What is known of a snapshot once its answers (and notes, if they are to go with it) have their places. */
export type Body = {
  readonly snapshot: Snapshot;
  readonly answers: ReadonlyMap<number, Answer>;
  /** Bytes of the deflated notes; undefined leaves notes out. */
  readonly notes?: Iterable<number> | undefined;
  /** Highest place that has anything, or -1. */
  readonly last: number;
};

/**
 * All bytes of a code but its checksum: docs/summary-code.md. The edition is the snapshot's, but never too small for
 * its last place. A date that cannot be written (a clock before 2020) becomes 2020-01-01.
 */
export function writeBody({ snapshot, answers, notes, last }: Body): readonly number[] {
  const edition = Math.min(Math.max(snapshot.edition, last + 1), EDITION_MAX);
  const head = edition * 6 + TIERS.indexOf(snapshot.tier) * 2 + (notes ? 1 : 0);
  return [
    ...writeVarint(head),
    ...writeVarint(dayNumber(snapshot.date) ?? 0),
    ...withLength(new TextEncoder().encode(seenName(snapshot.name))),
    ...withLength(writeAnswers(answers)),
    ...(notes ? withLength([...notes]) : []),
  ];
}

function withLength(bytes: ArrayLike<number> & Iterable<number>): readonly number[] {
  return [...writeVarint(bytes.length), ...bytes];
}

/** The highest of the places, or -1 if there are none; they come lowest first. */
export function lastPlace(placed: ReadonlyMap<number, unknown>): number {
  return [...placed.keys()].at(-1) ?? -1;
}
