import { expect, test } from 'vitest';
import { freeze } from './snapshot.ts';

test('freeze takes what belongs to the assessment, the date and the edition, and nothing else', () => {
  const stored = { name: 'Hub', tier: 'critical', answers: { a: 'yes' }, notes: { a: 'ADR 12' }, key: 'k1' } as const;
  expect(freeze(stored, '2026-11-22', 5)).toEqual({
    name: 'Hub',
    tier: 'critical',
    answers: { a: 'yes' },
    notes: { a: 'ADR 12' },
    date: '2026-11-22',
    edition: 5,
  });
});

test('freeze keeps what is carried, and the editions of packs where there are any', () => {
  const stored = { name: 'Hub', tier: 'critical', answers: {}, notes: {}, carried: { 'acme.abcdef': 'AA' } } as const;
  expect(freeze(stored, '2026-11-22', 5, { zeta: 2 })).toMatchObject({
    packs: { zeta: 2 },
    carried: { 'acme.abcdef': 'AA' },
  });
  const { carried: _, ...bare } = stored;
  expect(freeze(bare, '2026-11-22', 5)).not.toHaveProperty('carried');
});
