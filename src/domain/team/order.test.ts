import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Tier } from '../catalogue/tier.ts';
import { team } from './matrix.ts';
import { sortSystems, type TeamSort } from './order.ts';

const catalogue: Catalogue = {
  register: ['a1', 'a2', 'b1'],
  practices: ['a', 'b', 'c'].map((slug, p) => ({
    number: p + 1,
    slug,
    title: slug.toUpperCase(),
    checks: ['a1', 'a2', 'b1']
      .filter((id) => id.startsWith(slug))
      .map((id, c) => ({ id, level: c === 0 ? 'essential' : 'recommended', position: `${p + 1}.1.${c + 1}` })),
  })),
};

const systemsOf = (...systems: readonly (readonly [string, Answers])[]) =>
  team(
    catalogue,
    systems.map(([name, answers]) => ({
      snapshot: { name, tier: 'production', answers, notes: {}, date: '2026-11-22', edition: 3 },
    })),
  ).systems;

const rowsOf = (snapshots: readonly Snapshot[]) =>
  team(
    catalogue,
    snapshots.map((snapshot) => ({ snapshot })),
  ).systems;

const systems = systemsOf(
  ['Hub 10', { a1: 'yes', a2: 'yes', b1: 'no' }],
  ['pay', { a1: 'no', a2: 'yes', b1: 'yes' }],
  ['Hub 2', { a1: 'yes', a2: 'no', b1: 'yes' }],
  ['Äpfel', { a1: 'partly' }],
  ['Lab', { a1: 'na', a2: 'na', b1: 'no' }],
);

const names = (sort: TeamSort, direction?: 'ascending' | 'descending') =>
  sortSystems(systems, sort, direction).map(({ snapshot }) => snapshot.name);

test.each<[TeamSort, readonly string[], readonly string[]]>([
  [{ by: 'name' }, ['Äpfel', 'Hub 2', 'Hub 10', 'Lab', 'pay'], ['pay', 'Lab', 'Hub 10', 'Hub 2', 'Äpfel']],
  [{ by: 'holding' }, ['Äpfel', 'Hub 10', 'Lab', 'pay', 'Hub 2'], ['Hub 2', 'Hub 10', 'Lab', 'pay', 'Äpfel']],
  [
    { by: 'practice', slug: 'a' },
    ['pay', 'Äpfel', 'Hub 2', 'Hub 10', 'Lab'],
    ['Hub 10', 'Lab', 'Hub 2', 'Äpfel', 'pay'],
  ],
  [
    { by: 'practice', slug: 'd' },
    ['Äpfel', 'Hub 2', 'Hub 10', 'Lab', 'pay'],
    ['Äpfel', 'Hub 2', 'Hub 10', 'Lab', 'pay'],
  ],
])('by %j', (sort, ascending, descending) => {
  expect(names(sort)).toEqual(ascending);
  expect(names(sort, 'descending')).toEqual(descending);
});

test.each<[TeamSort['by'], readonly string[], readonly string[]]>([
  ['date', ['Hub 10', 'Lab', 'Hub 2'], ['Hub 2', 'Hub 10', 'Lab']],
  ['tier', ['Lab', 'Hub 2', 'Hub 10'], ['Hub 10', 'Hub 2', 'Lab']],
  ['open', ['Hub 2', 'Lab', 'Hub 10'], ['Hub 10', 'Lab', 'Hub 2']],
] as const)('by %s', (by, ascending, descending) => {
  const row = (name: string, tier: Tier, date: string, answers: Answers): Snapshot => ({
    ...{ name, tier, date, answers },
    notes: {},
    edition: 3,
  });
  const rows = rowsOf([
    row('Hub 10', 'critical', '2026-11-21', { a1: 'no', a2: 'partly', b1: 'unknown' }),
    row('Hub 2', 'production', '2026-11-22', { a1: 'yes', b1: 'na' }),
    row('Lab', 'prototype', '2026-11-21', { a1: 'yes', b1: 'no', a2: 'no' }),
  ]);
  const sorted = (direction: 'ascending' | 'descending') =>
    sortSystems(rows, { by } as TeamSort, direction).map(({ snapshot }) => snapshot.name);
  expect(sorted('ascending')).toEqual(ascending);
  expect(sorted('descending')).toEqual(descending);
});

test('who says nothing stands with the weakest, not with the strongest', () => {
  const rows = systemsOf(
    ['Silent', {}],
    ['Honest', { a1: 'yes', a2: 'no', b1: 'yes' }],
    ['Essential', { a1: 'no', b1: 'yes', a2: 'yes' }],
    ['Done', { a1: 'yes', a2: 'yes', b1: 'yes' }],
  );
  const sorted = (by: 'open' | 'answered', direction: 'ascending' | 'descending') =>
    sortSystems(rows, { by }, direction).map(({ snapshot }) => snapshot.name);
  expect(sorted('open', 'descending')).toEqual(['Silent', 'Essential', 'Honest', 'Done']);
  expect(sorted('answered', 'ascending')).toEqual(['Silent', 'Done', 'Essential', 'Honest']);
});

test('by group, from A to Z, and what is in none last', () => {
  const rows = team(
    catalogue,
    [undefined, 'Labs', 'Core 10', undefined, 'Core 2'].map((group, n) => ({
      snapshot: { name: `System ${n}`, tier: 'production', answers: {}, notes: {}, date: '2026-11-22', edition: 3 },
      ...(group === undefined ? {} : { group }),
    })),
  ).systems;
  const groups = sortSystems(rows, { by: 'group' }).map(({ group }) => group);
  expect(groups).toEqual(['Core 2', 'Core 10', 'Labs', undefined, undefined]);
});

test('an edition that asks nothing counts as answered', () => {
  const rows = team({ register: [], practices: [] }, [
    { snapshot: { name: 'None', tier: 'production', answers: {}, notes: {}, date: '2026-11-22', edition: 0 } },
    { snapshot: { name: 'Also', tier: 'production', answers: {}, notes: {}, date: '2026-11-22', edition: 0 } },
  ]).systems;
  expect(sortSystems(rows, { by: 'answered' }).map(({ snapshot }) => snapshot.name)).toEqual(['Also', 'None']);
});

test('any 200 systems: the same systems, equal ones as they were, and sorting again changes nothing', () => {
  const anySystem = fc.tuple(
    fc.constantFrom('Hub', 'Pay', 'Lab'),
    fc.dictionary(fc.constantFrom('a1', 'a2', 'b1'), fc.constantFrom(...ANSWERS)),
  );
  const anySort = fc.constantFrom<TeamSort>({ by: 'name' }, { by: 'holding' }, { by: 'practice', slug: 'a' });
  const anyDirection = fc.constantFrom('ascending' as const, 'descending' as const);
  fc.assert(
    fc.property(
      fc.array(anySystem, { minLength: 200, maxLength: 200 }),
      anySort,
      anyDirection,
      (drawn, sort, direction) => {
        const rows = systemsOf(...drawn);
        const sorted = sortSystems(rows, sort, direction);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sortSystems(sorted, sort, direction)).toEqual(sorted);
        const namesakes = sortSystems(rows, { by: 'name' }, direction).filter(
          ({ snapshot }) => snapshot.name === 'Hub',
        );
        expect(namesakes).toEqual(rows.filter(({ snapshot }) => snapshot.name === 'Hub'));
      },
    ),
    { numRuns: 20 },
  );
});
