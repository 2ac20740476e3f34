import { expect, test } from 'vitest';
import { isSame } from './same.ts';

const hub = { name: 'Hub', tier: 'production', answers: {}, notes: {} } as const;

test('two assessments are the same where neither says anything that the other does not', () => {
  const milestone = { date: '2026-05-04', name: 'Before', code: '1.AAAA' };
  expect(isSame(hub, { ...hub })).toBe(true);
  for (const more of [
    { name: 'Depot' },
    { tier: 'critical' },
    { answers: { a: 'yes' } },
    { notes: { a: 'n' } },
    { plan: { a: { owner: 'Ana' } } },
    { policy: { staleDays: 9 } },
    { milestones: [milestone] },
    { carried: { 'acme.3f2a1b': 'BGFjbWU' } },
  ] as const) {
    expect(isSame(hub, { ...hub, ...more })).toBe(false);
    expect(isSame({ ...hub, ...more }, hub)).toBe(false);
  }
});
