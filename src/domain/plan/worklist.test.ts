import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../base/date.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS } from '../catalogue/level.ts';
import { TIERS } from '../catalogue/tier.ts';
import { plan } from '../tally/gap.ts';
import type { PlanItems } from './plan-item.ts';
import { type WorkItem, worklist } from './worklist.ts';
import { attentionText } from './worklist-text.ts';

const TODAY = '2026-11-22';

const catalogue: Catalogue = {
  register: [],
  practices: [1, 2, 3].map((number) => ({
    number,
    slug: `practice-${number}`,
    title: `Practice ${number}`,
    checks: LEVELS.map((level, index) => ({ id: `${level}-${number}`, level, position: `${number}.1.${index + 1}` })),
  })),
};

const idsOf = (items: readonly WorkItem[]) => items.map(({ check }) => check.id);

const answers: Answers = {
  'essential-1': 'unknown',
  'essential-2': 'no',
  'essential-3': 'partly',
  'recommended-1': 'no',
  'recommended-2': 'unknown',
  'recommended-3': 'no',
  'advanced-1': 'no',
  'advanced-2': 'yes',
};

describe('lists', () => {
  test('without items: what to do, and what to find out, most urgent first', () => {
    const { attention, todo, findOut, accepted } = worklist(catalogue, answers, 'production', {}, TODAY);
    expect([attention, accepted]).toEqual([[], []]);
    expect(idsOf(todo)).toEqual(['essential-2', 'essential-3', 'recommended-1', 'recommended-3']);
    expect(idsOf(findOut)).toEqual(['essential-1', 'recommended-2']);
    expect(todo[0]).toMatchObject({ answer: 'no', item: {}, handling: 'none', practice: { number: 2 } });
  });

  test('overdue and due for revisiting come first, longest waiting first; accepted risks are apart', () => {
    const items: PlanItems = {
      'essential-1': { due: '2026-11-20' },
      'essential-2': { owner: 'Ana', due: '2026-11-21' },
      'essential-3': { risk: 'Sunset', revisit: '2026-10-01' },
      'recommended-1': { due: '2026-11-20' },
      'recommended-2': { risk: 'Not worth it' },
      'recommended-3': { owner: 'Ben' },
      'advanced-1': { due: '2026-01-01' },
      'advanced-2': { due: '2026-01-01' },
    };
    const { attention, todo, findOut, accepted } = worklist(catalogue, answers, 'production', items, TODAY);
    expect(idsOf(attention)).toEqual(['essential-3', 'essential-1', 'recommended-1', 'essential-2']);
    expect(attention.map(({ handling }) => handling)).toEqual(['revisit', 'overdue', 'overdue', 'overdue']);
    expect(idsOf(todo)).toEqual(['recommended-3']);
    expect(todo[0]).toMatchObject({ item: { owner: 'Ben' }, handling: 'planned' });
    expect(findOut).toEqual([]);
    expect(idsOf(accepted)).toEqual(['recommended-2']);
  });
});

test.each<[PlanItems, string | undefined]>([
  [{}, undefined],
  [{ 'essential-2': { due: '2026-11-21' } }, '1 gap is overdue.'],
  [{ 'essential-2': { risk: 'Sunset', revisit: TODAY } }, '1 accepted risk is due for revisiting.'],
  [
    {
      'essential-2': { due: '2026-11-21' },
      'essential-3': { due: '2026-11-21' },
      'recommended-1': { risk: 'Sunset', revisit: TODAY },
      'recommended-3': { risk: 'Sunset', revisit: TODAY },
    },
    '2 gaps are overdue and 2 accepted risks are due for revisiting.',
  ],
])('%j: %s', (items, words) => {
  expect(attentionText(worklist(catalogue, answers, 'production', items, TODAY))).toBe(words);
});

const ids = catalogue.practices.flatMap((practice) => practice.checks.map((check) => check.id));
const anyAnswers = fc.dictionary(fc.constantFrom(...ids, 'retired', '@131'), fc.constantFrom(...ANSWERS));
const near = fc.integer({ min: 2500, max: 2530 }).map(isoDay);
const anyItem = fc.record({ owner: fc.string(), due: near, risk: fc.string(), revisit: near }, { requiredKeys: [] });
const anyItems = fc.dictionary(fc.constantFrom(...ids), anyItem);
const anyTier = fc.constantFrom(...TIERS);

test('any assessment: each gap of the plan is in exactly one list, with its item', () => {
  fc.assert(
    fc.property(anyAnswers, anyTier, anyItems, near, (each, tier, items, today) => {
      const { attention, todo, findOut, accepted } = worklist(catalogue, each, tier, items, today);
      const all = [...attention, ...todo, ...findOut, ...accepted];
      const byId = (a: { check: { id: string } }, b: { check: { id: string } }) => (a.check.id < b.check.id ? -1 : 1);
      expect(all.map(({ check, practice, answer }) => ({ check, practice, answer })).sort(byId)).toEqual(
        plan(catalogue, each, tier).toSorted(byId),
      );
      for (const { check, item } of all) expect(item).toEqual(items[check.id] ?? {});
      const order = idsOf(plan(catalogue, each, tier) as WorkItem[]);
      for (const list of [todo, findOut, accepted]) {
        expect(idsOf(list)).toEqual(order.filter((id) => idsOf(list).includes(id)));
      }
    }),
  );
});

test('different answers give different plans', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, anyTier, anyItems, near, (a, b, tier, items, today) => {
      const gapAnswer = (each: Answers, id: string) => plan(catalogue, each, tier).find(({ check }) => check.id === id);
      const differ = ids.some((id) => gapAnswer(a, id)?.answer !== gapAnswer(b, id)?.answer);
      const [first, second] = [a, b].map((each) => worklist(catalogue, each, tier, items, today));
      if (differ) expect(first).not.toEqual(second);
      else expect(first).toEqual(second);
    }),
  );
});

test('one answer changed into, out of or within a gap changes the plan', () => {
  const oneOf = fc.constantFrom(...ids);
  const gap = fc.constantFrom('no', 'partly', 'unknown');
  fc.assert(
    fc.property(anyAnswers, oneOf, gap, fc.constantFrom(...ANSWERS, undefined), anyItems, near, (...drawn) => {
      const [rest, id, before, after, items, today] = drawn;
      fc.pre(before !== after);
      const { [id]: _, ...others } = rest;
      const changed: Answers = after === undefined ? others : { ...others, [id]: after };
      const first = worklist(catalogue, { ...others, [id]: before }, 'critical', items, today);
      expect(worklist(catalogue, changed, 'critical', items, today)).not.toEqual(first);
    }),
  );
});
