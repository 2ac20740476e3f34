import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookFields, mergeMilestones, mergePlans, ownItem } from './full-assessment.ts';
import type { Milestone } from './milestone.ts';

const spring: Milestone = { name: 'Spring', date: '2026-03-01', code: '1.AAAA' };
const autumn: Milestone = { name: 'Autumn', date: '2026-09-01', code: '1.BBBB' };

test('what is empty is no field; milestones stand in order of time', () => {
  expect(bookFields({}, [])).toEqual({});
  expect(bookFields({ a: { owner: 'Ana' } }, [autumn, spring])).toEqual({
    plan: { a: { owner: 'Ana' } },
    milestones: [spring, autumn],
  });
});

test('theirs wins field by field, and nothing of mine goes', () => {
  const mine = { a: { owner: 'Ana', due: '2026-03-01' }, b: { risk: 'Sunset in May', revisit: '2026-05-01' } };
  const theirs = { a: { due: '2026-04-01' }, c: { owner: 'Ben' } };
  expect(mergePlans(mine, theirs)).toEqual({
    a: { owner: 'Ana', due: '2026-04-01' },
    b: { risk: 'Sunset in May', revisit: '2026-05-01' },
    c: { owner: 'Ben' },
  });
});

test('what every object inherits is nothing that was agreed', () => {
  expect(ownItem({}, 'constructor')).toEqual({});
  expect(mergePlans({}, Object.fromEntries([['constructor', { owner: 'Ana' }]]))).toEqual(
    Object.fromEntries([['constructor', { owner: 'Ana' }]]),
  );
});

test('a snapshot that both kept stands once, under their name for it', () => {
  expect(mergeMilestones([autumn, spring], [{ ...spring, name: 'Q1' }])).toEqual([{ ...spring, name: 'Q1' }, autumn]);
});

test('any milestones: all of both, each once, in order of time', () => {
  const any = fc.array(
    fc.record({
      name: fc.string(),
      date: fc.constantFrom('2026-03-01', '2026-09-01', '2027-01-01'),
      code: fc.constantFrom('1.A', '1.B', '1.C', '1.D'),
    }),
  );
  fc.assert(
    fc.property(any, any, (mine, theirs) => {
      const merged = mergeMilestones(mine, theirs);
      const codes = merged.map(({ code }) => code);
      expect(new Set(codes)).toEqual(new Set([...mine, ...theirs].map(({ code }) => code)));
      expect(codes).toHaveLength(new Set(codes).size);
      const dates = merged.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }),
  );
});
