import type { Agreed, Agreement } from './agreement.ts';

const PART: Readonly<Record<Agreement, string>> = {
  agreed: 'agreed',
  disputed: 'disputed',
  'first-only': 'answered by the first only',
  'second-only': 'answered by the second only',
  unanswered: 'unanswered',
};

/** What two people say, in a sentence: `12 agreed, 3 disputed, 1 answered by the first only.` */
export function agreementText({ counts }: Agreed): string {
  const kinds = (Object.keys(PART) as Agreement[]).filter((kind) => kind !== 'unanswered' && counts[kind] > 0);
  const said = kinds.map((kind) => `${counts[kind]} ${PART[kind]}`).join(', ') || 'Nothing is answered by either';
  return counts.unanswered > 0 && kinds.length > 0 ? `${said}, ${counts.unanswered} ${PART.unanswered}.` : `${said}.`;
}
