import { catalogue } from 'virtual:catalogue';
import type { Assessment } from '../../domain/assessment.ts';
import { href } from '../../domain/route.ts';
import { freeze } from '../../domain/snapshot.ts';
import { encodeCode } from '../../share/code.ts';
import { summaryLink } from '../../share/link.ts';

/** The summary link of an assessment as it stands on a day (ISO date). Notes stay out of it. */
export function linkOf(assessment: Assessment, date: string): string {
  const snapshot = freeze(assessment, date, catalogue.register.length);
  const { code } = encodeCode(snapshot, catalogue.register);
  return summaryLink(new URL(href('summary/'), window.location.origin).href, code);
}
