import { expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { missingSystems } from './missing.ts';
import { quarterStart } from './quarter.ts';

const snapshot = (name: string, date: string): Snapshot => ({
  ...{ name, date },
  ...({ tier: 'production', answers: {}, notes: {}, edition: 4 } as const),
});

test.each([
  ['2026-01-01', '2026-01-01'],
  ['2026-03-31', '2026-01-01'],
  ['2026-04-01', '2026-04-01'],
  ['2026-09-30', '2026-07-01'],
  ['2026-11-25', '2026-10-01'],
  ['2026-12-31', '2026-10-01'],
])('%s is in the quarter that began on %s', (date, start) => {
  expect(quarterStart(date)).toBe(start);
});

test('those named without a link first, then those whose link is older', () => {
  const roster = {
    systems: [
      { snapshot: snapshot('Hub', '2026-11-01') },
      { snapshot: snapshot('Pay', '2026-08-25'), group: 'Core' },
      { snapshot: snapshot('Lab', '2026-10-01') },
      { snapshot: snapshot('Old', '2026-09-30'), contact: 'ana' },
    ],
    expected: [
      { name: 'ledger', contact: 'ben' },
      { name: 'HUB', contact: 'cleo' },
      { name: 'Pay', contact: 'dan', group: 'Other' },
    ],
  };
  expect(missingSystems(roster, '2026-10-01')).toEqual([
    { name: 'ledger', contact: 'ben' },
    { name: 'Pay', last: '2026-08-25', group: 'Core', contact: 'dan' },
    { name: 'Old', last: '2026-09-30', contact: 'ana' },
  ]);
  expect(missingSystems({ systems: [], expected: [] }, '2026-10-01')).toEqual([]);
});
