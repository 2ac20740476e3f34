import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionsOf, writtenOn } from './decision.ts';

const IDS = ['a', 'b', 'c', 'd', 'constructor'];

test('what was written since the beginning is decided, in reading order', () => {
  const before = writtenOn({ a: 'Old.', b: 'Stays.' }, { c: { owner: 'Ana' } });
  const decisions = decisionsOf(
    IDS,
    before,
    { a: 'New.', b: 'Stays.', constructor: 'First.' },
    { c: { owner: 'Ana', due: '2027-01-31' }, d: { risk: 'Small.', revisit: '2027-02-01' } },
  );
  expect(decisions).toEqual([
    { id: 'a', note: 'New.', item: {} },
    { id: 'c', note: '', item: { owner: 'Ana', due: '2027-01-31' } },
    { id: 'd', note: '', item: { risk: 'Small.', revisit: '2027-02-01' } },
    { id: 'constructor', note: 'First.', item: {} },
  ]);
});

test('what was taken back is no decision', () => {
  expect(decisionsOf(IDS, writtenOn({ a: 'Old.' }, { b: { owner: 'Ana' } }), {}, {})).toEqual([]);
});

test('right at the beginning nothing is decided', () => {
  const notes = fc.dictionary(fc.constantFrom(...IDS), fc.string({ minLength: 1 }));
  const plan = fc.dictionary(
    fc.constantFrom(...IDS),
    fc.record({ owner: fc.string(), due: fc.string() }, { requiredKeys: [] }),
  );
  fc.assert(
    fc.property(notes, plan, (some, items) => {
      expect(decisionsOf(IDS, writtenOn(some, items), some, items)).toEqual([]);
      const all = decisionsOf(IDS, {}, some, items).map(({ id }) => id);
      expect(all).toEqual(IDS.filter((id) => all.includes(id)));
    }),
  );
});
