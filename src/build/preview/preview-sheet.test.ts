import { describe, expect, test } from 'vitest';
import { linesOf, previewSheet } from './preview-sheet.ts';
import { readTypeFaces } from './type-face.ts';

const faces = readTypeFaces();
/** Every letter as wide as it is high. */
const square = { width: (text: string, size: number) => text.length * size, path: () => '' };

describe('a text in lines', () => {
  test.each([
    ['fits in one', 'ab cd', 5, ['ab cd']],
    ['breaks at words', 'ab cd ef', 5, ['ab cd', 'ef']],
    ['gives a long word a line of its own', 'a bcdefghi j', 4, ['a', 'bcdefghi', 'j']],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(square, text, 1, width)).toEqual(lines);
  });
});

test('an outline has numbers alone, where the library’s own writer gave none', () => {
  const path = faces.title.path('collaboration', 80, 318.08000000000004, 84);
  expect(path).toMatch(/^M[\dMLQCZ .-]+Z?$/);
});

test('a title and a text that are far too long end within the sheet', () => {
  const sheet = previewSheet(
    { site: 'Site', title: 'word '.repeat(60).trim(), says: 'text '.repeat(200).trim() },
    faces,
  );
  const ys = [...sheet.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.max(...ys)).toBeLessThanOrEqual(630);
  expect(sheet).not.toContain('NaN');
});
