import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueAt } from '../catalogue/edition.ts';
import { LEVELS } from '../catalogue/level.ts';
import { TIERS, tierIncludes } from '../catalogue/tier.ts';
import { tally } from '../tally/tally.ts';
import { type CheckMove, type Comparison, compare, onlyDifferences } from './comparison.ts';
import { comparisonText, MOVE_LABEL, moveCounts } from './comparison-text.ts';

// Two practices of four checks; `gone` is retired, and the last two checks came later than the others.
const catalogue: Catalogue = {
  register: ['a1', 'a2', 'b1', 'gone', 'b2', 'a3', 'b3', 'a4', 'b4'],
  practices: ['a', 'b'].map((slug, p) => ({
    number: p + 1,
    slug,
    title: slug.toUpperCase(),
    checks: [...LEVELS, 'essential' as const].map((level, c) => ({
      id: `${slug}${c + 1}`,
      level,
      position: `${p + 1}.1.${c + 1}`,
    })),
  })),
};

function snapshot(answers: Answers, edition = 9, tier: Snapshot['tier'] = 'critical'): Snapshot {
  return { name: 'Hub', tier, answers, notes: {}, date: '2026-11-22', edition };
}

const movesOf = ({ practices }: Comparison) =>
  Object.fromEntries(practices.flatMap(({ checks }) => checks.map(({ id, move }) => [id, move])));

describe('moves', () => {
  test('each check: better, worse, answered, cleared, sideways, same', () => {
    const first = snapshot({ a1: 'no', a2: 'yes', a3: 'partly', b1: 'no', b2: 'yes' });
    const second = snapshot({ a1: 'yes', a2: 'partly', a4: 'no', b1: 'unknown', b2: 'yes' });
    const comparison = compare(catalogue, first, second);
    expect(movesOf(comparison)).toEqual({
      a1: 'better',
      a2: 'worse',
      a3: 'cleared',
      a4: 'answered',
      b1: 'sideways',
      b2: 'same',
      b3: 'same',
      b4: 'same',
    });
    expect(comparison.practices[0]?.checks[0]).toMatchObject({
      first: 'no',
      second: 'yes',
      check: { position: '1.1.1' },
    });
    expect(comparisonText(comparison)).toBe(
      '1 better, 1 worse, 1 newly answered, 1 no longer answered, 1 changed to or from Don’t know or Not applicable.',
    );
  });

  test('what only one edition has is new, or missing when the order is turned', () => {
    const [old, now] = [snapshot({ a1: 'yes' }, 7), snapshot({ a1: 'yes', a4: 'no' })];
    expect(movesOf(compare(catalogue, old, now))).toMatchObject({ a1: 'same', a4: 'new', b4: 'new', b3: 'same' });
    expect(movesOf(compare(catalogue, now, old))).toMatchObject({ a4: 'missing', b4: 'missing' });
    expect(comparisonText(compare(catalogue, old, now))).toBe('2 new in the catalogue.');
    expect(comparisonText(compare(catalogue, now, old))).toBe('2 not yet in the catalogue.');
  });

  test('what neither edition has is not listed; what one answers all the same is known to it', () => {
    const [first, second] = [snapshot({ b4: 'yes' }, 7), snapshot({}, 7)];
    const moves = movesOf(compare(catalogue, first, second));
    expect(moves).not.toHaveProperty('a4');
    expect(moves['b4']).toBe('missing');
  });

  test('only what either tier asks is listed', () => {
    const [first, second] = [snapshot({ a3: 'yes' }, 9, 'prototype'), snapshot({ a2: 'no' }, 9, 'production')];
    expect(Object.keys(movesOf(compare(catalogue, first, second)))).toEqual(['a1', 'a2', 'a4', 'b1', 'b2', 'b4']);
    expect(Object.keys(movesOf(compare(catalogue, first, first)))).toEqual(['a1', 'a4', 'b1', 'b4']);
  });

  test('retired checks and checks of a newer site are kept apart', () => {
    const first = snapshot({ gone: 'yes', '@11': 'no', '@12': 'na' });
    const second = snapshot({ gone: 'yes', '@11': 'yes', '@12': 'na' });
    const comparison = compare(catalogue, first, second);
    expect(comparison.retired).toEqual([{ id: 'gone', first: 'yes', second: 'yes', move: 'retired' }]);
    expect(comparison.beyond).toEqual([
      { id: '@11', first: 'no', second: 'yes', move: 'better' },
      { id: '@12', first: 'na', second: 'na', move: 'same' },
    ]);
    expect(comparisonText(comparison)).toBe('1 better, 1 retired.');
    const different = onlyDifferences(comparison);
    expect([different.retired, different.beyond.map(({ id }) => id)]).toEqual([[], ['@11']]);
  });

  test('checks of packs that this site does not have are not called retired; those of its own packs that it no longer has are', () => {
    const packs = [{ key: 'acme', mark: 'a1b2c3', title: 'Acme', register: ['acme--gone'] }];
    const first = snapshot({ 'acme--gone': 'yes', 'hub--two-approvals': 'no', 'hub--same': 'yes' });
    const second = snapshot({ 'acme--gone': 'yes', 'hub--two-approvals': 'yes', 'hub--same': 'yes' });
    const here = compare({ ...catalogue, packs }, first, second);
    expect(here.retired.map(({ id }) => id)).toEqual(['acme--gone']);
    expect(here.beyond).toEqual([
      { id: 'hub--same', first: 'yes', second: 'yes', move: 'same' },
      { id: 'hub--two-approvals', first: 'no', second: 'yes', move: 'better' },
    ]);
    expect(onlyDifferences(here).beyond.map(({ id }) => id)).toEqual(['hub--two-approvals']);
    expect(comparisonText(here)).toBe('1 better, 1 retired.');
    const without = compare(catalogue, first, second);
    expect([without.retired, without.beyond.length]).toEqual([[], 3]);
  });

  test('an id that is also a property of every object', () => {
    const comparison = compare(catalogue, snapshot({ constructor: 'yes' } as Answers), snapshot({}));
    expect(comparison.retired).toEqual([{ id: 'constructor', first: 'yes', second: undefined, move: 'retired' }]);
  });
});

