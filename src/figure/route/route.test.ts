import { describe, expect, test } from 'vitest';
import { SHEET_SIZES } from '../geometry/sheet.ts';
import { textWidth } from '../geometry/text.ts';
import { routeSheet, routeText, STOP_RADIUS } from './route-layout.ts';

const phases = ['day 1', 'week 1', 'month 1', 'quarter 1'];
const stops = [
  { step: 'read-stakeholders', number: 1, title: 'Involve stakeholders early', phase: 1 },
  { step: 'read-maintenance', number: 8, title: 'Maintenance', phase: 2 },
  { step: 'read-scalability', number: 3, title: 'Scalability and flexibility', phase: 3 },
];

describe.each(SHEET_SIZES)('%s', (size) => {
  const sheet = routeSheet(phases, stops, size);

  test('each stop stands in its phase, under the one before', () => {
    for (const { at, phase, digits, number } of sheet.stops) {
      const measure = sheet.phases[phase];
      expect(at[0]).toBeCloseTo(((measure?.from[0] ?? 0) + (measure?.to[0] ?? 0)) / 2);
      expect(digits.lines).toEqual([`${number}`]);
    }
    const rows = sheet.stops.map(({ at }) => at[1]);
    expect(Math.min(...rows.slice(1).map((y, i) => y - (rows[i] ?? 0)))).toBeGreaterThan(2 * STOP_RADIUS);
    expect(Math.max(...rows) + STOP_RADIUS).toBeLessThan(sheet.height);
  });

  test('all words stand on the sheet', () => {
    for (const { words } of sheet.stops) {
      const wide = textWidth(words.lines[0] ?? '');
      const [left, right] = words.anchor === 'end' ? [words.x - wide, words.x] : [words.x, words.x + wide];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(sheet.width);
    }
  });
});

test('in words, phase by phase', () => {
  expect(routeText(phases, stops)).toBe(
    'The way through the sheets in the order of the track. day 1: no sheet. week 1: 1, Involve stakeholders early. month 1: 8, Maintenance. quarter 1: 3, Scalability and flexibility.',
  );
});
