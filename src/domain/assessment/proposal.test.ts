import { expect, test } from 'vitest';
import { isOlder, propose } from './proposal.ts';

const hub = { name: 'Hub', tier: 'critical', answers: { a: 'yes' }, notes: {} } as const;
const mine = { id: 'first', uid: 'k3v9x2m8', assessment: hub };
const never = { id: 'b2', uid: undefined, assessment: { ...hub, name: 'Never exported' } };

test('the same uid is updated, and what changes is told', () => {
  const filed = { ...hub, uid: 'k3v9x2m8', answers: { b: 'no' }, plan: { a: { owner: 'Ana' } } } as const;
  const [proposal] = propose([filed], [never, mine], ['a', 'b']);
  expect(proposal).toMatchObject({
    target: mine,
    result: { answers: { a: 'yes', b: 'no' }, plan: { a: { owner: 'Ana' } } },
    changes: { answers: [{ id: 'b', after: 'no' }], notes: [], milestones: [] },
  });
});

test('anything else is new: all that it brings', () => {
  const [proposal] = propose([{ ...hub, uid: 'another1' }], [never, mine], ['a']);
  expect(proposal).toMatchObject({ target: undefined, result: hub, changes: { answers: [{ id: 'a', after: 'yes' }] } });
});

test('what stands under a place is read as the id that the register has for it by now', () => {
  const filed = {
    ...hub,
    uid: 'another1',
    answers: { '@1': 'no', '@7': 'na' },
    notes: { '@0': 'Signed.' },
    plan: { '@1': { owner: 'Ana' } },
  } as const;
  // Nothing stays under the place as well.
  expect(propose([filed], [], ['a', 'b'])[0]?.result).toEqual({
    ...hub,
    answers: { b: 'no', '@7': 'na' },
    notes: { a: 'Signed.' },
    plan: { b: { owner: 'Ana' } },
  });
});

test.each([
  [{ a: 'yes', '@0': 'no' }, ['a']],
  [{ '@0': 'no', a: 'yes' }, ['a']],
  [{ '@0': 'yes', a: 'yes' }, []],
] as const)('of %j the answer under the id is taken, and two that differ are told', (answers, doubled) => {
  const [proposal] = propose([{ ...hub, uid: 'another1', answers }], [], ['a', 'b']);
  expect(proposal).toMatchObject({ result: { answers: { a: 'yes' } }, doubled });
});

test('notes and plan items that stand twice are told, each check once', () => {
  const twice = {
    uid: 'another1',
    notes: { '@1': 'x', b: 'y' },
    plan: { '@1': { owner: 'Ana' }, b: { owner: 'Ben' } },
  };
  expect(propose([{ ...hub, ...twice }], [], ['a', 'b'])[0]).toMatchObject({
    result: { notes: { b: 'y' }, plan: { b: { owner: 'Ben' } } },
    doubled: ['b'],
  });
});

test.each([
  // By the clock on the wall, whatever the zone.
  ['2026-11-20', new Date(2026, 10, 21).toISOString(), true],
  ['2026-11-20', '2027-01-02T09:30:00.000Z', true],
  ['2026-11-20', new Date(2026, 10, 20, 23, 59, 59, 999).toISOString(), false],
  ['2026-11-20', '2026-03-31T12:00:00.000Z', false],
])('a file of %s, after a change of %s: older is %s', (exported, changed, older) => {
  expect(isOlder(exported, changed)).toBe(older);
});
