import type { CatalogueCheck } from '../catalogue/catalogue.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';

/** Some checks, parted into those that a tier asks and the others; both in reading order. */
export function partByTier<Check extends Pick<CatalogueCheck, 'level'>>(
  checks: readonly Check[],
  tier: Tier,
): { readonly asked: readonly Check[]; readonly others: readonly Check[] } {
  const isAsked = ({ level }: Check) => tierIncludes(tier, level);
  return { asked: checks.filter(isAsked), others: checks.filter((check) => !isAsked(check)) };
}

type Listed = { readonly id: string };

/**
 * Where in a queue a review goes on that was left at a check: there, or, when the queue has that check no more, at the
 * one that comes after it in the catalogue. The beginning when there is none.
 */
export function placeIn(queue: readonly Listed[], catalogue: readonly Listed[], left: string | undefined): number {
  const place = queue.findIndex(({ id }) => id === left);
  if (place >= 0) return place;
  const from = catalogue.findIndex(({ id }) => id === left);
  const rest = new Set(from < 0 ? [] : catalogue.slice(from).map(({ id }) => id));
  return Math.max(
    0,
    queue.findIndex(({ id }) => rest.has(id)),
  );
}

/** Which checks a review goes through, and in which order. */
export const COURSES = ['reading', 'unanswered-first', 'unanswered', 'differ', 'parked'] as const;

export type Course = (typeof COURSES)[number];

/** What each is called wherever a person reads it. */
export const COURSE_LABEL: Readonly<Record<Course, string>> = {
  reading: 'All, in reading order',
  'unanswered-first': 'Unanswered first',
  unanswered: 'Only the unanswered',
  differ: 'Only where we differ',
  parked: 'Only the parked',
};

/** What a course goes by. */
export type CourseWorld = {
  readonly isAnswered: (checkId: string) => boolean;
  readonly isDisputed: (checkId: string) => boolean;
  readonly parked: readonly string[];
};

/** The checks of a course, in its order. The parked ones come as they were parked, all others as they are read. */
export function checksOn<Check extends Listed>(
  course: Course,
  checks: readonly Check[],
  { isAnswered, isDisputed, parked }: CourseWorld,
): readonly Check[] {
  const unanswered = checks.filter(({ id }) => !isAnswered(id));
  switch (course) {
    case 'unanswered-first':
      return [...unanswered, ...checks.filter(({ id }) => isAnswered(id))];
    case 'unanswered':
      return unanswered;
    case 'differ':
      return checks.filter(({ id }) => isDisputed(id));
    case 'parked':
      return parked.flatMap((id) => checks.find((check) => check.id === id) ?? []);
    default:
      return checks;
  }
}

/** Index of the next check of a queue that a test holds for, after a place and then from the beginning; undefined for none. */
export function nextWhere<Check>(
  queue: readonly Check[],
  position: number,
  holds: (check: Check) => boolean,
): number | undefined {
  const after = queue.findIndex((check, index) => index > position && holds(check));
  if (after >= 0) return after;
  const first = queue.findIndex(holds);
  return first >= 0 && first !== position ? first : undefined;
}
