import type { ExpectedSystem, SystemWords, TeamRoster } from './system.ts';
import { systemKey } from './system-key.ts';

/** A system of a roster that has sent no link since a day. */
export type MissingSystem = SystemWords & {
  readonly name: string;
  /** Day of its last snapshot; absent where there is none. */
  readonly last?: string;
};

/** Those named in a roster that have no snapshot of this day or later: first those that have none at all. */
export function missingSystems({ systems, expected }: TeamRoster, since: string): readonly MissingSystem[] {
  const present = new Set(systems.map(({ snapshot }) => systemKey(snapshot.name)));
  const absent = expected.filter(({ name }) => !present.has(systemKey(name)));
  const stale = systems
    .filter(({ snapshot }) => snapshot.date < since)
    .map(({ snapshot, group, contact }) => ({
      name: snapshot.name,
      last: snapshot.date,
      ...wordsOf({ ...wordsExpected(expected, snapshot.name), ...wordsOf({ group, contact }) }),
    }));
  return [...absent, ...stale];
}

function wordsExpected(expected: readonly ExpectedSystem[], name: string): SystemWords {
  return expected.find((each) => systemKey(each.name) === systemKey(name)) ?? {};
}

function wordsOf({
  group,
  contact,
}: {
  readonly group?: string | undefined;
  readonly contact?: string | undefined;
}): SystemWords {
  return { ...(group === undefined ? {} : { group }), ...(contact === undefined ? {} : { contact }) };
}
