import { expect, test } from 'vitest';
import { type NumberField, readNumberField, shownNumber, typedNumber } from './field.ts';

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
