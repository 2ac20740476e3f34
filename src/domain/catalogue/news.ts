import { dayNumber } from '../base/date.ts';
import type { Change, Retirement, Rewording } from './change.ts';
import { changeText } from './change-text.ts';

/** What is different for someone who comes back. */
export type News = {
  /** `since your last visit: 3 new checks, 1 reworded, 1 retired` */
  readonly summary: string;
  readonly added: readonly string[];
  readonly reworded: readonly Rewording[];
  readonly retired: readonly Retirement[];
};

function rewordings(changes: readonly Change[]): readonly Rewording[] {
  const said = new Map<string, string>();
  for (const { id, says } of changes.flatMap(({ reworded }) => reworded)) {
    said.set(id, [...(said.has(id) ? [said.get(id)] : []), says].join(' '));
  }
  return [...said].map(([id, says]) => ({ id, says }));
}

/**
 * What changed since someone last looked; undefined when nothing did, or when they never looked. `seen` is the date of the
 * newest change that was there then, not the day of the visit: a change may be published days after its date.
 * A check that came and went in between is left out, and one that is new is not reworded as well.
 */
export function since(changes: readonly Change[], seen: string | undefined): News | undefined {
  if (seen === undefined || dayNumber(seen) === undefined) return undefined;
  const later = changes.filter(({ date }) => date > seen).sort((a, b) => (a.date < b.date ? -1 : 1));
  const came = new Set(later.flatMap(({ added }) => added));
  const gone = new Set(later.flatMap(({ retired }) => retired.map(({ id }) => id)));
  const added = [...came].filter((id) => !gone.has(id));
  const reworded = rewordings(later).filter(({ id }) => !came.has(id) && !gone.has(id));
  const retired = later.flatMap((change) => change.retired).filter(({ id }) => !came.has(id));
  const text = changeText({ added, reworded, retired });
  return text === '' ? undefined : { summary: `since your last visit: ${text}`, added, reworded, retired };
}
