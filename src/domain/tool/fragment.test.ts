import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from './field.ts';
import { initialValues, readFragment, writeFragment } from './fragment.ts';

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
  const { values, ignored } = readFragment(FIELDS, '#slo=101&window=28&arch=sparc&other=1');
  expect(Object.fromEntries(values)).toEqual({ slo: 99.9, window: 28, arch: 'arm' });
  expect(ignored).toEqual(['slo', 'arch']);
});

test('written values are read back', () => {
  const slo = fc.double({ min: 50, max: 99.9999, noNaN: true });
  const window = fc.integer({ min: 1, max: 366 });
  fc.assert(
    fc.property(slo, window, fc.constantFrom('x86', 'arm'), (...all) => {
      const values = new Map(FIELDS.map(({ id }, i) => [id, all[i] as number | string]));
      const read = readFragment(FIELDS, writeFragment(FIELDS, values));
      expect(read.ignored).toEqual([]);
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
