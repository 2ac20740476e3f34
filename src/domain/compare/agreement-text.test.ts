import { expect, test } from 'vitest';
import type { Agreed } from './agreement.ts';
import { agreementText } from './agreement-text.ts';

const agreed = (counts: Partial<Agreed['counts']>): Agreed => ({
  checks: [],
  strays: [],
  counts: { agreed: 0, disputed: 0, 'first-only': 0, 'second-only': 0, unanswered: 0, ...counts },
});

test.each([
  [{ agreed: 12, disputed: 3 }, '12 agreed, 3 disputed.'],
  [{ 'first-only': 1, 'second-only': 2 }, '1 answered by the first only, 2 answered by the second only.'],
  [{ agreed: 1, unanswered: 9 }, '1 agreed, 9 unanswered.'],
  [{ unanswered: 9 }, 'Nothing is answered by either.'],
  [{}, 'Nothing is answered by either.'],
])('%j reads %s', (counts, says) => {
  expect(agreementText(agreed(counts))).toBe(says);
});
