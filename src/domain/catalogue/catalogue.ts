import type { PackRegister } from '../pack/pack.ts';
import { packKeyOf } from '../pack/pack-name.ts';
import type { Level } from './level.ts';
import type { PracticeNumber } from './position.ts';
import type { Register } from './register.ts';

/** What counting needs to know of a check. */
export type CatalogueCheck = {
  readonly id: string;
  readonly level: Level;
  /** Position in the drawing set, such as `3.1.2`: practice, section, check. For people; ids identify. */
  readonly position: string;
};

/** What counting needs to know of a practice. */
export type CataloguePractice = {
  readonly number: PracticeNumber;
  readonly slug: string;
  readonly title: string;
  readonly checks: readonly CatalogueCheck[];
};

/** Everything that can be counted, without its words: small enough for every page. */
export type Catalogue = {
  readonly register: Register;
  /** Those that are published, in order, and then those of packs. */
  readonly practices: readonly CataloguePractice[];
  /** The packs of the site; absent where it has none. */
  readonly packs?: readonly PackRegister[];
};

/** A catalogue without its packs. */
export function publishedOf(catalogue: Catalogue): Catalogue {
  if (!(import.meta.env?.PACKS ?? true) || catalogue.packs === undefined) return catalogue;
  const { register, practices } = catalogue;
  return { register, practices: practices.filter(({ slug }) => packKeyOf(slug) === undefined) };
}

/** The checks of all practices, in reading order. */
export function allChecks(catalogue: Catalogue): readonly CatalogueCheck[] {
  return catalogue.practices.flatMap((practice) => practice.checks);
}
