import type { Catalogue, CatalogueCheck } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { markOf } from '../../domain/catalogue/position.ts';
import type { Content, PracticeSource } from './read.ts';

function catalogueChecks(practice: PracticeSource): readonly CatalogueCheck[] {
  return practice.sections.flatMap(({ checks }, s) =>
    checks.map(({ id, level }, c) => ({ id, level, mark: markOf(practice.meta.number, s, c) })),
  );
}

/** What every page needs for counting. */
export function catalogueOf(content: Content): Catalogue {
  const practices = content.practices.map((practice) => ({
    number: practice.meta.number,
    slug: practice.slug,
    title: practice.meta.title,
    checks: catalogueChecks(practice),
  }));
  return { register: content.register.ids, practices };
}

/** The words of all checks, by id. */
export function checksOf(content: Content): Readonly<Record<string, Check>> {
  const checks = content.practices.flatMap(({ sections }) => sections.flatMap((section) => section.checks));
  return Object.fromEntries(checks.map((check) => [check.id, check]));
}
