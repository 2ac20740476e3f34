import type { TeamSystem } from './matrix.ts';
import { type AnswerMoves, answerMoves, systemNumbers } from './movement.ts';

/** A number then and now. */
export type ThenNow = { readonly earlier: number; readonly now: number };

/** How systems stand together, then and now. */
export type Trend = AnswerMoves & {
  /** How many of them are known of then. */
  readonly systems: number;
  readonly holding: ThenNow;
  readonly gaps: ThenNow;
  readonly answered: ThenNow;
  readonly essentialUnanswered: ThenNow;
};

/** The trend of the systems that have an earlier snapshot; undefined where none has. */
export function trendOf(systems: readonly TeamSystem[]): Trend | undefined {
  const pairs = systems.flatMap(({ snapshot, earlier, tally, before }) =>
    earlier === undefined || before === undefined
      ? []
      : [
          {
            moves: answerMoves(earlier.answers, snapshot.answers),
            earlier: systemNumbers(before),
            now: systemNumbers(tally),
          },
        ],
  );
  if (pairs.length === 0) return undefined;
  const sum = (count: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((total, pair) => total + count(pair), 0);
  const both = (key: 'holding' | 'gaps' | 'answered' | 'essentialUnanswered'): ThenNow => ({
    earlier: sum(({ earlier }) => earlier[key]),
    now: sum(({ now }) => now[key]),
  });
  return {
    systems: pairs.length,
    better: sum(({ moves }) => moves.better),
    worse: sum(({ moves }) => moves.worse),
    holding: both('holding'),
    gaps: both('gaps'),
    answered: both('answered'),
    essentialUnanswered: both('essentialUnanswered'),
  };
}
