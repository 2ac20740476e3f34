import { expect, test } from 'vitest';
import type { Answer, Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameText } from '../frame/frame-text.ts';
import { tally } from './tally.ts';
import { countsText, progressText, STANDING_LABEL, tallyText } from './tally-text.ts';

const tallyOf = (...answers: (Answer | undefined)[]) => {
  const practices = answers.map((_, index) => ({
    number: index + 1,
    slug: `practice-${index}`,
    title: `Practice ${index + 1}`,
    checks: [{ id: `check-${index}`, level: 'essential', position: `${index + 1}.1.1` } as const],
  }));
  const catalogue: Catalogue = { register: [], practices };
  const given: Answers = Object.fromEntries(
    answers.flatMap((answer, index) => (answer ? [[`check-${index}`, answer]] : [])),
  );
  return tally(catalogue, given, 'prototype');
};

test('every standing has its own label', () => {
  expect(STANDING_LABEL).toEqual({ holds: 'Holds', gives: 'Gives', open: 'Open' });
});

test.each([
  [tallyOf('yes', 'no', undefined), '1 of 3 applicable checks answered Yes; 1 of 3 practices hold.'],
  [tallyOf('yes', 'unknown'), '1 of 2 applicable checks answered Yes, 1 to find out; 1 of 2 practices hold.'],
  [tallyOf('yes'), '1 of 1 applicable check answered Yes; 1 of 1 practice holds.'],
  [tallyOf('na'), '0 of 0 applicable checks answered Yes; 1 of 1 practice holds.'],
  [tallyOf(), '0 of 0 applicable checks answered Yes; 0 of 0 practices hold.'],
])('a tally reads as a sentence: %#', (result, sentence) => {
  expect(tallyText(result)).toBe(sentence);
  expect(sentence.startsWith(`${countsText(result.total)};`)).toBe(true);
});

test.each([
  [tallyOf('yes', 'no', undefined), '1 holds: Practice 1. 1 gives: Practice 2. 1 is open: Practice 3.'],
  [tallyOf('yes', 'na'), '2 hold: Practice 1, Practice 2.'],
  [tallyOf('no', 'no'), '2 give: Practice 1, Practice 2.'],
  [tallyOf('partly', 'unknown'), '2 are open: Practice 1, Practice 2.'],
])('the frame reads as sentences: %#', (result, sentences) => {
  const columns = result.practices.length;
  expect(frameText(result)).toBe(`Section drawing: ${columns} columns carry one roof. ${sentences}`);
});

test('beside the name of an assessment stands its tier, and how far it is', () => {
  expect(progressText('critical', { answered: 55, asked: 128 })).toBe('critical · 55 of 128 answered');
});
