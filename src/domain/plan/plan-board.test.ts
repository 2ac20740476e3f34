import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../base/date.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LEVELS } from '../catalogue/level.ts';
import { gapCount } from '../tally/count.ts';
import { tally } from '../tally/tally.ts';
import { bulkItems } from './bulk.ts';
import { ownersOf, planCounts, planOption, shownGaps } from './plan-filter.ts';
import { planGroups } from './plan-group.ts';
import { cleanPlanItem, HANDLINGS, type PlanItem, type PlanItems } from './plan-item.ts';
import { inPlace, isInOrder, planPlaces } from './plan-place.ts';
import {
  GROUPINGS,
  narrows,
  PLAN_DIMENSIONS,
  PLAN_ORDERS,
  type PlanView,
  readPlanView,
  WHOLE_PLAN,
  writePlanView,
} from './plan-view.ts';
import { allGaps, closedCount, dateOf, onlyGaps, worklist } from './worklist.ts';

const TODAY = '2026-11-22';
const SLUGS = ['one', 'two'];

const catalogue: Catalogue = {
  register: SLUGS.flatMap((slug) => LEVELS.map((level) => `${slug}-${level}`)),
  practices: SLUGS.map((slug, p) => ({
    ...{ number: p + 1, slug, title: slug.toUpperCase() },
    checks: LEVELS.map((level, c) => ({ id: `${slug}-${level}`, level, position: `${p + 1}.1.${c + 1}` })),
  })),
};

const ANSWERED: Answers = {
  'one-essential': 'no',
  'one-recommended': 'unknown',
  'one-advanced': 'partly',
  'two-essential': 'unknown',
  'two-recommended': 'no',
  'two-advanced': 'no',
};
const ITEMS: PlanItems = {
  'one-recommended': { owner: 'Ben', due: '2026-11-01' },
  'two-recommended': { owner: 'Ana 10', due: '2026-12-24' },
  'two-advanced': { owner: 'Ana 2', risk: 'Sunset', revisit: '2027-05-01' },
};

const work = (answers: Answers = ANSWERED, items: PlanItems = ITEMS) =>
  worklist(catalogue, answers, 'critical', items, TODAY);
const view = (rest: Partial<PlanView>): PlanView => ({ ...WHOLE_PLAN, ...rest });
const ids = (gaps: ReturnType<typeof allGaps>) => gaps.map(({ check }) => check.id);
const short = (groups: ReturnType<typeof planGroups>) => groups.map(({ title, gaps }) => [title, ...ids(gaps)]);

describe('groups', () => {
  test('by urgency', () => {
    expect(short(planGroups(work(), WHOLE_PLAN))).toEqual([
      ['Overdue or due for revisiting', 'one-recommended'],
      ['To do and to find out', 'one-essential', 'two-essential', 'two-recommended', 'one-advanced'],
      ['Accepted risks', 'two-advanced'],
    ]);
  });

  test('practices of packs, whose numbers have a letter, come after the published ones', () => {
    const theirs = { number: 'A1', slug: 'acme--basics', title: 'BASICS', checks: [] } as const;
    const check = { id: 'acme--two-approvals', level: 'essential', position: 'A1.1.1' } as const;
    const both: Catalogue = { ...catalogue, practices: [{ ...theirs, checks: [check] }, ...catalogue.practices] };
    const plan = worklist(both, { ...ANSWERED, [check.id]: 'no' }, 'critical', ITEMS, TODAY);
    expect(short(planGroups(plan, view({ group: 'practice' }))).map(([title]) => title)).toEqual([
      '1 ONE',
      '2 TWO',
      'A1 BASICS',
    ]);
  });

  test('by practice, level and owner', () => {
    expect(short(planGroups(work(), view({ group: 'practice' })))).toEqual([
      ['1 ONE', 'one-recommended', 'one-essential', 'one-advanced'],
      ['2 TWO', 'two-essential', 'two-recommended', 'two-advanced'],
    ]);
    expect(short(planGroups(work(), view({ group: 'level' })))).toEqual([
      ['essential', 'one-essential', 'two-essential'],
      ['recommended', 'one-recommended', 'two-recommended'],
      ['advanced', 'one-advanced', 'two-advanced'],
    ]);
    expect(short(planGroups(work(), view({ group: 'owner' })))).toEqual([
      ['Ana 2', 'two-advanced'],
      ['Ana 10', 'two-recommended'],
      ['Ben', 'one-recommended'],
      ['Nobody yet', 'one-essential', 'two-essential', 'one-advanced'],
    ]);
  });

  test('by the next date, which for an accepted risk is that of revisiting it; what has none comes last', () => {
    expect(allGaps(work()).map(dateOf)).toContain('2027-05-01');
    const [first, second] = planGroups(work(), view({ group: 'practice', order: 'date' }));
    expect(ids(first?.gaps ?? [])).toEqual(['one-recommended', 'one-essential', 'one-advanced']);
    expect(ids(second?.gaps ?? [])).toEqual(['two-recommended', 'two-advanced', 'two-essential']);
  });

  test('someone called nobody is not nobody', () => {
    const items = { 'one-essential': { owner: 'nobody' } };
    expect(short(planGroups(work(ANSWERED, items), view({ group: 'owner' }))).map(([title]) => title)).toEqual([
      'nobody',
      'Nobody yet',
    ]);
  });
});

