import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, LAST_DAY } from '../base/date.ts';
import { cleanPlanItem, handlingOf, type PlanItem } from './plan-item.ts';

const TODAY = '2026-11-22';

describe('standing', () => {
  test.each<[string, PlanItem, string]>([
    ['nothing agreed', {}, 'none'],
    ['an owner', { owner: 'Ana' }, 'planned'],
    ['due tomorrow', { due: '2026-11-23' }, 'planned'],
    ['due today', { due: TODAY }, 'planned'],
    ['due yesterday', { due: '2026-11-21', owner: 'Ana' }, 'overdue'],
    ['accepted', { risk: 'Sunset in May' }, 'accepted'],
    ['accepted, to be revisited tomorrow', { risk: 'Sunset in May', revisit: '2026-11-23' }, 'accepted'],
    ['accepted, to be revisited today', { risk: 'Sunset in May', revisit: TODAY }, 'revisit'],
    ['accepted, to be revisited yesterday', { risk: 'Sunset in May', revisit: '2026-11-21' }, 'revisit'],
    ['accepted after it was overdue', { risk: 'Sunset in May', revisit: '2027-01-01', due: '2026-11-01' }, 'accepted'],
    ['a date to revisit nothing', { revisit: '2026-11-01' }, 'none'],
  ])('%s', (_, item, standing) => {
    expect(handlingOf(item, TODAY)).toBe(standing);
  });
});

describe('cleaning', () => {
  test.each<[PlanItem, PlanItem]>([
    [{}, {}],
    [
      { owner: '  Ana\nB ', due: ' 2026-11-22 ' },
      { owner: 'Ana B', due: '2026-11-22' },
    ],
    [{ owner: ' ', due: '2026-02-30', risk: '\u200b', revisit: 'soon' }, {}],
    [
      { risk: 'x'.repeat(501), owner: '👷'.repeat(81) },
      { owner: '👷'.repeat(80), risk: 'x'.repeat(500) },
    ],
    [{ due: '2064-11-09', revisit: '2019-12-31' }, {}],
  ])('%j becomes %j', (draft, item) => {
    expect(cleanPlanItem(draft)).toEqual(item);
  });

  test('other fields are left out', () => {
    const draft = { owner: 'Ana', cost: '3 days' };
    expect(cleanPlanItem(draft)).toEqual({ owner: 'Ana' });
  });
});

const text = fc.string({ unit: 'binary', maxLength: 600 });
const day = fc.oneof(fc.nat(LAST_DAY).map(isoDay), fc.string());
const draft = fc.record({ owner: text, due: day, risk: text, revisit: day }, { requiredKeys: [] });

test('any cleaned item is read back as it is, and stands somewhere on any day', () => {
  fc.assert(
    fc.property(draft, fc.nat(LAST_DAY).map(isoDay), (each, today) => {
      const item = cleanPlanItem(each);
      expect(cleanPlanItem(item)).toEqual(item);
      expect(cleanPlanItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
      expect(handlingOf(item, today) === 'none').toBe(!('owner' in item || 'due' in item || 'risk' in item));
    }),
  );
});

test('with time, an item only moves from planned to overdue, and from accepted to due for revisiting', () => {
  const order = ['none', 'planned', 'overdue', 'accepted', 'revisit'];
  fc.assert(
    fc.property(draft, fc.nat(LAST_DAY), fc.nat(LAST_DAY), (each, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((on) => handlingOf(cleanPlanItem(each), isoDay(on)));
      const still = order.map((standing) => `${standing}-${standing}`);
      expect([...still, 'planned-overdue', 'accepted-revisit']).toContain(`${early}-${late}`);
    }),
  );
});
