import { searchText } from '../base/search-text.ts';
import type { Answer } from '../catalogue/answer.ts';
import type { Check } from '../catalogue/check.ts';
import { answerState, DIMENSIONS, type Dimension, type Filter } from './filter.ts';

/** What a list of checks knows of each. */
export type FilteredCheck = Pick<Check, 'id' | 'level' | 'phase' | 'roles' | 'where' | 'statement'> & {
  /** Position in the drawing set, such as `3.1.2`. */
  readonly position: string;
  /** Slug of its practice. */
  readonly practice: string;
};

/** A listed check with what every match would otherwise work out anew: made once a check, for lists of thousands. */
export type SearchableCheck = FilteredCheck & {
  /** The statement as it is searched. */
  readonly searchText: string;
};

/** A check made ready for any number of matches. */
export function searchable(check: FilteredCheck): SearchableCheck {
  return { ...check, searchText: searchText(check.statement) };
}

/** The options that a check has in a dimension: one, or several roles. */
export function optionsOf(
  check: FilteredCheck,
  answer: Answer | undefined,
  dimension: Dimension,
): string | readonly string[] {
  if (dimension === 'role') return check.roles;
  return dimension === 'answer' ? answerState(answer) : check[dimension];
}

/** Whether a check has one of the options that are chosen in a dimension. */
export function passes(
  check: FilteredCheck,
  answer: Answer | undefined,
  filter: Filter,
  dimension: Dimension,
): boolean {
  const chosen: readonly string[] = filter[dimension];
  const options = optionsOf(check, answer, dimension);
  return typeof options === 'string' ? chosen.includes(options) : options.some((option) => chosen.includes(option));
}

/** What of a filter has no options to count: its text and `hideAnswered`. The words are folded once for all checks. */
export function restOf(filter: Filter): (check: SearchableCheck, answer: Answer | undefined) => boolean {
  const words = searchText(filter.text).split(' ');
  return (check, answer) =>
    !(filter.hideAnswered && answer !== undefined) &&
    words.every((word) => check.searchText.includes(word) || check.position.startsWith(word));
}

/** Whether a filter shows a check with this answer: the filter made ready for any number of checks. */
export function matcher(filter: Filter): (check: SearchableCheck, answer: Answer | undefined) => boolean {
  const rest = restOf(filter);
  const narrowing = DIMENSIONS.filter((dimension) => filter[dimension].length > 0);
  return (check, answer) =>
    narrowing.every((dimension) => passes(check, answer, filter, dimension)) && rest(check, answer);
}
