import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../assessment/assessment.ts';
import { keptVotesText, readKeptVotes } from './kept-vote.ts';

test('votes that are stored are read again', () => {
  const vote = fc.record({ code: fc.stringMatching(/^1\.[\w-]{1,60}$/), who: fc.string().map(cleanName) });
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 8 }), (votes) => {
      expect(readKeptVotes(keptVotesText(votes))).toEqual(votes);
    }),
  );
});

test.each(['text', '1.AAAA', '1.AAAA  Ana', 'Ana 1.AAAA', '1.AAAA Ana\n', Array(9).fill('1.AAAA Ana').join('\n')])(
  '%j are no votes',
  (text) => {
    expect(readKeptVotes(text)).toBeUndefined();
  },
);

test('whatever stands there, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const votes = readKeptVotes(text);
      if (votes !== undefined) expect(keptVotesText(votes)).toBe(text);
    }),
  );
});
