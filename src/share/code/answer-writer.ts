import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';

/**
 * Answers by place as bytes, three to a byte: a + 6·b + 36·c, each 0 for unanswered or the answer's place in `ANSWERS`
 * plus one. It ends with the last answer, so the last byte is never 0; no answers are no bytes.
 */
export function writeAnswers(placed: Iterable<readonly [number, Answer]>): readonly number[] {
  const bytes: number[] = [];
  for (const [place, answer] of placed) {
    const index = Math.floor(place / 3);
    bytes[index] = (bytes[index] ?? 0) + (ANSWERS.indexOf(answer) + 1) * 6 ** (place % 3);
  }
  // Bytes without any answer are still holes in the array.
  return Array.from(bytes, (byte) => byte ?? 0);
}
