import { dayNumber, isoDay } from '../../domain/base/date.ts';
import { ANSWER_LABEL } from '../../domain/catalogue/answer.ts';
import type { WorkItem } from '../../domain/plan/worklist.ts';
import { component, dateValue, momentValue, textValue } from './ical.ts';
import { evidenceOf, guideLink, type PlanSheet, sheetLists, statementOf } from './plan-sheet.ts';

/** What a calendar needs beside the plan. */
export type CalendarStamp = {
  /** Says of an assessment that it is the same one, so that the calendar updates its events: its uid. */
  readonly uid: string;
  /** The moment at which the calendar is made, as `toISOString` writes it. */
  readonly moment: string;
};

/**
 * Due dates, and the dates on which accepted risks are to be revisited, as all-day events of a calendar file (RFC 5545).
 * Undefined where nothing has a date: a calendar cannot be empty.
 */
export function planCalendar(sheet: PlanSheet, stamp: CalendarStamp): string | undefined {
  const items = sheetLists(sheet).flatMap(([, list]) => list);
  const events = items.map((gap) => event(sheet, gap, stamp)).join('');
  if (events === '') return undefined;
  const head = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Loadbearing//Plan//EN'],
    ['CALSCALE', 'GREGORIAN'],
  ] as const;
  return component('VCALENDAR', head, events);
}

// While a risk is accepted, its due date waits.
function dateOf({ item }: WorkItem): readonly [kind: 'Due' | 'Revisit', date: string | undefined] {
  return item.risk === undefined ? ['Due', item.due] : ['Revisit', item.revisit];
}

function event(sheet: PlanSheet, gap: WorkItem, { uid, moment }: CalendarStamp): string {
  const [kind, date] = dateOf(gap);
  const day = dayNumber(date ?? '');
  if (day === undefined) return '';
  const { check, answer, item } = gap;
  const description = [
    `${sheet.assessment.name}, ${check.level}, answered ${ANSWER_LABEL[answer]}.`,
    item.owner === undefined ? '' : `Owner: ${item.owner}`,
    item.risk === undefined ? '' : `Accepted risk: ${item.risk}`,
    item.risk === undefined || item.by === undefined ? '' : `Accepted by: ${item.by}`,
    `${answer === 'unknown' ? 'Find out' : 'Closed by'}: ${evidenceOf(sheet, gap)}`,
    guideLink(sheet, gap),
  ].filter((line) => line !== '');
  return component('VEVENT', [
    ['UID', `${kind.toLowerCase()}-${check.id}-${uid}@loadbearing`],
    ['DTSTAMP', momentValue(moment)],
    ['DTSTART;VALUE=DATE', dateValue(isoDay(day))],
    ['DTEND;VALUE=DATE', dateValue(isoDay(day + 1))],
    ['SUMMARY', textValue(`${kind}: ${statementOf(sheet, gap)} (${sheet.assessment.name})`)],
    ['DESCRIPTION', textValue(description.join('\n'))],
    ['URL', guideLink(sheet, gap)],
    ['TRANSP', 'TRANSPARENT'],
  ]);
}
