import { entry } from '../base/entry.ts';
import { ANSWERS, type Answer, type Answers } from '../catalogue/answer.ts';
import type { Vote } from './vote.ts';

/**
 * How several people's answers to a check relate. `agreed`: all of them gave the same. `partial`: at least two did, and
 * the others gave none. `single`: one person alone answered. `silent`: nobody did.
 */
type Unity = 'agreed' | 'partial' | 'differ' | 'single' | 'silent';

/** Who gave an answer; undefined for no answer. */
type Voice = { readonly answer: Answer | undefined; readonly who: readonly string[] };

/** What several people say on a check. */
export type Spread = {
  readonly unity: Unity;
  /** Each answer that somebody gave with who gave it, in the order of the answers; last, who gave none. */
  readonly voices: readonly Voice[];
};

/** What several people say on a check. */
export function spreadOf(votes: readonly Vote[], checkId: string): Spread {
  const by = (answer: Answer | undefined): Voice => ({
    answer,
    who: votes.filter(({ snapshot }) => entry(snapshot.answers, checkId) === answer).map(({ who }) => who),
  });
  const given = ANSWERS.map(by).filter(({ who }) => who.length > 0);
  const silent = by(undefined);
  return {
    unity: unityOf(given, silent.who.length),
    voices: silent.who.length === 0 ? given : [...given, silent],
  };
}

function unityOf(given: readonly Voice[], silent: number): Unity {
  const [first, second] = given;
  if (first === undefined) return 'silent';
  if (second !== undefined) return 'differ';
  if (first.who.length === 1) return 'single';
  return silent === 0 ? 'agreed' : 'partial';
}

/** The answers that can be taken in one step. */
export type Taking = {
  /** Answers that are not there yet, by check id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** How many of them take the place of another answer. */
  readonly replaced: number;
  /** How many agreed answers are there already. */
  readonly standing: number;
};

/** What would change if all answers that people agree on were taken; with `partial`, those where some gave none too. */
export function takingOf(votes: readonly Vote[], ids: readonly string[], answers: Answers, partial: boolean): Taking {
  const agreed = ids.flatMap((id): readonly (readonly [string, Answer])[] => {
    const { unity, voices } = spreadOf(votes, id);
    const answer = voices[0]?.answer;
    const isTaken = unity === 'agreed' || (partial && unity === 'partial');
    return isTaken && answer !== undefined ? [[id, answer]] : [];
  });
  const fresh = agreed.filter(([id, answer]) => entry(answers, id) !== answer);
  return {
    answers: Object.fromEntries(fresh),
    replaced: fresh.filter(([id]) => entry(answers, id) !== undefined).length,
    standing: agreed.length - fresh.length,
  };
}