describe('filter', () => {
  test.each<[Partial<PlanView>, readonly string[]]>([
    [{}, ids(allGaps(work()))],
    [{ level: ['essential'] }, ['one-essential', 'two-essential']],
    [{ practice: ['one'], level: ['essential', 'advanced'] }, ['one-essential', 'one-advanced']],
    [{ handling: ['overdue', 'accepted'] }, ['one-recommended', 'two-advanced']],
    [{ owner: ['Ben'] }, ['one-recommended']],
    [{ owner: ['', 'Ben'], practice: ['one'] }, ['one-recommended', 'one-essential', 'one-advanced']],
    [{ owner: ['Zoe'] }, []],
  ])('%j', (narrowed, expected) => {
    expect(ids(shownGaps(allGaps(work()), view(narrowed)))).toEqual(expected);
  });

  test('what narrows', () => {
    expect(narrows(view({ group: 'owner', order: 'date' }))).toBe(false);
    for (const dimension of PLAN_DIMENSIONS) expect(narrows(view({ [dimension]: ['one'] }))).toBe(true);
  });

  test('owners by name, each once', () => {
    const items = { ...ITEMS, 'one-essential': { owner: 'Ben' } };
    expect(ownersOf(allGaps(work(ANSWERED, items)))).toEqual(['Ana 2', 'Ana 10', 'Ben']);
  });
});

const anyView: fc.Arbitrary<PlanView> = fc.record({
  practice: fc.subarray(SLUGS),
  level: fc.subarray([...LEVELS]),
  handling: fc.subarray([...HANDLINGS]),
  owner: fc.subarray(['', 'Ana', 'Ben']),
  group: fc.constantFrom(...GROUPINGS),
  order: fc.constantFrom(...PLAN_ORDERS),
});
const anyItem: fc.Arbitrary<PlanItem> = fc
  .record({
    owner: fc.constantFrom('', 'Ana', 'Ben'),
    due: fc.integer({ min: 2510, max: 2530 }).map(isoDay),
    risk: fc.constantFrom('', 'Sunset'),
    revisit: fc.integer({ min: 2510, max: 2530 }).map(isoDay),
  })
  .map(cleanPlanItem);
const anyId = fc.constantFrom(...catalogue.register);
const anyPlan = fc.record({
  answers: fc.dictionary(anyId, fc.constantFrom(...ANSWERS)),
  items: fc.dictionary(anyId, anyItem),
});

test('any plan and view: every shown gap in one group, and the whole plan counts what the tally counts', () => {
  fc.assert(
    fc.property(anyPlan, anyView, ({ answers, items }, narrowed) => {
      const list = work(answers, items);
      const all = allGaps(list);
      expect(all).toHaveLength(gapCount(tally(catalogue, answers, 'critical').total));
      const grouped = planGroups(list, narrowed).flatMap(({ gaps }) => ids(gaps));
      expect(grouped.toSorted()).toEqual(ids(shownGaps(all, narrowed)).toSorted());
      const counts = planCounts(all, narrowed);
      for (const dimension of PLAN_DIMENSIONS) {
        for (const gap of all) {
          const option = planOption(gap, dimension);
          const alone = shownGaps(all, { ...narrowed, [dimension]: [option] });
          expect(counts[dimension].get(option) ?? 0).toBe(alone.length);
        }
      }
      expect(
        allGaps(onlyGaps(list, new Set(grouped)))
          .map(({ check }) => check.id)
          .toSorted(),
      ).toEqual(grouped.toSorted());
    }),
  );
});

test('any change of what is agreed: no row moves, none is lost, and nothing is out of order until something changes', () => {
  fc.assert(
    fc.property(anyPlan, anyView, fc.dictionary(anyId, anyItem), ({ answers, items }, narrowed, later) => {
      const before = planGroups(work(answers, items), narrowed);
      const places = planPlaces(before);
      const list = work(answers, { ...items, ...later });
      const fresh = planGroups(list, narrowed);
      const shown = inPlace(places, list, fresh);
      const order = (groups: ReturnType<typeof planGroups>) => groups.flatMap(({ gaps }) => ids(gaps));
      const kept = order(before);
      expect(order(shown).filter((id) => kept.includes(id))).toEqual(kept);
      for (const id of order(fresh)) expect(order(shown)).toContain(id);
      expect(new Set(order(shown)).size).toBe(order(shown).length);
      expect(isInOrder(before, before)).toBe(true);
      expect(isInOrder(inPlace(planPlaces(fresh), list, fresh), fresh)).toBe(true);
    }),
  );
});

