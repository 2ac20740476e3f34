import { expect, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS } from '../catalogue/level.ts';
import { AGREEMENT_LABEL, agreement, choicesOn, onlyDisagreements } from './agreement.ts';

const catalogue: Catalogue = {
  register: [],
  practices: ['a', 'b'].map((slug, p) => ({
    number: p + 1,
    slug,
    title: slug.toUpperCase(),
    checks: LEVELS.map((level, c) => ({ id: `${slug}-${level}`, level, position: `${p + 1}.1.${c + 1}` })),
  })),
};

const assessment = (answers: Answers, tier: Assessment['tier'] = 'production'): Assessment => ({
  name: 'Hub',
  tier,
  answers,
  notes: {},
});

test('agreed, disputed, answered by one only, unanswered; and what is not in the catalogue apart', () => {
  const ana = assessment({ 'a-essential': 'yes', 'a-recommended': 'no', 'a-advanced': 'na', '@9': 'no', gone: 'yes' });
  const ben = assessment({ 'a-essential': 'yes', 'a-recommended': 'unknown', 'b-essential': 'no', '@9': 'yes' });
  const { checks, strays, counts } = agreement(catalogue, ana, ben);
  expect(checks.map(({ id, agreement: kind, practice }) => [id, kind, practice.number])).toEqual([
    ['a-essential', 'agreed', 1],
    ['a-recommended', 'disputed', 1],
    ['a-advanced', 'first-only', 1],
    ['b-essential', 'second-only', 2],
    ['b-recommended', 'unanswered', 2],
  ]);
  expect(checks[1]).toMatchObject({ first: 'no', second: 'unknown', check: { level: 'recommended' } });
  expect(strays).toEqual([
    { id: '@9', first: 'no', second: 'yes', agreement: 'disputed' },
    { id: 'gone', first: 'yes', second: undefined, agreement: 'first-only' },
  ]);
  expect(counts).toEqual({ agreed: 1, disputed: 2, 'first-only': 2, 'second-only': 1, unanswered: 1 });
});

test('what either tier asks is listed', () => {
  const { checks } = agreement(catalogue, assessment({}, 'prototype'), assessment({}, 'critical'));
  expect(checks).toHaveLength(6);
  expect(agreement(catalogue, assessment({}, 'prototype'), assessment({}, 'prototype')).checks).toHaveLength(2);
});

test('every kind has its own label', () => {
  expect(new Set(Object.values(AGREEMENT_LABEL)).size).toBe(5);
});

test('only disagreements: what is agreed or unanswered is left out, and still counted', () => {
  const ana = assessment({ 'a-essential': 'yes', 'a-recommended': 'no', gone: 'yes', '@9': 'no' });
  const ben = assessment({ 'a-essential': 'yes', 'a-recommended': 'yes', 'b-essential': 'no', gone: 'yes' });
  const all = agreement(catalogue, ana, ben);
  const { checks, strays, counts } = onlyDisagreements(all);
  expect(checks.map(({ id }) => id)).toEqual(['a-recommended', 'b-essential']);
  expect(strays.map(({ id }) => id)).toEqual(['@9']);
  expect(counts).toEqual(all.counts);
});

test('choices on anything that is not disputed are dropped', () => {
  const ana = assessment({ 'a-essential': 'yes', 'a-recommended': 'no', 'b-essential': 'no', gone: 'yes' });
  const ben = assessment({ 'a-essential': 'yes', 'a-recommended': 'yes', 'b-essential': 'yes', gone: 'no' });
  const choices: Answers = { 'a-essential': 'no', 'a-recommended': 'partly', 'b-recommended': 'yes', gone: 'na' };
  expect(choicesOn(agreement(catalogue, ana, ben), choices)).toEqual({ 'a-recommended': 'partly', gone: 'na' });
});
