import { expect, test } from 'vitest';
import {
  type Field,
  meantBy,
  type NumberField,
  readField,
  readNumberField,
  shownNumber,
  typedNumber,
} from './field.ts';

const SLO: NumberField = {
  kind: 'number',
  id: 'slo',
  label: 'Objective',
  unit: '%',
  initial: 99.9,
  min: 50,
  max: 99.9999,
};
const TASKS: NumberField = {
  kind: 'number',
  id: 'tasks',
  label: 'Tasks',
  unit: '',
  initial: 2,
  min: 1,
  max: 10_000,
  whole: true,
};

test.each([
  [SLO, '99.95', 99.95],
  [SLO, '99.95 %', 99.95],
  [SLO, '50', 50],
  [TASKS, '10 000', 10_000],
])('$id takes %s', (field, text, value) => {
  expect(readNumberField(field, text)).toEqual({ value });
});

test.each([
  [SLO, '', 'Type a number.'],
  [SLO, ' often ', '“often” is no number. Write it like 99.9.'],
  [SLO, '99,9', 'Do you mean 99.9? Write it without a comma.'],
  [TASKS, '1,000', 'Do you mean 1000 or 1? Write it without a comma.'],
  [SLO, '49.9', 'Between 50 and 99.9999.'],
  [SLO, '100', 'Between 50 and 99.9999.'],
  [TASKS, '10001', 'Between 1 and 10,000.'],
  [TASKS, '2.5', 'A whole number.'],
])('$id says what is wrong with "%s"', (field, text, fault) => {
  expect(readNumberField(field, text)).toEqual({ fault });
});

test('numbers are shown with groups and typed without', () => {
  expect([shownNumber(10_000_000), typedNumber(10_000_000), typedNumber(0.0000166667)]).toEqual([
    '10,000,000',
    '10000000',
    '0.0000166667',
  ]);
});

const PRICE: Field = { kind: 'own', id: 'price', label: 'Price', unit: '$', initial: '', min: 0, max: 9 };
const CHIP: Field = {
  kind: 'choice',
  id: 'chip',
  label: 'Chip',
  options: [{ value: 'arm', label: 'Arm' }],
  initial: 'arm',
};
const NAME: Field = { kind: 'name', id: 'name', label: 'Name', initial: '', max: 5 };

test.each([
  [PRICE, ' ', { value: '' }],
  [PRICE, '0.2 $', { value: 0.2 }],
  [PRICE, 'free', { fault: '“free” is no number. Write it like 9.' }],
  [CHIP, 'arm', { value: 'arm' }],
  [CHIP, 'sparc', { fault: 'One of “arm”.' }],
  [NAME, ' a\u202eb cdef', { value: 'a b c' }],
])('a $kind field reads "%s"', (field, text, reading) => {
  expect(readField(field, text)).toEqual(reading);
});

test.each([
  [SLO, '99,9', [99.9]],
  [TASKS, '1,000', [1000, 1]],
  [SLO, '1,000', []],
  [TASKS, '12', []],
  [NAME, '1,000', []],
  [CHIP, '1,000', []],
])('of a doubtful entry, $id can take what it allows', (field, text, meant) => {
  expect(meantBy(field, text)).toEqual(meant);
});
