import type { PackEditions } from '../pack/pack.ts';
import type { Catalogue } from './catalogue.ts';

/** A catalogue of which only some ids are known. Every practice stays in its place. */
function knowing({ practices }: Catalogue, register: readonly string[], ids: readonly string[]): Catalogue {
  const known = new Set(ids);
  return {
    register,
    practices: practices.map((practice) => ({
      ...practice,
      checks: practice.checks.filter((check) => known.has(check.id)),
    })),
  };
}

/**
 * The catalogue as someone saw it whose register was `edition` entries long, and whose packs were of some editions; later
 * checks are left out, and so are all of a pack that they did not answer.
 */
export function catalogueAt(catalogue: Catalogue, edition: number, packs: PackEditions = {}): Catalogue {
  const register = catalogue.register.slice(0, edition);
  if (!(import.meta.env?.PACKS ?? true) || catalogue.packs === undefined)
    return edition >= catalogue.register.length ? catalogue : knowing(catalogue, register, register);
  const theirs = catalogue.packs.map((pack) => ({ ...pack, register: pack.register.slice(0, packs[pack.key] ?? 0) }));
  const ids = [register, ...theirs.map((pack) => pack.register)].flat();
  return { ...knowing(catalogue, register, ids), packs: theirs };
}
