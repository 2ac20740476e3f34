import { expect, test } from 'vitest';
import type { Gap } from '../../domain/plan/gap.ts';
import type { WorkItem, Worklist } from '../../domain/plan/worklist.ts';
import { shownLists } from './plan-list.ts';

const practice = { number: 1, slug: 'one', title: 'One', checks: [] };
const item = (id: string): WorkItem => ({
  check: { id, level: 'essential', position: '1.1.1' },
  practice,
  answer: 'no',
  item: {},
  handling: 'none',
});
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(item) as [WorkItem, WorkItem, WorkItem, WorkItem, WorkItem];
const gaps: readonly Gap[] = [a, b, c, d, e];
const worklist: Worklist = { attention: [e], todo: [a, d], findOut: [b, c], accepted: [] };

const shown = (list: Worklist, held?: { checkId: string; list: string; index: number }) =>
  shownLists(list, gaps, held).map(({ id, items }) => [id, items.map(({ check }) => check.id).join('')]);

test('what is to do and to find out stand in one list, most urgent first; empty lists are left out', () => {
  expect(shown(worklist)).toEqual([
    ['attention', 'e'],
    ['open', 'abcd'],
  ]);
});

test('the gap that someone is agreeing on keeps its place in its list', () => {
  const agreed: Worklist = { ...worklist, todo: [d], accepted: [a] };
  expect(shown(agreed, { checkId: 'a', list: 'open', index: 0 })).toEqual([
    ['attention', 'e'],
    ['open', 'abcd'],
  ]);
  expect(shown(agreed, { checkId: 'a', list: 'open', index: 2 })[1]).toEqual(['open', 'bcad']);
});

test('a gap that is none any more is not held', () => {
  expect(shown({ ...worklist, todo: [d] }, { checkId: 'a', list: 'open', index: 0 })[1]).toEqual(['open', 'bcd']);
});
