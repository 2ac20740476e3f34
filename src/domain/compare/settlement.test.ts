import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import { ANSWERS } from '../catalogue/answer.ts';
import { TIERS } from '../catalogue/tier.ts';
import { settle } from './settlement.ts';

const side = (author: string, assessment: Partial<Assessment>) => ({
  author,
  assessment: { name: 'Hub', tier: 'production', answers: {}, notes: {}, ...assessment } as const,
});

test('agreed answers and those of one person are taken, disputed ones as chosen, the rest stays unanswered', () => {
  const ana = side('Ana', { answers: { a: 'yes', b: 'no', c: 'no', d: 'na', '@9': 'no' } });
  const ben = side('Ben', { answers: { a: 'yes', b: 'yes', c: 'partly', e: 'unknown', '@9': 'yes' } });
  expect(settle(ana, ben, { b: 'partly', '@9': 'yes' })).toEqual({
    assessment: {
      name: 'Hub',
      tier: 'production',
      answers: { a: 'yes', b: 'partly', d: 'na', e: 'unknown', '@9': 'yes' },
      notes: {},
    },
    unsettled: ['c'],
    shortened: [],
  });
});

test('a choice goes before everything', () => {
  const ana = side('Ana', { answers: { a: 'yes', b: 'no' } });
  const ben = side('Ben', { answers: { a: 'yes' } });
  const { assessment } = settle(ana, ben, { a: 'no', b: 'yes', c: 'na' });
  expect(assessment.answers).toEqual({ a: 'no', b: 'yes', c: 'na' });
});

test('notes of both are kept, with their authors; blank ones are not', () => {
  const ana = side('Ana', { notes: { a: 'ADR 12', b: 'mine', c: ' ', d: 'x'.repeat(2000), constructor: 'odd' } });
  const ben = side('Ben', { notes: { a: 'No ADR', d: 'y'.repeat(2000) } });
  const { assessment, shortened } = settle(ana, ben, {});
  expect(Object.keys(assessment.notes)).toEqual(['a', 'b', 'constructor', 'd']);
  expect(assessment.notes).toMatchObject({ a: 'Ana:\nADR 12\n\nBen:\nNo ADR', b: 'mine', constructor: 'odd' });
  expect(shortened).toEqual(['d']);
});

test('the name is the first one’s, the tier the more demanding one', () => {
  const settled = (first: Assessment['tier'], second: Assessment['tier']) =>
    settle(side('Ana', { name: 'Hub', tier: first }), side('Ben', { name: 'The Hub', tier: second }), {}).assessment;
  expect(settled('prototype', 'critical')).toMatchObject({ name: 'Hub', tier: 'critical' });
  expect(settled('critical', 'production').tier).toBe('critical');
});

test('any two assessments: with every dispute chosen, nothing is unsettled and nothing agreed is changed', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', '@9', 'constructor');
  const answers = fc.dictionary(ids, fc.constantFrom(...ANSWERS));
  const any = fc.record({ answers, tier: fc.constantFrom(...TIERS) });
  fc.assert(
    fc.property(any, any, (first, second) => {
      const [ana, ben] = [side('Ana', first), side('Ben', second)];
      const open = settle(ana, ben, {});
      const choices = Object.fromEntries(open.unsettled.map((id) => [id, first.answers[id] ?? 'na']));
      const { assessment, unsettled } = settle(ana, ben, choices);
      expect(unsettled).toEqual([]);
      for (const id of new Set([...Object.keys(first.answers), ...Object.keys(second.answers)])) {
        const said = [first, second].map((each) => (Object.hasOwn(each.answers, id) ? each.answers[id] : undefined));
        expect(said).toContain(assessment.answers[id]);
        if (said[0] === said[1]) expect(open.assessment.answers[id]).toBe(said[0]);
      }
      expect(settle(ana, ana, {})).toEqual({ assessment: ana.assessment, unsettled: [], shortened: [] });
    }),
  );
});
