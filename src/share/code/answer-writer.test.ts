import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { readAnswers } from './answer-reader.ts';
import { writeAnswers } from './answer-writer.ts';

const vectors: [[number, Answer][], number[]][] = [
  [[], []],
  [[[0, 'yes']], [1]],
  [[[1, 'partly']], [12]],
  [[[2, 'na']], [180]],
  [
    [
      [0, 'na'],
      [1, 'na'],
      [2, 'na'],
    ],
    [215],
  ],
  [
    [
      [0, 'yes'],
      [1, 'partly'],
      [2, 'no'],
      [3, 'unknown'],
    ],
    [1 + 12 + 108, 4],
  ],
  [[[7, 'yes']], [0, 0, 6]],
];

test.each(vectors)('%j is written %j', (placed, bytes) => {
  expect(writeAnswers(placed)).toEqual(bytes);
  expect(readAnswers(Uint8Array.from(bytes), 8)).toEqual(new Map(placed));
});

test('any answers are read back', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...ANSWERS))), (answers) => {
      const placed = answers.flatMap((answer, place) => (answer ? [[place, answer] as const] : []));
      const bytes = Uint8Array.from(writeAnswers(placed));
      expect(bytes.at(-1)).not.toBe(0);
      expect(readAnswers(bytes, answers.length)).toEqual(new Map(placed));
    }),
  );
});

describe('what no writer writes is refused', () => {
  test.each([
    ['a last byte of 0', [1, 0], 9],
    ['nothing but 0', [0], 9],
    ['a byte over 215', [216], 9],
    ['a byte over 215 before others', [255, 1], 9],
    ['an answer beyond the register', [6], 1],
    ['an answer in the padding', [1, 36], 5],
    ['any answer of an empty register', [1], 0],
  ])('%s', (_, bytes, edition) => {
    expect(readAnswers(Uint8Array.from(bytes), edition)).toBeUndefined();
  });

  test('whatever is read is written the same', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(40), (bytes, edition) => {
        const placed = readAnswers(bytes, edition);
        if (placed === undefined) {
          const beyond = bytes.some((byte, index) => byte >= 6 ** Math.max(0, Math.min(3, edition - index * 3)));
          expect(beyond || bytes.at(-1) === 0).toBe(true);
        } else expect(writeAnswers(placed)).toEqual([...bytes]);
      }),
    );
  });
});
