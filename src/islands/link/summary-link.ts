import { catalogue, mark } from 'virtual:catalogue';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { freeze } from '../../domain/assessment/snapshot.ts';
import { addressOf } from '../../domain/base/route.ts';
import { encodeCode } from '../../share/code/code.ts';
import { summaryLink } from '../../share/code/link.ts';

/** The summary link of an assessment as it stands on a day (ISO date). Notes stay out of it. */
export function linkOf(assessment: Assessment, date: string): string {
  const snapshot = freeze(assessment, date, catalogue.register.length);
  const { code } = encodeCode(snapshot, catalogue.register, mark);
  return summaryLink(addressOf(window.location.origin, 'summary/'), code);
}
