import type { Catalogue } from './catalogue.ts';

/** The catalogue as someone saw it whose register was `edition` entries long; later checks are left out. */
export function catalogueAt(catalogue: Catalogue, edition: number): Catalogue {
  if (edition >= catalogue.register.length) return catalogue;
  const register = catalogue.register.slice(0, edition);
  const known = new Set(register);
  const practices = catalogue.practices.map((practice) => ({
    ...practice,
    checks: practice.checks.filter((check) => known.has(check.id)),
  }));
  return { register, practices };
}
