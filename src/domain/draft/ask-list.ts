import type { Assessment } from '../assessment/assessment.ts';
import { entry } from '../base/entry.ts';
import { ROLE_LABEL, ROLES, type Role } from '../catalogue/role.ts';
import type { Ask, Drafts } from './draft.ts';

/** A question that a draft leaves open, with the check that it is about. */
type AskedQuestion = { readonly checkId: string; readonly question: string };

/** Questions by the role that they are for. */
export type AskList = readonly { readonly role: Role; readonly questions: readonly AskedQuestion[] }[];

/** A question in a note, as it stands there once the draft was taken. */
export function askLine({ role, question }: Ask): string {
  return `Ask ${ROLE_LABEL[role]}: ${question}`;
}

/** The last question that a note keeps. */
function askInNote(note: string): Ask | undefined {
  const lines = note.split('\n').reverse();
  for (const line of lines) {
    const role = ROLES.find((each) => line.startsWith(askLine({ role: each, question: '' })));
    if (role === undefined) continue;
    const question = line.slice(askLine({ role, question: '' }).length).trim();
    if (question !== '') return { role, question };
  }
  return undefined;
}

/**
 * What is to be asked of others, by role: what drafts ask, and what notes kept of drafts that were taken, as long as the answer is
 * Don’t know. Within a role in the order in which the checks are given.
 */
export function askList(
  drafts: Drafts,
  { answers, notes }: Pick<Assessment, 'answers' | 'notes'>,
  order: readonly string[],
): AskList {
  const asked = order.flatMap((checkId) => {
    const kept = entry(answers, checkId) === 'unknown' ? askInNote(entry(notes, checkId) ?? '') : undefined;
    const ask = entry(drafts, checkId)?.ask ?? kept;
    return ask === undefined ? [] : [{ checkId, ...ask }];
  });
  return ROLES.flatMap((role) => {
    const questions = asked
      .filter((each) => each.role === role)
      .map(({ checkId, question }) => ({ checkId, question }));
    return questions.length === 0 ? [] : [{ role, questions }];
  });
}

/** The questions for one role as text to send; `statement` says what a check states. */
export function askText(
  { role, questions }: AskList[number],
  system: string,
  statement: (checkId: string) => string | undefined,
): string {
  const lines = questions.map(({ checkId, question }, n) => {
    const about = statement(checkId);
    return `${n + 1}. ${question}${about === undefined ? '' : `\n   (${about})`}`;
  });
  return `${system}: questions for ${ROLE_LABEL[role]}\n\n${lines.join('\n')}\n`;
}
