import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRoom, textWidth, wrap } from './text.ts';

test('text is as wide as its characters', () => {
  expect(textWidth('99.95 %')).toBeCloseTo(50.4);
  expect(textWidth('0.69ⁿ', 10)).toBeCloseTo(30);
});

test('as many characters fit as the width allows, and always one', () => {
  expect(textRoom(72)).toBe(10);
  expect(textRoom(71.9)).toBe(9);
  expect(textRoom(1)).toBe(1);
});

describe('wrap', () => {
  test.each<[string, number, string[]]>([
    ['API', 12, ['API']],
    ['Carriers and shops', 12, ['Carriers', 'and shops']],
    ['Identity: token cache', 12, ['Identity:', 'token cache']],
    ['one two three four', 99, ['one two three four']],
    ['incomprehensibilities', 5, ['incomprehensibilities']],
    ['a incomprehensibilities', 5, ['a', 'incomprehensibilities']],
    ['', 5, ['']],
  ])('%j in %d', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('keeps every word, and no line is too long unless it is one word', () => {
    const word = fc.stringMatching(/^[a-z]{1,14}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (words, columns) => {
          const lines = wrap(words.join(' '), columns);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
