import type { PackEditions } from '../pack/pack.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The catalogue as someone saw it whose register was `edition` entries long, and whose packs were of some editions; later
 * checks are left out, and so are all of a pack that they did not answer. Every practice stays in its place.
 */
export function catalogueAt(catalogue: Catalogue, edition: number, packs: PackEditions = {}): Catalogue {
  const { packs: here } = catalogue;
  if (here === undefined && edition >= catalogue.register.length) return catalogue;
  const register = catalogue.register.slice(0, edition);
  const theirs = here?.map((pack) => ({ ...pack, register: pack.register.slice(0, packs[pack.key] ?? 0) }));
  const known = new Set([...register, ...(theirs?.flatMap((pack) => pack.register) ?? [])]);
  const practices = catalogue.practices.map((practice) => ({
    ...practice,
    checks: practice.checks.filter((check) => known.has(check.id)),
  }));
  return { register, practices, ...(theirs === undefined ? {} : { packs: theirs }) };
}
