import { type Assessment, cleanName } from '../assessment/assessment.ts';
import { joinNotes } from '../assessment/note-join.ts';
import { entry } from '../base/entry.ts';
import type { Answer, Answers } from '../catalogue/answer.ts';
import { TIERS, type Tier } from '../catalogue/tier.ts';
import { agreementOf } from './agreement.ts';
import { answerPair } from './answer-pair.ts';

/** One person's assessment of the system in question. */
export type SignedAssessment = { readonly author: string; readonly assessment: Assessment };

/** A third assessment, made of two. */
export type Settlement = {
  readonly assessment: Assessment;
  /** Ids of disputed checks that nothing was chosen for; they are unanswered. */
  readonly unsettled: readonly string[];
  /** Ids of checks whose two notes did not fit into one and were shortened. */
  readonly shortened: readonly string[];
};

/**
 * The assessment that two people settle on. A choice by check id goes before everything; otherwise agreed answers are
 * taken, and those that only one of them gave. Both notes are kept. Name and tier are the first one's and the more
 * demanding one's, until someone edits them.
 */
export function settle(first: SignedAssessment, second: SignedAssessment, choices: Answers): Settlement {
  const [one, other] = [first.assessment, second.assessment];
  const pairs = idsOf(one.answers, other.answers, choices).map((id) => answerPair(id, one.answers, other.answers));
  const answers = pairs.map((pair) => {
    const settled = agreementOf(pair) === 'disputed' ? undefined : (pair.first ?? pair.second);
    return [pair.id, entry(choices, pair.id) ?? settled] as const;
  });
  const notes = idsOf(one.notes, other.notes).map((id) => {
    const signed = ({ author, assessment }: SignedAssessment) => ({ author, note: entry(assessment.notes, id) ?? '' });
    return { id, ...joinNotes(signed(first), signed(second)) };
  });
  return {
    assessment: {
      name: cleanName(one.name),
      tier: stricter(one.tier, other.tier),
      answers: Object.fromEntries(answers.filter((given): given is [string, Answer] => given[1] !== undefined)),
      notes: Object.fromEntries(notes.filter(({ note }) => note.trim() !== '').map(({ id, note }) => [id, note])),
    },
    unsettled: answers.filter(([, answer]) => answer === undefined).map(([id]) => id),
    shortened: notes.filter(({ shortened }) => shortened).map(({ id }) => id),
  };
}

function idsOf(...records: readonly object[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
}

function stricter(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) > TIERS.indexOf(b) ? a : b;
}
