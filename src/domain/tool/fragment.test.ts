import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from './field.ts';
import { bringsValues, initialValues, readFragment, writeFragment } from './fragment.ts';

const FIELDS: readonly Field[] = [
  { kind: 'number', id: 'slo', label: 'Objective', unit: '%', initial: 99.9, min: 50, max: 99.9999 },
  { kind: 'number', id: 'window', label: 'Window', unit: 'days', initial: 30, min: 1, max: 366, whole: true },
  {
    kind: 'choice',
    id: 'arch',
    label: 'Processor',
    options: [
      { value: 'x86', label: 'x86' },
      { value: 'arm', label: 'Arm' },
    ],
    initial: 'arm',
  },
];

test('only what differs from the defaults stands in the address', () => {
  expect(writeFragment(FIELDS, initialValues(FIELDS))).toBe('');
  expect(
    writeFragment(
      FIELDS,
      new Map<string, number | string>([
        ['slo', 99.95],
        ['window', 28],
        ['arch', 'arm'],
      ]),
    ),
  ).toBe('slo=99.95&window=28');
  expect(writeFragment(FIELDS, new Map([['arch', 'x86']]))).toBe('arch=x86');
});

test('what an address holds and a field cannot take is named, and the default stands', () => {
  const { values, faults } = readFragment(FIELDS, '#slo=101&window=28&arch=sparc&other=1&more=2');
  expect(Object.fromEntries(values)).toEqual({ slo: 99.9, window: 28, arch: 'arm' });
  expect(faults).toEqual([
    { id: 'slo', says: 'Objective: “101” was not taken. Between 50 and 99.9999. 99.9 stands in its place.' },
    { id: 'arch', says: 'Processor: “sparc” was not taken. One of “x86”, “arm”. arm stands in its place.' },
    { id: 'other', says: '“other” is no field of this tool.' },
  ]);
});

test('a fault names the part that a field belongs to, and shows no more of a value than a line', () => {
  const fields: readonly Field[] = [
    { kind: 'own', id: 'p', label: 'Availability', group: 'Part 2', unit: '%', min: 0, max: 100, initial: '' },
    { kind: 'name', id: 'n', label: 'Name', initial: 'Own code', max: 22 },
  ];
  const { values, faults } = readFragment(fields, `p=${'9'.repeat(40)}\u202e&n=${'x'.repeat(40)}\n`);
  expect(values.get('n')).toBe('x'.repeat(22));
  const says = `Part 2, Availability: “${'9'.repeat(30)}” was not taken. “${'9'.repeat(30)}” is no number. Write it like 100. It is left empty.`;
  expect(faults).toEqual([{ id: 'p', says }]);
  expect(readFragment(fields, 'p=')).toEqual({ values: initialValues(fields), faults: [] });
});

test('an anchor of the page brings no values', () => {
  expect([bringsValues('#main'), bringsValues(''), bringsValues('#slo=99')]).toEqual([false, false, true]);
});

test('written values are read back', () => {
  const slo = fc.double({ min: 50, max: 99.9999, noNaN: true });
  const window = fc.integer({ min: 1, max: 366 });
  fc.assert(
    fc.property(slo, window, fc.constantFrom('x86', 'arm'), (...all) => {
      const values = new Map(FIELDS.map(({ id }, i) => [id, all[i] as number | string]));
      const read = readFragment(FIELDS, writeFragment(FIELDS, values));
      expect(read.faults).toEqual([]);
      expect(read.values.get('slo')).toBeCloseTo(all[0], 9);
      expect([read.values.get('window'), read.values.get('arch')]).toEqual(all.slice(1));
    }),
  );
});

test('whatever an address holds is read without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      expect(readFragment(FIELDS, fragment).values.size).toBe(FIELDS.length);
    }),
  );
});
