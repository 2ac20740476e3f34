import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { LEVELS } from '../catalogue/level.ts';
import { TIERS } from '../catalogue/tier.ts';
import { count } from '../tally/count.ts';
import { plan } from '../tally/gap.ts';
import { tally } from '../tally/tally.ts';
import { cellChecks, team } from './matrix.ts';

const catalogue: Catalogue = {
  register: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'a4'],
  practices: ['a', 'b'].map((slug, p) => ({
    number: p + 1,
    slug,
    title: slug.toUpperCase(),
    checks: [...LEVELS, ...(slug === 'a' ? (['essential'] as const) : [])].map((level, c) => ({
      id: `${slug}${c + 1}`,
      level,
      position: `${p + 1}.1.${c + 1}`,
    })),
  })),
};

function system(name: string, answers: Answers, tier: Snapshot['tier'] = 'critical', edition = 7): Snapshot {
  return { name, tier, answers, notes: {}, date: '2026-11-22', edition };
}

const rowsOf = (snapshots: readonly Snapshot[]) => snapshots.map((snapshot) => ({ snapshot }));

const hub = system('Hub', { a1: 'yes', a2: 'no', a3: 'partly', a4: 'yes', b1: 'no' });
const pay = system('Pay', { a1: 'yes', a2: 'unknown', b1: 'no', b2: 'no' }, 'production', 6);
const lab = system('Lab', { a1: 'no', a2: 'no', b1: 'yes' }, 'prototype');

describe('matrix', () => {
  test('each system in its own edition and tier', () => {
    const { systems } = team(catalogue, rowsOf([hub, pay, lab]));
    expect(systems.map(({ snapshot }) => snapshot.name)).toEqual(['Hub', 'Pay', 'Lab']);
    const cells = systems.map((each) =>
      each.tally.practices.map(({ counts, standing }) => [counts.yes, counts.asked, standing]),
    );
    expect(cells).toEqual([
      [
        [2, 4, 'holds'],
        [0, 3, 'gives'],
      ],
      [
        [1, 2, 'holds'],
        [0, 2, 'gives'],
      ],
      [
        [0, 2, 'gives'],
        [1, 1, 'holds'],
      ],
    ]);
  });

  test('by tier', () => {
    const { systems, missed } = team(catalogue, rowsOf([hub, pay, lab]), {
      levels: [],
      tiers: ['prototype', 'production'],
    });
    expect(systems.map(({ snapshot }) => snapshot.name)).toEqual(['Pay', 'Lab']);
    expect(missed.map(({ check }) => check.id)).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  test('by level: counts of these levels, standings of the whole', () => {
    const { systems, missed } = team(catalogue, rowsOf([hub, lab]), { levels: ['recommended', 'advanced'], tiers: [] });
    const cells = systems.map((each) => each.tally.practices.map(({ counts, standing }) => [counts.asked, standing]));
    expect(cells).toEqual([
      [
        [2, 'holds'],
        [2, 'gives'],
      ],
      [
        [0, 'gives'],
        [0, 'holds'],
      ],
    ]);
    expect(systems[0]?.tally).toMatchObject({ holding: 1, total: { asked: 4 } });
    expect(missed.map(({ check }) => check.id)).toEqual(['a2', 'a3']);
  });
});

test('by group; a system that is in none is in the one without a name', () => {
  const rows = [{ snapshot: hub, group: 'Core' }, { snapshot: pay }, { snapshot: lab, group: 'Labs' }];
  const named = (groups: readonly string[]) =>
    team(catalogue, rows, { levels: [], tiers: [], groups }).systems.map(({ snapshot }) => snapshot.name);
  expect([named([]), named(['Core']), named(['', 'Labs'])]).toEqual([['Hub', 'Pay', 'Lab'], ['Hub'], ['Pay', 'Lab']]);
});

test('an earlier snapshot is counted in its own edition and tier, at the levels looked at', () => {
  const earlier = system('Hub', { a1: 'no', a2: 'yes' }, 'production', 6);
  const rows = [{ snapshot: hub, earlier }, { snapshot: pay }];
  const [first, second] = team(catalogue, rows).systems;
  expect(first?.before).toEqual(tally(catalogueAt(catalogue, 6), earlier.answers, 'production'));
  expect(second).not.toHaveProperty('before');
  const [narrowed] = team(catalogue, rows, { levels: ['essential'], tiers: [] }).systems;
  expect(narrowed?.before).toMatchObject({ total: { asked: 2, no: 1 }, holding: first?.before?.holding });
});

test('the checks that most systems miss come first, with these systems and their answers', () => {
  const { missed } = team(catalogue, rowsOf([hub, pay, lab]));
  const named = missed.map(({ check, systems }) => [
    check.id,
    ...systems.map(({ system: { snapshot }, answer }) => `${snapshot.name} ${answer}`),
  ]);
  expect(named).toEqual([
    ['b1', 'Hub no', 'Pay no'],
    ['a2', 'Hub no', 'Pay unknown'],
    ['a1', 'Lab no'],
    ['b2', 'Pay no'],
    ['a3', 'Hub partly'],
  ]);
  expect(missed[0]?.practice.slug).toBe('b');
});

test('each of them says to how many systems it is applicable: tier, edition and Not applicable count', () => {
  const aside = system('Aside', { a2: 'na', b1: 'no', a4: 'no' });
  const { missed } = team(catalogue, rowsOf([hub, pay, lab, aside]));
  expect(missed.map(({ check, applicable }) => [check.id, applicable])).toEqual([
    ['b1', 4],
    ['a2', 2],
    ['a1', 4],
    ['a4', 3],
    ['b2', 3],
    ['a3', 2],
  ]);
});

test('the checks behind a cell', () => {
  const [first, second] = team(catalogue, rowsOf([hub, pay])).systems;
  if (first === undefined || second === undefined) throw new Error('two systems');
  const cell = (...[each, slug, filter]: [typeof first, string, Parameters<typeof cellChecks>[3]?]) =>
    cellChecks(catalogue, each, slug, filter).map(({ check, answer }) => [check.id, answer]);
  expect(cell(first, 'a')).toEqual([
    ['a1', 'yes'],
    ['a2', 'no'],
    ['a3', 'partly'],
    ['a4', 'yes'],
  ]);
  expect(cell(first, 'b', { levels: ['essential'], tiers: [] })).toEqual([['b1', 'no']]);
  expect(cell(second, 'a')).toEqual([
    ['a1', 'yes'],
    ['a2', 'unknown'],
  ]);
  expect(cell(second, 'c')).toEqual([]);
});

const anySystem = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...catalogue.register, '@9'), fc.constantFrom(...ANSWERS)),
    tier: fc.constantFrom(...TIERS),
    edition: fc.nat(9),
  })
  .map(({ answers, tier, edition }) => system('any', answers, tier, edition));
