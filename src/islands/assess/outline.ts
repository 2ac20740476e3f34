import type { ListedCheck } from '../../domain/filter/filter-match.ts';
import type { ShownCheck } from '../check/check-item.tsx';

/** A check with all that the assessment page shows of it and filters by. */
export type AssessedCheck = ShownCheck & ListedCheck & { readonly key: boolean };

/** The whole catalogue in reading order, with its words. */
export type AssessedOutline = readonly {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly checks: readonly AssessedCheck[];
  }[];
}[];

/** All checks of an outline, in reading order. */
export function outlineChecks(outline: AssessedOutline): readonly AssessedCheck[] {
  return outline.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks));
}
