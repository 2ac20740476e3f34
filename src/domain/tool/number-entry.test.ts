import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './number-entry.ts';

test.each([
  ['99.9', 99.9],
  [' 99.9 ', 99.9],
  ['.5', 0.5],
  ['5.', 5],
  ['-3', -3],
  ['+3', 3],
  ['\u22123', -3],
  ['1e6', 1_000_000],
  ['1 000', 1000],
  ['1\u00a0000\u202f000', 1_000_000],
  ["1'000", 1000],
  ['1_000', 1000],
  ['1.000', 1],
  ['1,000,000', 1_000_000],
  ['1,000.5', 1000.5],
  ['1,234,567.25', 1_234_567.25],
])('%s is read', (text, value) => {
  expect(readNumber(text)).toEqual({ kind: 'number', value });
});

test.each([
  ['1,000', [1000, 1]],
  ['99,9', [99.9]],
  ['0,25', [0.25]],
  ['1000,5', [1000.5]],
  ['1.000.000', [1_000_000]],
  ['1.000,5', [1000.5]],
])('%s is asked about', (text, readings) => {
  expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings });
});

test.each(['abc', '1.2.3', '12 34', '1,00,0', '--1', '1e', '1e999', '∞', 'NaN', '0x10', '99.9 % of all'])(
  '%s is no number',
  (text) => {
    expect(readNumber(text, '%')).toEqual({ kind: 'unreadable' });
  },
);

test('an empty field is empty, with or without its unit', () => {
  expect([readNumber(''), readNumber('  '), readNumber('%', '%')]).toEqual(Array(3).fill({ kind: 'empty' }));
});

test('the unit may stand behind the number', () => {
  expect(readNumber('99.9 %', '%')).toEqual({ kind: 'number', value: 99.9 });
  expect(readNumber('99.9%', '%')).toEqual({ kind: 'number', value: 99.9 });
  expect(readNumber('99.9 %')).toEqual({ kind: 'unreadable' });
});

test('what a program prints is read back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      // A program prints both zeros alike.
      expect(readNumber(String(value))).toEqual({ kind: 'number', value: value + 0 });
    }),
  );
});

test('whatever is typed gets an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['empty', 'number', 'ambiguous', 'unreadable']).toContain(readNumber(text, '%').kind);
    }),
  );
});
