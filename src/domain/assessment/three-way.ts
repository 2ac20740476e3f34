import { entry } from '../base/entry.ts';

/** Which of two changes of the same thing is taken. */
export type MergeSide = 'ours' | 'theirs';

/** A thing before, and as two people left it; undefined where it is not there. */
export type Three<Value> = {
  readonly base: Value | undefined;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
};

/** What was changed by both, and otherwise, is named here. */
export type Conflicts = (where: string) => void;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A value that two people may have changed: the one that was; that of `side` where both did, and not alike. */
export function mergedValue<Value>(
  { base, ours, theirs }: Three<Value>,
  side: MergeSide,
  conflict: () => void,
): Value | undefined {
  if (same(ours, theirs) || same(theirs, base)) return ours;
  if (same(ours, base)) return theirs;
  conflict();
  return side === 'ours' ? ours : theirs;
}

/** Entries by id, each by itself; `where` is what they are called. */
export function mergedEntries<Value>(
  { base = {}, ours = {}, theirs = {} }: Three<Readonly<Record<string, Value>>>,
  side: MergeSide,
  where: string,
  conflicts: Conflicts,
): Readonly<Record<string, Value>> {
  const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const three = { base: entry(base, id), ours: entry(ours, id), theirs: entry(theirs, id) };
      const value = mergedValue(three, side, () => conflicts(`${where}.${id}`));
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

/** The later of two texts that sort by time. */
export function laterOf<Text extends string | undefined>(one: Text, other: Text): Text {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
