import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barSheet } from '../bars/bars-layout.ts';
import { boxesSheet } from '../boxes/boxes-layout.ts';
import type { Part } from '../chain/chain.ts';
import { chainSheet } from '../chain/chain-layout.ts';
import { curveSheet } from '../curve/curve-layout.ts';
import { dockSheet } from '../dock/dock-layout.ts';
import { SHEET_SIZES, SHEET_WIDTH, type Words } from '../geometry/sheet.ts';
import { LEADING, textWidth } from '../geometry/text.ts';
import { staircaseSheet } from '../staircase/staircase-layout.ts';
import { timelineSheet } from '../timeline/timeline-layout.ts';

/** Every line of text lies on the sheet. */
function expectOnSheet(words: readonly Words[], width: number, height: number): void {
  for (const { x, y, lines, anchor } of words) {
    lines.forEach((line, i) => {
      const before = { start: 0, middle: 0.5, end: 1 }[anchor] * textWidth(line);
      expect(x - before, line).toBeGreaterThanOrEqual(-1);
      expect(x - before + textWidth(line), line).toBeLessThanOrEqual(width + 1);
      expect(y + i * LEADING, line).toBeLessThanOrEqual(height);
      expect(y + i * LEADING, line).toBeGreaterThanOrEqual(8);
    });
  }
}

const label = fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,10})?$/);

describe.each(SHEET_SIZES)('%s', (size) => {
  test('bars', () => {
    const bar = fc.record({
      label,
      value: fc.integer({ min: 1, max: 9999 }),
      fill: fc.constantFrom('yes', 'no', undefined),
    });
    fc.assert(
      fc.property(fc.array(bar, { minLength: 1, maxLength: 8 }), (bars) => {
        const sheet = barSheet(bars, 'min', size);
        const words = [...sheet.bars.flatMap((each) => each.words), ...sheet.ticks.map((tick) => tick.words)];
        expectOnSheet(words, sheet.width + 20, sheet.height);
        for (const { rect } of sheet.bars) expect(rect.width).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a timeline that can be measured, and one that cannot', () => {
    const events = [
      { at: 'Fri 17:40', label: 'Alert' },
      { at: 'Sat 11:00', label: 'Scope known', kind: 'good' as const },
    ];
    const measured = timelineSheet(events, size);
    expect(measured.gaps.map(({ words }) => words.lines)).toEqual([['+ 17 h 20 min']]);
    expect(measured.events.map(({ kind }) => kind)).toEqual(['plain', 'good']);
    const long = { at: 'later', label: 'A label that is far too long for one line of a narrow sheet' };
    const vague = timelineSheet([{ at: 'soon', label: 'Now' }, long], size);
    expect(vague.gaps).toEqual([]);
    for (const sheet of [measured, vague]) {
      expectOnSheet(
        sheet.events.flatMap((event) => event.words),
        sheet.width,
        sheet.height,
      );
    }
  });

  test('curves', () => {
    const axis = { label: 'Nodes', min: 0, max: 100, ticks: [0, 50, 100] };
    const line = [
      [0, 0],
      [50, 80],
      [100, 100],
    ] as const;
    const mark = { x: 50, y: 80, label: 'half' };
    const sheet = curveSheet(axis, axis, [{ name: 'Line', points: line }], [mark, mark], size);
    const words = [...sheet.marks, ...sheet.plot.columns, ...sheet.plot.rows].map((each) => each.words);
    expectOnSheet([...words, ...sheet.plot.labels], sheet.width, sheet.height);
    expect(sheet.marks[0]?.words).not.toEqual(sheet.marks[1]?.words);
  });

  test('a staircase with its orders in lanes, one still open', () => {
    const load = { start: 400, growth: 0.08, months: 12 };
    const steps = [
      { month: 0, capacity: 525 },
      { month: 3, capacity: 700 },
    ];
    const orders = [1, 1.2, 11.8].map((month) => ({ month, label: 'another door' }));
    const sheet = staircaseSheet('req/s', load, steps, orders, size);
    expectOnSheet([...sheet.leads.map((lead) => lead.words), ...sheet.treads], sheet.width, sheet.height);
    expect(sheet.leads.map(({ open }) => open)).toEqual([false, false, true]);
    expect(new Set(sheet.leads.map(({ y }) => y)).size).toBe(2);
    const bare = staircaseSheet('req/s', load, steps, [], size);
    expect(bare.legend.items).toHaveLength(2);
    expect(bare.height).toBeLessThan(sheet.height);
  });

  test('chains', () => {
    const part = fc.record({
      name: label,
      availability: fc.constantFrom(0.9, 0.9995, 0.99999),
      soft: fc.boolean(),
      copies: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array<Part>(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const sheet = chainSheet(parts, size);
        const words = sheet.parts.flatMap((each) => [each.words, each.note, ...each.boxes.map((box) => box.words)]);
        expectOnSheet([...words, sheet.result, sheet.aside], sheet.width, sheet.height);
        const boxes = parts.reduce((sum, { soft, copies }) => sum + (soft ? 1 : (copies ?? 1)), 0);
        expect(sheet.parts.flatMap((each) => each.boxes)).toHaveLength(boxes);
      }),
    );
    expect(chainSheet([{ name: 'One', availability: 0.9995 }], size).result.lines).toEqual(['99.950\u00a0%']);
  });

  test('boxes', () => {
    const nodes = [
      { id: 'a', label: 'Ingest', at: [0, 0], kind: 'part' },
      { id: 'b', label: 'Events', at: [1, 0], kind: 'store' },
    ] as const;
    const links = [
      { from: 'a', to: 'b', label: 'insert' },
      { from: 'a', to: 'gone' },
      { from: 'gone', to: 'a' },
    ];
    const sheet = boxesSheet(nodes, links, [{ label: 'all', of: ['a', 'b', 'gone'] }], size);
    expect(sheet.arrows).toHaveLength(1);
    expect(sheet.plates.map(({ words }) => words.lines)).toEqual([['all'], ['insert']]);
    expect(sheet.width).toBe(SHEET_WIDTH[size]);
    expect(boxesSheet(nodes, [{ from: 'a', to: 'b' }], [], size).plates).toEqual([]);
  });

  test('a dock', () => {
    const wall = { doors: 4, reserved: 2, order: 450, full: 525, now: 400 };
    const sheet = dockSheet(wall, '250 req/s', size);
    const words = [...sheet.lines, ...sheet.dimensions].map((each) => each.words);
    expectOnSheet(words, sheet.width, sheet.height);
    expect(sheet.doors.map(({ built }) => built)).toEqual([true, true, true, true, false, false]);
    expect(dockSheet({ ...wall, reserved: 0, now: 900 }, '250 req/s', size).dimensions).toHaveLength(1);
  });
});
