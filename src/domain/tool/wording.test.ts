import { expect, test } from 'vitest';
import { counted, daysText, dollars, hoursText, monthsText, percentage, quantified, times } from './wording.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('numbers have their unit, commas and a true minus', () => {
  expect([counted(1234.567), counted(-0.5), times(14.4)]).toEqual(['1,234.57', '−0.5', '14.4×']);
  expect([plain(quantified(12.34, 'req/s', 1)), plain(percentage(0.99975))]).toEqual(['12.3 req/s', '99.975 %']);
  expect([dollars(1234.5), dollars(0)]).toEqual(['$1,234.50', '$0.00']);
});

test.each([
  [0.01, '36 s'],
  [1 / 12, '5 min'],
  [0.5, '30 min'],
  [1, '1 h'],
  [24, '24 h'],
  [48, '2 days'],
  [270, '11.25 days'],
  [9e9, 'more than a million years'],
  [Number.POSITIVE_INFINITY, 'more than a million years'],
])('%d hours are %s', (hours, text) => {
  expect(plain(hoursText(hours))).toBe(text);
  expect(plain(daysText(hours / 24))).toBe(text);
});

test('one month is one', () => {
  expect([monthsText(1), monthsText(1.5), monthsText(1e9)].map(plain)).toEqual([
    '1 month',
    '1.5 months',
    'more than a million years',
  ]);
});
