import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import { TIERS } from '../catalogue/tier.ts';
import type { Assessment } from './assessment.ts';
import { difference, mergeInto } from './merge.ts';

const hub: Assessment = { name: 'Hub', tier: 'production', answers: {}, notes: {} };

describe('difference', () => {
  test('of an assessment and itself is empty', () => {
    expect(difference(hub, { ...hub })).toEqual({ answers: [], notes: [], plan: [], milestones: [] });
  });

  test('names what was added, changed and removed, by id', () => {
    const before: Assessment = { ...hub, answers: { c: 'no', a: 'yes', b: 'na' }, notes: { a: 'kept', b: 'old' } };
    const after: Assessment = {
      name: 'Depot',
      tier: 'critical',
      answers: { d: 'unknown', b: 'partly', a: 'yes' },
      notes: { b: 'new', a: 'kept', c: 'more' },
    };
    expect(difference(before, after)).toEqual({
      name: { before: 'Hub', after: 'Depot' },
      tier: { before: 'production', after: 'critical' },
      answers: [
        { id: 'b', before: 'na', after: 'partly' },
        { id: 'c', before: 'no' },
        { id: 'd', after: 'unknown' },
      ],
      notes: [
        { id: 'b', before: 'old', after: 'new' },
        { id: 'c', after: 'more' },
      ],
      plan: [],
      milestones: [],
    });
  });

  test('names what is agreed, and the milestones that only the second has', () => {
    const spring = { name: 'Spring', date: '2026-03-01', code: '1.AAAA' };
    const autumn = { name: 'Autumn', date: '2026-09-01', code: '1.BBBB' };
    const before = { ...hub, plan: { a: { owner: 'Ana' }, b: { due: '2026-03-01' } }, milestones: [spring] };
    const after = { ...hub, plan: { a: { owner: 'Ana', due: '2026-04-01' } }, milestones: [spring, autumn] };
    expect(difference(before, after)).toMatchObject({
      plan: [
        { id: 'a', before: { owner: 'Ana' }, after: { owner: 'Ana', due: '2026-04-01' } },
        { id: 'b', before: { due: '2026-03-01' }, after: {} },
      ],
      milestones: [autumn],
    });
    expect(difference(after, hub)).toMatchObject({ milestones: [] });
  });

  test('what every object inherits is no answer', () => {
    const answers: Answers = Object.fromEntries([['constructor', 'no']]);
    expect(difference(hub, { ...hub, answers }).answers).toEqual([{ id: 'constructor', after: 'no' }]);
  });
});

describe('mergeInto', () => {
  test('theirs wins where it has something, mine stays where it has nothing', () => {
    const mine: Assessment = { ...hub, answers: { a: 'yes', b: 'no' }, notes: { a: 'mine', b: 'mine', c: 'mine' } };
    const theirs: Assessment = {
      name: 'Depot',
      tier: 'prototype',
      answers: { b: 'yes', d: 'na' },
      notes: { a: 'theirs', b: '', c: ' \n' },
    };
    expect(mergeInto(mine, theirs)).toEqual({
      name: 'Depot',
      tier: 'prototype',
      answers: { a: 'yes', b: 'yes', d: 'na' },
      notes: { a: 'theirs', b: 'mine', c: 'mine' },
    });
  });
});

const anyId = fc.constantFrom('a', 'b', 'c', '@7', 'constructor', 'retired');
const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  name: fc.constantFrom('Hub', 'Depot'),
  tier: fc.constantFrom(...TIERS),
  answers: fc.dictionary(anyId, fc.constantFrom(...ANSWERS)),
  notes: fc.dictionary(anyId, fc.constantFrom('', 'one', 'two')),
});

test('a merge removes nothing, and brings everything that theirs has', () => {
  fc.assert(
    fc.property(anyAssessment, anyAssessment, (mine, theirs) => {
      const { answers, notes } = difference(mine, mergeInto(mine, theirs));
      for (const { id, after } of answers) expect(after).toBe(theirs.answers[id]);
      for (const { id, after } of notes) expect(after).toBe(theirs.notes[id]);
      expect([...answers, ...notes].filter(({ after }) => !after)).toEqual([]);
      const left = difference(mergeInto(mine, theirs), theirs);
      expect([...left.answers, ...left.notes].filter(({ after }) => after)).toEqual([]);
      expect([left.name, left.tier]).toEqual([undefined, undefined]);
    }),
  );
});

test('merging the same again changes nothing', () => {
  fc.assert(
    fc.property(anyAssessment, anyAssessment, (mine, theirs) => {
      const once = mergeInto(mine, theirs);
      expect(difference(once, mergeInto(once, theirs))).toEqual({ answers: [], notes: [], plan: [], milestones: [] });
    }),
  );
});

test('a difference, taken step by step, leads from one to the other', () => {
  fc.assert(
    fc.property(anyAssessment, anyAssessment, (before, after) => {
      const apply = (entries: object, changes: readonly { id: string; after?: string | undefined }[]) => {
        const map = new Map<string, string>(Object.entries(entries));
        for (const { id, after: value } of changes) value === undefined ? map.delete(id) : map.set(id, value);
        return Object.fromEntries(map);
      };
      const { name, tier, answers, notes } = difference(before, after);
      expect(apply(before.answers, answers)).toEqual({ ...after.answers });
      expect(apply(before.notes, notes)).toEqual({ ...after.notes });
      expect([name?.after ?? before.name, tier?.after ?? before.tier]).toEqual([after.name, after.tier]);
    }),
  );
});

test('what is carried of packs stays, and what theirs has of a pack takes the place of mine', () => {
  const bare = { name: 'Hub', tier: 'critical', answers: {}, notes: {} } as const;
  const mine = { ...bare, carried: { 'acme.abcdef': 'AA', 'b.abcdef': 'BB' } };
  const theirs = { ...bare, carried: { 'acme.abcdef': 'CC' } };
  const once = mergeInto(mine, theirs);
  expect(once.carried).toEqual({ 'acme.abcdef': 'CC', 'b.abcdef': 'BB' });
  expect(mergeInto(mine, bare).carried).toEqual(mine.carried);
  expect(mergeInto(bare, bare)).not.toHaveProperty('carried');
});