test('a row that was edited out of its group and out of the filter stays; a closed one leaves, a new one comes last', () => {
  const narrowed = view({ handling: ['overdue', 'none'] });
  const places = planPlaces(planGroups(work(), narrowed));
  const items = { ...ITEMS, 'one-recommended': { owner: 'Ben', due: '2027-01-01' } };
  const answers: Answers = { ...ANSWERED, 'one-essential': 'yes' };
  const list = work(answers, items);
  const shown = inPlace(places, list, planGroups(list, narrowed));
  expect(short(shown)).toEqual([
    ['Overdue or due for revisiting', 'one-recommended'],
    ['To do and to find out', 'two-essential', 'one-advanced'],
  ]);
  expect(isInOrder(shown, planGroups(list, narrowed))).toBe(false);
  const old = work({ 'two-essential': 'no' }, {});
  const back = work({ 'two-essential': 'no', 'one-essential': 'no' }, {});
  const level = view({ group: 'level' });
  const again = inPlace(planPlaces(planGroups(old, level)), back, planGroups(back, level));
  expect(short(again)).toEqual([['essential', 'two-essential', 'one-essential']]);
  const more = work({ 'two-essential': 'no', 'one-advanced': 'no' }, {});
  expect(short(inPlace(planPlaces(planGroups(old, level)), more, planGroups(more, level)))).toEqual([
    ['essential', 'two-essential'],
    ['advanced', 'one-advanced'],
  ]);
});

describe('address', () => {
  test.each<[string, Partial<PlanView>, string]>([
    ['', {}, ''],
    [
      '?practice=two,one&level=essential',
      { practice: ['one', 'two'], level: ['essential'] },
      '?level=essential&practice=one,two',
    ],
    ['?state=accepted,overdue,lost', { handling: ['overdue', 'accepted'] }, '?state=overdue,accepted'],
    [
      '?owner=none&group=owner&order=date',
      { owner: [''], group: 'owner', order: 'date' },
      '?owner=none&group=owner&order=date',
    ],
    ['?owner=Ana', {}, ''],
    ['?group=colour&order=&level=all', {}, ''],
  ])('%j', (query, narrowed, written) => {
    expect(readPlanView(query, SLUGS)).toEqual(view(narrowed));
    expect(writePlanView(view(narrowed), SLUGS)).toBe(written);
  });

  test('any view comes back, but for the names of owners, which stay out of it', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const query = writePlanView(any, SLUGS);
        expect(query).not.toContain('Ana');
        expect(readPlanView(query, SLUGS)).toEqual({ ...any, owner: any.owner.filter((owner) => owner === '') });
      }),
    );
  });

  test('any text gives a view', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(Object.keys(readPlanView(query, SLUGS))).toEqual(Object.keys(WHOLE_PLAN));
      }),
    );
  });
});

describe('several at once', () => {
  const all = ['one-essential', 'one-recommended', 'two-advanced'];

  test.each<[object, PlanItems]>([
    [{}, {}],
    [
      { owner: 'Ben' },
      { 'one-essential': { owner: 'Ben' }, 'two-advanced': { ...ITEMS['two-advanced'], owner: 'Ben' } },
    ],
    [
      { due: '2026-11-01' },
      { 'one-essential': { due: '2026-11-01' }, 'two-advanced': { ...ITEMS['two-advanced'], due: '2026-11-01' } },
    ],
    [{ due: 'soon' }, {}],
    [
      { owner: '', due: '' },
      { 'one-recommended': {}, 'two-advanced': { risk: 'Sunset', revisit: '2027-05-01' } },
    ],
  ])('%j', (change, items) => {
    expect(bulkItems(ITEMS, [...all, ...all], change)).toEqual(items);
  });

  test('a check may be called constructor', () => {
    expect(bulkItems({}, ['constructor'], { owner: 'Ana' })).toEqual({ constructor: { owner: 'Ana' } });
  });

  test('any change: afterwards all have it, nothing else differs, and making it again changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, fc.subarray([...catalogue.register]), anyItem, ({ items }, chosen, { owner = '' }) => {
        const changed = bulkItems(items, chosen, { owner });
        const after = { ...items, ...changed };
        for (const id of chosen) {
          expect(after[id]?.owner ?? '').toBe(owner);
          const { owner: _before, ...rest } = items[id] ?? {};
          const { owner: _after, ...same } = after[id] ?? {};
          expect(same).toEqual(rest);
        }
        expect(bulkItems(after, chosen, { owner })).toEqual({});
      }),
    );
  });
});

test('gaps that somebody took on and that are closed', () => {
  const answers: Answers = { 'one-essential': 'yes', 'one-recommended': 'yes', 'two-recommended': 'no' };
  expect(closedCount(answers, { ...ITEMS, 'one-essential': {} })).toBe(1);
  expect(closedCount({}, JSON.parse('{"constructor":{"owner":"Ana"}}'))).toBe(0);
});
