import type { PlanGroup } from './plan-group.ts';
import { allGaps, type Worklist } from './worklist.ts';

/** Where the rows of a plan stand: its groups, each with the ids of its checks. */
export type PlanPlaces = readonly { readonly key: string; readonly title: string; readonly ids: readonly string[] }[];

/** The places of rows as they stand now. */
export function planPlaces(groups: readonly PlanGroup[]): PlanPlaces {
  return groups.map(({ key, title, gaps }) => ({ key, title, ids: gaps.map(({ check }) => check.id) }));
}

/**
 * A plan with every row where it stood, whatever was agreed on since: nothing moves away, or out of what is shown, from
 * under the hand that works on it. Gaps that are closed leave; new ones come to the end of the group where they belong.
 */
export function inPlace(places: PlanPlaces, worklist: Worklist, fresh: readonly PlanGroup[]): readonly PlanGroup[] {
  const gaps = new Map(allGaps(worklist).map((gap) => [gap.check.id, gap]));
  const placed = new Set(places.flatMap(({ ids }) => ids));
  const added = (key: string) =>
    fresh
      .filter((group) => group.key === key)
      .flatMap((group) => group.gaps.filter(({ check }) => !placed.has(check.id)));
  const kept = places.map(({ key, title, ids }) => ({
    key,
    title,
    gaps: [...ids.flatMap((id) => gaps.get(id) ?? []), ...added(key)],
  }));
  const keys = new Set(places.map(({ key }) => key));
  const others = fresh.filter(({ key }) => !keys.has(key)).map((group) => ({ ...group, gaps: added(group.key) }));
  return [...kept, ...others].filter((group) => group.gaps.length > 0);
}

/** Whether rows stand as they would if they were put in order now. */
export function isInOrder(shown: readonly PlanGroup[], fresh: readonly PlanGroup[]): boolean {
  return JSON.stringify(planPlaces(shown)) === JSON.stringify(planPlaces(fresh));
}
