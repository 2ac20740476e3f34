import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPlanItem, type PlanItem } from './plan-item.ts';
import { planItemFaults } from './plan-item-fault.ts';

test.each<[PlanItem, readonly (readonly [string, string])[]]>([
  [{}, []],
  [{ owner: 'Ana', due: ' 2026-11-22', risk: ' ', revisit: '' }, []],
  [{ risk: 'Sunset in May', revisit: '2027-05-31' }, []],
  [{ owner: 'é'.repeat(81) }, [['owner', 'Shorten the owner to 80 characters; it has 81.']]],
  [{ due: '22.11.2026' }, [['due', 'Write the due date as a day from 2020 to 2064, such as 2026-11-22.']]],
  [
    { risk: 'x'.repeat(502), revisit: '2027-02-30' },
    [
      ['risk', 'Shorten the reason to 500 characters; it has 502.'],
      ['revisit', 'Write the date to revisit as a day from 2020 to 2064, such as 2026-11-22.'],
    ],
  ],
  [{ revisit: '2027-05-31' }, [['risk', 'Say why the risk is accepted, or remove the date to revisit it.']]],
  [{ risk: 'Sunset in May' }, [['revisit', 'Say when to revisit the accepted risk.']]],
])('%j: %j', (draft, faults) => {
  expect(planItemFaults(draft).map(({ field, says }) => [field, says])).toEqual(faults);
});

test('cleaning takes nothing but space away from an item without faults', () => {
  const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 90 }), fc.constant('2026-11-22'));
  fc.assert(
    fc.property(fc.record({ owner: text, due: text, risk: text, revisit: text }), (draft) => {
      fc.pre(planItemFaults(draft).length === 0);
      const item = cleanPlanItem(draft);
      const squeezed = (value = '') => value.replace(/\s+/g, ' ').trim();
      for (const field of ['owner', 'due', 'risk', 'revisit'] as const) {
        expect(item[field] ?? '').toBe(squeezed(draft[field]));
      }
    }),
  );
});
