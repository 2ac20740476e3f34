import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from './field.ts';
import { initialValues, readFragment, writeFragment } from './fragment.ts';
import { TOOL_NAMES } from './tool.ts';
import { TOOLS } from './tool-list.ts';

/** Any value that a field takes. */
function anyValue(field: Field): fc.Arbitrary<number | string> {
  if (field.kind === 'choice') return fc.constantFrom(...field.options.map(({ value }) => value));
  if (field.kind === 'name') return fc.stringMatching(/^[A-Za-z0-9]{0,8}$/);
  const { min, max, whole } = field;
  const number = whole ? fc.integer({ min, max: Math.min(max, 2 ** 53 - 1) }) : fc.double({ min, max, noNaN: true });
  const ends = fc.constantFrom(min, max);
  return field.kind === 'own' ? fc.oneof(number, ends, fc.constant('')) : fc.oneof(number, ends);
}

test('every name that a check may give is a tool', () => {
  expect(TOOLS.map(({ name }) => name).toSorted()).toEqual([...TOOL_NAMES].toSorted());
});

describe.each(TOOLS)('$name', ({ fields, conflict, work }) => {
  const values = fc
    .tuple(...fields.map(anyValue))
    .map((all) => new Map(fields.map(({ id }, i) => [id, all[i] as number | string])));

  test('ids are unlike each other, and what it begins with is within its ranges', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    const initial = initialValues(fields);
    expect(
      readFragment(fields, new URLSearchParams([...initial].map(([id, value]) => [id, String(value)])).toString()),
    ).toEqual({
      values: initial,
      faults: [],
    });
    expect(conflict(initial)).toBeUndefined();
  });

  test('fields of a group follow each other, and one that is asked on a condition has its choice', () => {
    const groups = fields.map(({ group }) => group ?? '').filter((group, i, all) => group !== all[i - 1]);
    expect(new Set(groups).size).toBe(groups.length);
    for (const { when } of fields) {
      if (when) expect(fields.find(({ id }) => id === when.id)?.kind).toBe('choice');
    }
  });

  test('whatever fields take is worded, and never infinite', () => {
    fc.assert(
      fc.property(values, (given) => {
        if (conflict(given) !== undefined) return;
        const worked = work(given);
        expect(JSON.stringify(worked)).not.toMatch(/NaN|Infinity|∞|undefined|null|-0\b/);
        expect(Array.from(worked.note).length).toBeLessThan(1200);
      }),
      { numRuns: 60 },
    );
  });

  test('values written into an address are read back', () => {
    fc.assert(
      fc.property(values, (given) => {
        const read = readFragment(fields, writeFragment(fields, given));
        expect(read.faults).toEqual([]);
        for (const [id, value] of given) {
          const back = read.values.get(id);
          if (typeof value === 'number')
            expect(Math.abs(Number(back) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
          else expect(back).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
  });
});
