import { dayNumber } from '../base/date.ts';
import { plural } from '../tally/tally-text.ts';
import { type Handling, handlingOf, type PlanItem } from './plan-item.ts';

/** What each standing of a plan item is called wherever a person reads it. */
export const HANDLING_LABEL: Readonly<Record<Handling, string>> = {
  overdue: 'Overdue',
  revisit: 'Due for revisiting',
  accepted: 'Risk accepted',
  planned: 'Planned',
  none: 'Not planned',
};

/** How far a date is from today, in words: `9 days ago`, `today`, `in 1 day`. */
export function distance(date: string, today: string): string {
  const days = (dayNumber(date) ?? 0) - (dayNumber(today) ?? 0);
  const count = plural(Math.abs(days), 'day', 'days');
  if (days === 0) return 'today';
  return days < 0 ? `${count} ago` : `in ${count}`;
}

/** How a plan item stands on a day, and what to do about it where something is to be done. */
export function planItemText(item: PlanItem, today: string): string {
  const { owner, due = '', revisit = '' } = item;
  const dated = (date: string) => `${date} (${distance(date, today)})`;
  switch (handlingOf(item, today)) {
    case 'overdue':
      return `Was due on ${dated(due)}: close the gap and change its answer, or agree on a new date${owner === undefined ? '' : ` with ${owner}`}.`;
    case 'revisit':
      return `The accepted risk was to be revisited on ${dated(revisit)}: close the gap, or accept the risk again with a new date.`;
    case 'accepted':
      return revisit === ''
        ? 'Risk accepted, without a date to revisit it.'
        : `Risk accepted, to be revisited on ${dated(revisit)}.`;
    case 'planned':
      if (due === '') return `Owner ${owner}, no due date yet.`;
      return `Due on ${dated(due)}, ${owner === undefined ? 'no owner yet' : `owner ${owner}`}.`;
    case 'none':
      return 'No owner and no due date yet.';
  }
}

/** The same in a few words, for a column of its own. */
export function handlingText(item: PlanItem, today: string): string {
  const { due = '', revisit = '' } = item;
  const handling = handlingOf(item, today);
  switch (handling) {
    case 'overdue':
      return `Overdue, ${distance(due, today)}`;
    case 'revisit':
      return `Revisit, ${distance(revisit, today)}`;
    case 'accepted':
      return revisit === '' ? HANDLING_LABEL.accepted : `Accepted, revisit ${distance(revisit, today)}`;
    case 'planned':
      return due === '' ? 'No date yet' : `Due ${distance(due, today)}`;
    case 'none':
      return HANDLING_LABEL.none;
  }
}
