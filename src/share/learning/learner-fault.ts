import type { LearnerFault } from './decode-learner.ts';

const MESSAGE: Readonly<Record<LearnerFault, string>> = {
  empty: 'There is nothing in this link: ask the newcomer to copy the mentor link again.',
  'too-long': 'This text is longer than any mentor link can be: paste one link and nothing else.',
  'summary-code': 'This is a summary link of an assessment, no mentor link: open it on the Summary page.',
  'not-a-code': 'This is no mentor link: paste the whole link, from https:// to its last character.',
  'newer-version': 'This link was made by a newer version of this site: reload the page, then open the link again.',
  'cut-short': 'Part of this link is missing: copy it again, up to its last character, or ask for a new one.',
  damaged:
    'Some characters of this link were changed on the way: copy it again from where you got it, or ask for a new one.',
};

/** One sentence for the reader: what is wrong with a mentor's link, and what to do about it. */
export function learnerFaultMessage(fault: LearnerFault): string {
  return MESSAGE[fault];
}
