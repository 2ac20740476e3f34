import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearQuery } from './near-word.ts';

const WORDS = ['circuit', 'breaker', 'retry', 'retries', 'budget', 'error', 'slo', 'idempotency'];

test.each<[string, string | undefined]>([
  ['circit breaker', 'circuit breaker'],
  ['Circiut Braker', 'circuit breaker'],
  ['idempotancy', 'idempotency'],
  ['ydempotancy', 'idempotency'],
  ['error budget', undefined],
  ['err bud', undefined],
  ['rerty', 'retry'],
  ['sol', undefined],
  ['bet', undefined],
  ['etry', undefined],
  ['elephant', undefined],
  ['', undefined],
])('%j is meant as %j', (query, meant) => {
  expect(nearQuery(query, WORDS)).toBe(meant);
});

test('A word that is known is no slip, and is not proposed either', () => {
  expect(nearQuery('broker', WORDS, ['broker'])).toBeUndefined();
  expect(nearQuery('braker', WORDS, ['broker'])).toBe('breaker');
});

test('A word of the list is never replaced, nor what it begins with', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.nat(), (words, at) => {
      const word = words[at % words.length] as string;
      expect(nearQuery(word, words)).toBeUndefined();
      expect(nearQuery(word.slice(0, 1 + (at % word.length)), words)).toBeUndefined();
    }),
  );
});

test('A word with one letter too many or too few is found again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{6,14}$/), fc.nat(), fc.boolean(), (word, at, less) => {
      const i = at % word.length;
      const slip = less ? word.slice(0, i) + word.slice(i + 1) : `${word.slice(0, i)}#${word.slice(i)}`;
      if (!word.startsWith(slip)) expect(nearQuery(slip, [word])).toBe(word);
    }),
  );
});
