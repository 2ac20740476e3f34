import fc from 'fast-check';
import { expect, test } from 'vitest';
import { component, dateValue, momentValue, textValue } from './ical.ts';

const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('a component with its properties and what it holds', () => {
  const inner = component('VEVENT', [['UID', 'a']]);
  expect(component('VCALENDAR', [['VERSION', '2.0']], inner)).toBe(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
});

test.each([
  ['a; b, c \\ d', 'a\\; b\\, c \\\\ d'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['a\u0000\u0007\tb', 'ab'],
  ['x\r\nEND:VEVENT', 'x\\nEND:VEVENT'],
])('the text %j is written %j', (text, value) => {
  expect(textValue(text)).toBe(value);
});

test('dates and moments', () => {
  expect(dateValue('2026-11-22')).toBe('20261122');
  expect(momentValue('2026-11-22T09:30:00.000Z')).toBe('20261122T093000Z');
});

test('a line of 75 bytes stays whole, one of 76 is folded', () => {
  expect(component('A', [['B', 'x'.repeat(73)]])).toBe(`BEGIN:A\r\nB:${'x'.repeat(73)}\r\nEND:A\r\n`);
  expect(component('A', [['B', 'x'.repeat(74)]])).toBe(`BEGIN:A\r\nB:${'x'.repeat(73)}\r\n x\r\nEND:A\r\n`);
});

test('a long line is folded again and again, each part with its space within 75 bytes', () => {
  const lines = component('A', [['B', 'é'.repeat(100)]]).split('\r\n');
  expect(lines.slice(1, -2)).toEqual([`B:${'é'.repeat(36)}`, ` ${'é'.repeat(37)}`, ` ${'é'.repeat(27)}`]);
  const ascii = component('A', [['B', 'x'.repeat(200)]]).split('\r\n');
  expect(ascii.slice(1, -2).map((line) => line.length)).toEqual([75, 75, 54]);
});

test('any text: no line over 75 bytes, no character cut, nothing lost, no line added', () => {
  const unit = fc.oneof(
    fc.constantFrom('é', '👷', '\n', '\r', ';', '\\', ' ', '\t'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 150 }), (drawn) => {
      const text = drawn.toWellFormed();
      const written = component('A', [['B', textValue(text)]]);
      const lines = written.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([]);
      expect(lines.filter((line) => !line.startsWith(' ') && line !== '')).toHaveLength(3);
      const value = unfolded(written).split('\r\n')[1]?.slice(2) ?? '';
      const read = value.replace(/\\(n|.)/gu, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
      expect(read).toBe(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ''));
    }),
  );
});
