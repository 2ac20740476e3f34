import { catalogue, mark } from 'virtual:catalogue';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { freeze, type Snapshot } from '../../domain/assessment/snapshot.ts';
import { dayNumber, isoDay } from '../../domain/base/date.ts';
import { addressOf } from '../../domain/base/route.ts';
import { packEditions } from '../../domain/pack/pack.ts';
import { encodeCode } from '../../share/code/code.ts';
import { summaryLink } from '../../share/code/link.ts';
import { frozenOn } from '../../state/browser/carried.ts';

/** What is to be said of a link that cannot carry the day on which it was made; empty where it can. */
export function clockNote(date: string): string {
  if (dayNumber(date) !== undefined) return '';
  return `It is dated ${isoDay(0)}: this computer’s clock says ${date}, which no link can carry.`;
}

/** The summary link of an assessment as it stands on a day (ISO date). Notes stay out of it. */
export function linkOf(assessment: Assessment, date: string): string {
  return linkTo(freeze(assessment, date, catalogue.register.length, packEditions(catalogue.packs ?? [])));
}

/** The summary link of the open assessment as it stands on a day, with what it carries. Notes stay out of it. */
export function ownLink(date: string, assessment?: Assessment): string {
  return linkTo(frozenOn(date, assessment));
}

function linkTo(snapshot: Snapshot): string {
  const { code } = encodeCode(snapshot, catalogue.register, mark, catalogue.packs);
  return summaryLink(addressOf(window.location.origin, 'summary/'), code);
}
