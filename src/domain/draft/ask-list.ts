import { ROLE_LABEL, ROLES, type Role } from '../catalogue/role.ts';
import type { Drafts } from './draft.ts';

/** A question that a draft leaves open, with the check that it is about. */
type AskedQuestion = { readonly checkId: string; readonly question: string };

/** Questions by the role that they are for. */
export type AskList = readonly { readonly role: Role; readonly questions: readonly AskedQuestion[] }[];

/** What drafts ask of others, by role; within a role in the order in which the checks are given. */
export function askList(drafts: Drafts, order: readonly string[]): AskList {
  const asked = order.flatMap((checkId) => {
    const ask = Object.hasOwn(drafts, checkId) ? drafts[checkId]?.ask : undefined;
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
