import { expect, test } from 'vitest';
import type { Spread, Taking } from './spread.ts';
import { takingText, unityText } from './spread-text.ts';

test.each<[Spread['unity'], string]>([
  ['agreed', 'All agree'],
  ['partial', 'Agreed, 2 gave no answer'],
  ['differ', 'We differ'],
  ['single', 'One answer'],
  ['silent', 'Nobody answered'],
])('%s is told', (unity, says) => {
  expect(unityText({ unity, voices: [{ answer: undefined, who: ['Ana', 'Ben'] }] })).toBe(says);
});

test.each<[Taking, string]>([
  [{ answers: {}, replaced: 0, standing: 0 }, 'Nothing new.'],
  [{ answers: {}, replaced: 0, standing: 3 }, 'Nothing new. 3 are there already.'],
  [
    { answers: { a: 'yes' }, replaced: 1, standing: 1 },
    '1 answer: 1 Yes. 1 takes the place of another answer. 1 is there already.',
  ],
  [
    { answers: { a: 'no', b: 'yes', c: 'yes', d: 'unknown' }, replaced: 2, standing: 0 },
    '4 answers: 2 Yes, 1 No, 1 Don’t know. 2 take the place of another answer.',
  ],
])('%j is told', (taking, says) => {
  expect(takingText(taking)).toBe(says);
});
