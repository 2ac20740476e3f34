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
export function checkWords(content: Content): Readonly<Record<string, Check>> {
  const checks = content.practices.flatMap(checksOf).map(({ position: _, ...check }) => check);
  return Object.fromEntries(checks.map((check) => [check.id, check]));
}
