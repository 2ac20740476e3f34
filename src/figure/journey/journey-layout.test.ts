import { describe, expect, test } from 'vitest';
import { SHEET_SIZES } from '../geometry/sheet.ts';
import { textWidth } from '../geometry/text.ts';
import { BALLOON, journeySheet } from './journey-layout.ts';

const phases = ['research', 'design', 'build', 'deploy', 'operate'];
const stages = [
  { number: 1, title: 'Involve stakeholders early', from: 0, to: 4, key: 0 },
  { number: 2, title: 'Plan for scalability and flexibility', from: 1, to: 2, key: 2 },
  { number: 10, title: 'Maintenance', from: 4, to: 4, key: 4 },
];

describe.each(SHEET_SIZES)('%s', (size) => {
  const sheet = journeySheet(phases, stages, size);

  test('every balloon stands on its line, in the middle of its phase', () => {
    for (const [i, { from, to, balloon, number }] of sheet.stages.entries()) {
      const measure = sheet.phases[stages[i]?.key ?? 0];
      expect(balloon[0]).toBeCloseTo(((measure?.from[0] ?? 0) + (measure?.to[0] ?? 0)) / 2);
      expect(balloon[0] - BALLOON).toBeGreaterThanOrEqual(from[0]);
      expect(balloon[0] + BALLOON).toBeLessThanOrEqual(to[0]);
      expect([from[1], to[1]]).toEqual([balloon[1], balloon[1]]);
      expect(number.lines).toEqual([String(stages[i]?.number)]);
    }
  });

  test('words stay on the sheet, and names clear of lines and of one another', () => {
    for (const { words } of sheet.phases) {
      expect(words.x + textWidth(words.lines[0] ?? '') / 2).toBeLessThanOrEqual(sheet.width);
    }
    for (const { from, words, balloon } of sheet.stages) {
      const wide = textWidth(words.lines[0] ?? '');
      const [left, right] = words.anchor === 'end' ? [words.x - wide, words.x] : [words.x, words.x + wide];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size === 'wide' ? from[0] : sheet.width);
      if (size === 'narrow') expect(words.y).toBeLessThan(balloon[1] - BALLOON);
    }
    const rows = sheet.stages.map(({ balloon }) => balloon[1]);
    expect(Math.min(...rows.slice(1).map((y, i) => y - (rows[i] ?? 0)))).toBeGreaterThan(2 * BALLOON);
    expect(Math.max(...rows) + BALLOON).toBeLessThan(sheet.height);
  });

  test('borders part the phases', () => {
    expect(sheet.borders.xs).toHaveLength(4);
    expect(sheet.borders.xs[0]).toBeGreaterThan(sheet.phases[0]?.to[0] ?? Infinity);
    expect(sheet.borders.xs[0]).toBeLessThan(sheet.phases[1]?.from[0] ?? 0);
  });
});
