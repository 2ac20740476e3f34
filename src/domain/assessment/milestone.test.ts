import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate, cleanMilestoneName, readMilestone } from './milestone.ts';

test.each([
  ['Before the launch', 'Before the launch'],
  ['  two\nlines ', 'two lines'],
  [' \u200b', '2026-11-22'],
  ['x'.repeat(90), 'x'.repeat(80)],
])('the name %j becomes %j', (name, clean) => {
  expect(cleanMilestoneName(name, '2026-11-22')).toBe(clean);
});

test.each([
  [
    { name: 'Q4', date: '2026-11-22', code: ' 1.GNUT\n', more: 1 },
    { name: 'Q4', date: '2026-11-22', code: '1.GNUT' },
  ],
  [
    { name: '', date: '2026-11-22', code: '1.GNUT' },
    { name: '2026-11-22', date: '2026-11-22', code: '1.GNUT' },
  ],
  [{ name: 'Q4', date: '2026-02-30', code: '1.GNUT' }, undefined],
  [{ name: 'Q4', date: '2026-11-22', code: ' ' }, undefined],
  [{ name: 'Q4', date: '2026-11-22', code: 'GNUT' }, undefined],
  [{ name: 'Q4', date: '2026-11-22', code: '1.GN UT' }, undefined],
  [{ name: 'Q4', date: '2026-11-22' }, undefined],
  [{ name: 'Q4', date: 5, code: '1.GNUT' }, undefined],
  [{ date: '2026-11-22', code: '1.GNUT' }, undefined],
  [['Q4'], undefined],
  [null, undefined],
  ['1.GNUT', undefined],
])('%j is read as %j', (value, milestone) => {
  expect(readMilestone(value)).toEqual(milestone);
});

test('earliest first; those of the same day as they were kept', () => {
  const dates = ['2026-11-22', '2025-01-01', '2026-11-22', '2026-03-01'];
  const kept = dates.map((date, n) => ({ date, n }));
  expect(byDate(kept).map(({ n }) => n)).toEqual([1, 3, 0, 2]);
});

test('any dates: in order, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ date: fc.constantFrom('2026-01-01', '2026-01-02', '2027-01-01') })), (dated) => {
      const ordered = byDate(dated);
      expect(ordered.map(({ date }) => date)).toEqual(dated.map(({ date }) => date).sort());
      expect(new Set(ordered)).toEqual(new Set(dated));
    }),
  );
});
