import { expect, test } from 'vitest';
import { ANSWER_LABEL, ANSWERS, isAnswer } from './answer.ts';

test('the order of the answers is part of the summary code', () => {
  expect(ANSWERS).toEqual(['yes', 'partly', 'no', 'unknown', 'na']);
});

test('every answer has its own label', () => {
  expect(ANSWERS.map((answer) => ANSWER_LABEL[answer])).toEqual([
    'Yes',
    'Partly',
    'No',
    'Don’t know',
    'Not applicable',
  ]);
});

test.each(['yes', 'partly', 'no', 'unknown', 'na'])('%s is an answer', (value) => {
  expect(isAnswer(value)).toBe(true);
});

test.each(['', 'Yes', 'unanswered', 'constructor', 0, null, undefined, ['yes'], {}])('%j is no answer', (value) => {
  expect(isAnswer(value)).toBe(false);
});