test('practices have their counts and standings before and after, each in its own edition', () => {
  const first = snapshot({ a1: 'yes' }, 7, 'prototype');
  const second = snapshot({ a1: 'yes', a4: 'no', b1: 'no' });
  const { practices, first: before, second: after } = compare(catalogue, first, second);
  expect(practices.map((each) => [each.first.standing, each.second.standing])).toEqual([
    ['holds', 'gives'],
    ['open', 'gives'],
  ]);
  expect(practices[0]).toMatchObject({
    practice: { slug: 'a' },
    first: { counts: { asked: 1 } },
    second: { counts: { asked: 4 } },
  });
  expect([before.holding, after.holding]).toEqual([1, 0]);
});

test('only differences: a practice in which nothing moved is left out', () => {
  const comparison = compare(catalogue, snapshot({ a1: 'no', b1: 'yes' }), snapshot({ a1: 'yes', b1: 'yes' }));
  const { practices } = onlyDifferences(comparison);
  expect(practices.map(({ practice, checks }) => [practice.slug, checks.map(({ id }) => id)])).toEqual([['a', ['a1']]]);
});

const ids = [...catalogue.register, '@11', '@12'];
const anySnapshot = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ANSWERS)),
    edition: fc.nat(13),
    tier: fc.constantFrom(...TIERS),
  })
  .map(({ answers, edition, tier }) => snapshot(answers, edition, tier));

const TURNED: Partial<Record<CheckMove, CheckMove>> = {
  better: 'worse',
  worse: 'better',
  answered: 'cleared',
  cleared: 'answered',
  new: 'missing',
  missing: 'new',
};

test('any two snapshots: turned around, every move is turned around', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (first, second) => {
      const there = compare(catalogue, first, second);
      const back = compare(catalogue, second, first);
      const turned = Object.entries(movesOf(there)).map(([id, move]) => [id, TURNED[move] ?? move]);
      expect(movesOf(back)).toEqual(Object.fromEntries(turned));
      expect(back.retired.map(({ id }) => id)).toEqual(there.retired.map(({ id }) => id));
    }),
  );
});

test('any two snapshots: every answer that counts is listed, and the tallies are those of the snapshots', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (first, second) => {
      const comparison = compare(catalogue, first, second);
      expect(comparison.first).toEqual(tally(catalogueAt(catalogue, first.edition), first.answers, first.tier));
      expect(comparison.second).toEqual(tally(catalogueAt(catalogue, second.edition), second.answers, second.tier));
      const rows = [
        ...comparison.practices.flatMap(({ checks }) => checks),
        ...comparison.retired,
        ...comparison.beyond,
      ];
      const listed = new Set(rows.map(({ id }) => id));
      const levels = new Map(catalogue.practices.flatMap(({ checks }) => checks).map(({ id, level }) => [id, level]));
      for (const { answers, tier } of [first, second]) {
        for (const id of Object.keys(answers)) {
          const level = levels.get(id);
          if (level === undefined || tierIncludes(tier, level)) expect(listed).toContain(id);
        }
      }
      const counts = moveCounts(comparison);
      expect(Object.values(counts).reduce((sum, each) => sum + each)).toBe(rows.length);
      const differing = onlyDifferences(comparison).practices.flatMap(({ checks }) => checks);
      expect(differing).toHaveLength(
        comparison.practices.flatMap(({ checks }) => checks.filter(({ move }) => move !== 'same')).length,
      );
    }),
  );
});

test('a snapshot compared with itself: nothing moved', () => {
  fc.assert(
    fc.property(anySnapshot, (each) => {
      const same = {
        ...each,
        answers: Object.fromEntries(Object.entries(each.answers).filter(([id]) => id !== 'gone')),
      };
      expect(onlyDifferences(compare(catalogue, same, same)).practices).toEqual([]);
      expect(comparisonText(compare(catalogue, same, same))).toBe('Every answer is the same.');
    }),
  );
});

test('every move has its own label', () => {
  expect(new Set(Object.values(MOVE_LABEL)).size).toBe(9);
});

test('checks of a pack are known by the edition of the pack', () => {
  const packed: Catalogue = {
    ...catalogue,
    practices: [
      ...catalogue.practices,
      {
        ...{ number: 'A', slug: 'acme--core', title: 'Acme' },
        checks: ['acme--x', 'acme--y'].map((id, i) => ({ id, level: 'essential', position: `A.1.${i + 1}` })),
      },
    ],
    packs: [{ key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--x', 'acme--y'] }],
  };
  const first = { ...snapshot({ 'acme--x': 'no' }), packs: { acme: 1 } };
  const second = { ...snapshot({ 'acme--x': 'yes', 'acme--y': 'yes' }), packs: { acme: 2 } };
  expect(movesOf(compare(packed, first, second))).toMatchObject({ 'acme--x': 'better', 'acme--y': 'new' });
  expect(movesOf(compare(packed, snapshot({}), snapshot({})))).not.toHaveProperty('acme--x');
});
