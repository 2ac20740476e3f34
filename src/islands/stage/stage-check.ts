import type { CatalogueCheck } from '../../domain/catalogue/catalogue.ts';

/** A check as the stage goes through it; its words are read from the page when it is asked. */
export type StageCheck = CatalogueCheck & {
  /** Slug of its practice. */
  readonly practice: string;
  readonly statement: string;
  /** Whether the quick check asks it. */
  readonly key: boolean;
};