const anyFilter = fc.record({ levels: fc.subarray([...LEVELS]), tiers: fc.subarray([...TIERS]) });

test('any team: cells count what is behind them, and the missed checks are the plans together', () => {
  fc.assert(
    fc.property(fc.array(anySystem, { maxLength: 6 }), anyFilter, (snapshots, filter) => {
      const { systems, missed } = team(catalogue, rowsOf(snapshots), filter);
      for (const each of systems) {
        const { answers, tier, edition } = each.snapshot;
        for (const { practice, counts } of each.tally.practices) {
          const behind = cellChecks(catalogue, each, practice.slug, filter);
          expect({ ...counts, outside: 0 }).toEqual(
            count(
              behind.map(({ check }) => check),
              answers,
              tier,
            ),
          );
        }
        const whole = tally(catalogueAt(catalogue, edition), answers, tier);
        expect(each.tally.practices.map(({ standing }) => standing)).toEqual(
          whole.practices.map(({ standing }) => standing),
        );
        const levels = filter.levels.length === 0 ? LEVELS : filter.levels;
        const gaps = plan(catalogueAt(catalogue, edition), answers, tier).filter(({ check }) =>
          levels.includes(check.level),
        );
        const own = missed.filter((miss) => miss.systems.some(({ system: one }) => one === each));
        expect(new Set(own.map(({ check }) => check.id))).toEqual(new Set(gaps.map(({ check }) => check.id)));
      }
      const sizes = missed.map((miss) => miss.systems.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }),
  );
});

test('an unfiltered team of 200 has the tally of each', () => {
  const snapshots = Array.from({ length: 200 }, (_, n) => system(`System ${n}`, { a1: ANSWERS[n % 5] ?? 'yes' }));
  const { systems, missed } = team(catalogue, rowsOf(snapshots));
  expect(systems.map((each) => each.tally)).toEqual(
    snapshots.map(({ answers, tier }) => tally(catalogue, answers, tier)),
  );
  expect(missed.map((miss) => miss.systems.length)).toEqual([120]);
});
