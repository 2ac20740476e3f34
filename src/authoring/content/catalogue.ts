import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { checksOf } from '../outline.ts';
import type { Content } from './read.ts';

/** What every page needs for counting. */
export function catalogueOf(content: Content): Catalogue {
  const practices = content.practices.map((practice) => ({
    number: practice.meta.number,
    slug: practice.slug,
    title: practice.meta.title,
    checks: checksOf(practice).map(({ id, level, position }) => ({ id, level, position })),
  }));
  return { register: content.register.ids, practices };
}

/** The words of all checks, by id. */
export function checkWords({ practices }: Pick<Content, 'practices'>): Readonly<Record<string, Check>> {
  const checks = practices.flatMap(checksOf).map(({ position: _, ...check }) => check);
  return Object.fromEntries(checks.map((check) => [check.id, check]));
}

/** What to look for, by the ids of the checks that say it. */
export function checkLooks({ practices }: Pick<Content, 'practices'>): Readonly<Record<string, string>> {
  const checks = practices.flatMap(checksOf);
  return Object.fromEntries(checks.flatMap(({ id, look }) => (look === undefined ? [] : [[id, look]])));
}

/** The work that a check comes from, for those that have one. */
export type CheckSource = { readonly id: string; readonly title: string; readonly year: string };

/** The sources of all checks, by id. */
export function checkSources(
  content: Pick<Content, 'practices' | 'references'>,
): Readonly<Record<string, CheckSource>> {
  const works = new Map(content.references.map(({ id, title, year }) => [id, { id, title, year: String(year) }]));
  return Object.fromEntries(
    content.practices.flatMap(checksOf).flatMap(({ id, reference }) => {
      const work = reference === undefined ? undefined : works.get(reference);
      return work === undefined ? [] : [[id, work] as const];
    }),
  );
}
