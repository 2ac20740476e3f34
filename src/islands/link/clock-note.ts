import { dayNumber, isoDay } from '../../domain/base/date.ts';

/** What is to be said of a link that cannot carry the day on which it was made; empty where it can. */
export function clockNote(date: string): string {
  if (dayNumber(date) !== undefined) return '';
  return `It is dated ${isoDay(0)}: this computer’s clock says ${date}, which no link can carry.`;
}
