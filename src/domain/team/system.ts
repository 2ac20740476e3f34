import type { Snapshot } from '../assessment/snapshot.ts';

/** Longest name of a group, and longest contact, in characters (code points). */
export const ROSTER_WORDS_MAX = 80;

/** Who answers for a system, in the words of whoever keeps the roster. */
export type SystemWords = {
  /** The team or the area that it belongs to. */
  readonly group?: string;
  /** Whom to ask. */
  readonly contact?: string;
};

/** A system of a roster: how it stands now, and how it stood then where that is known. */
export type System = SystemWords & {
  readonly snapshot: Snapshot;
  /** An earlier snapshot of the same system. */
  readonly earlier?: Snapshot;
  /** Says on every machine that it is the same assessment; known of those alone that came out of a file. */
  readonly uid?: string;
};

/** A system that belongs to a roster, whether or not its link is there. */
export type ExpectedSystem = SystemWords & { readonly name: string };

/** The systems of a team, and those that should be among them. */
export type TeamRoster = { readonly systems: readonly System[]; readonly expected: readonly ExpectedSystem[] };
