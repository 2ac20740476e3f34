import { ANSWERS, type Answer } from '../catalogue/answer.ts';
import { LEVELS, type Level } from '../catalogue/level.ts';
import { PHASES, type Phase } from '../catalogue/phase.ts';
import { ROLES, type Role } from '../catalogue/role.ts';
import { type Tier, tierIncludes } from '../catalogue/tier.ts';
import { WHERE, type Where } from '../catalogue/where.ts';

/** The six states of a check, in the order in which they are offered. */
export const ANSWER_STATES = [...ANSWERS, 'unanswered'] as const;

export type AnswerState = Answer | 'unanswered';

/** The state of a check whose answer is this. */
export function answerState(answer: Answer | undefined): AnswerState {
  return answer ?? 'unanswered';
}

/**
 * What narrows a list of checks. Of each dimension the chosen options are kept, several as alternatives; none chosen
 * means that the dimension narrows nothing.
 */
export type Filter = {
  readonly level: readonly Level[];
  readonly phase: readonly Phase[];
  readonly role: readonly Role[];
  readonly where: readonly Where[];
  readonly answer: readonly AnswerState[];
  /** Slugs. */
  readonly practice: readonly string[];
  /** Words that must all occur in the statement, or begin the position. */
  readonly text: string;
  readonly hideAnswered: boolean;
  /** Whether checks that the tier does not ask are shown too. */
  readonly beyondTier: boolean;
};

/** The dimensions whose options are fixed, in the order in which they are offered and written; `practice` comes after. */
export const FIXED_OPTIONS = {
  level: LEVELS,
  phase: PHASES,
  role: ROLES,
  where: WHERE,
  answer: ANSWER_STATES,
} as const;

/** A dimension of a filter whose options are chosen. */
export type Dimension = keyof typeof FIXED_OPTIONS | 'practice';

export const DIMENSIONS = [
  'level',
  'phase',
  'role',
  'where',
  'answer',
  'practice',
] as const satisfies readonly Dimension[];

/** Longest text of a filter, in UTF-16 units: more than any statement. */
export const FILTER_TEXT_MAX = 200;

/** The filter that shows every check. */
export const NO_FILTER: Filter = {
  level: [],
  phase: [],
  role: [],
  where: [],
  answer: [],
  practice: [],
  text: '',
  hideAnswered: false,
  beyondTier: false,
};

/** Whether a filter narrows nothing: every check that may be shown is. */
export function narrowsNothing(filter: Filter): boolean {
  return DIMENSIONS.every((dimension) => filter[dimension].length === 0) && filter.text === '' && !filter.hideAnswered;
}

/**
 * The filter as it is at a tier: it shows what the tier asks. What is beyond that is a choice, made for all of it or by
 * choosing a level.
 */
export function atTier(filter: Filter, tier: Tier): Filter {
  if (filter.beyondTier || filter.level.length > 0) return filter;
  return { ...filter, level: LEVELS.filter((level) => tierIncludes(tier, level)) };
}
