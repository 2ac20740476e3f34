import { expect, test } from 'vitest';
import { filedSnapshots } from './filed-snapshot.ts';

const register = ['a', 'b', 'c'];

test('each assessment of a file, of the day and edition of the file', () => {
  const hub = { uid: 'aaaaaaaa', name: 'Hub', tier: 'critical', answers: { a: 'yes' }, notes: { b: 'Why' } } as const;
  const pay = { uid: 'bbbbbbbb', name: 'Pay', tier: 'prototype', answers: {}, notes: {} } as const;
  const read = { ok: true, assessments: [hub, pay], exported: '2026-11-20', edition: 2, ignored: [] } as const;
  const { uid: _, ...snapshot } = { ...hub, date: '2026-11-20', edition: 2 };
  expect(filedSnapshots(read, register)).toEqual([
    snapshot,
    { name: 'Pay', tier: 'prototype', answers: {}, notes: {}, date: '2026-11-20', edition: 2 },
  ]);
});

test('names of places are read as the ids that this register has for them; ids of no register are left out', () => {
  const answers = { '@1': 'no', '@7': 'yes', c: 'partly', '@2': 'no', gone: 'yes' } as const;
  const hub = { uid: 'aaaaaaaa', name: 'Hub', tier: 'critical', answers, notes: { '@0': 'n', '@9': 'm' } } as const;
  const read = { ok: true, assessments: [hub], exported: '2026-11-20', edition: 10, ignored: [] } as const;
  expect(filedSnapshots(read, register)).toEqual([
    expect.objectContaining({ answers: { b: 'no', c: 'partly', '@7': 'yes' }, notes: { a: 'n', '@9': 'm' } }),
  ]);
});

test('what is carried of packs goes along', () => {
  const carried = { 'acme.abcdef': 'AA' };
  const hub = { uid: 'aaaaaaaa', name: 'Hub', tier: 'critical', answers: {}, notes: {}, carried } as const;
  const read = { ok: true, assessments: [hub], exported: '2026-11-20', edition: 2, ignored: [] } as const;
  expect(filedSnapshots(read, register)).toMatchObject([{ carried }]);
});

test('answers to checks of the packs of this site are known', () => {
  const answers = { a: 'yes', 'acme--x': 'no', 'zeta--y': 'yes' } as const;
  const hub = { uid: 'aaaaaaaa', name: 'Hub', tier: 'critical', answers, notes: {} } as const;
  const read = { ok: true, assessments: [hub], exported: '2026-11-20', edition: 2, ignored: [] } as const;
  const acme = { key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--x'] };
  expect(filedSnapshots(read, register, [acme])).toMatchObject([
    { answers: { a: 'yes', 'acme--x': 'no' }, packs: { acme: 1 } },
  ]);
  expect(filedSnapshots(read, register)[0]).not.toHaveProperty('packs');
});
