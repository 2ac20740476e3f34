import { cleanLine } from '../base/clean-text.ts';
import { dayNumber } from '../base/date.ts';
import { OWNER_MAX, type PlanField, type PlanItem, RISK_MAX } from './plan-item.ts';

/** What is wrong with one field of a plan item, and how to mend it. */
export type PlanItemFault = { readonly field: PlanField; readonly says: string };

function length(text: string): number {
  return Array.from(cleanLine(text, Number.POSITIVE_INFINITY)).length;
}

function isBlank(text: string): boolean {
  return length(text) === 0;
}

/** What is to be mended in a plan item before it is stored, field by field; for fields as someone typed them. */
export function planItemFaults({ owner = '', due = '', risk = '', revisit = '' }: PlanItem): readonly PlanItemFault[] {
  const faults: readonly (readonly [wrong: boolean, field: PlanField, says: string])[] = [
    [length(owner) > OWNER_MAX, 'owner', `Shorten the owner to ${OWNER_MAX} characters; it has ${length(owner)}.`],
    [isBadDay(due), 'due', 'Write the due date as a day from 2020 to 2064, such as 2026-11-22.'],
    [length(risk) > RISK_MAX, 'risk', `Shorten the reason to ${RISK_MAX} characters; it has ${length(risk)}.`],
    [isBlank(risk) && !isBlank(revisit), 'risk', 'Say why the risk is accepted, or remove the date to revisit it.'],
    [isBadDay(revisit), 'revisit', 'Write the date to revisit as a day from 2020 to 2064, such as 2026-11-22.'],
    [!isBlank(risk) && isBlank(revisit), 'revisit', 'Say when to revisit the accepted risk.'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, field, says]) => ({ field, says }));
}

function isBadDay(text: string): boolean {
  return !isBlank(text) && dayNumber(text.trim()) === undefined;
}
