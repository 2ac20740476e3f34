import type { Level } from './level.ts';
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
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly checks: readonly CatalogueCheck[];
};

/** Everything that can be counted, without its words: small enough for every page. */
export type Catalogue = {
  readonly register: Register;
  readonly practices: readonly CataloguePractice[];
};

/** The checks of all practices, in reading order. */
export function allChecks(catalogue: Catalogue): readonly CatalogueCheck[] {
  return catalogue.practices.flatMap((practice) => practice.checks);
}
