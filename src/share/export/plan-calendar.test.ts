import { expect, test } from 'vitest';
import { HOSTILE, sheetOf } from '../../../tests/fixtures/plan-sheet.ts';
import { planCalendar } from './plan-calendar.ts';

const STAMP = { uid: 'k3v90qpx2m7c', moment: '2026-11-22T09:30:00.000Z' };
const unfolded = (text = '') => text.replaceAll('\r\n ', '').split('\r\n');

test('due dates, and dates on which to revisit accepted risks, as all-day events', () => {
  const sheet = sheetOf({
    name: 'Hub, 2',
    items: {
      alpha: { owner: 'Ana', due: '2026-12-31' },
      beta: { owner: 'Ben' },
      gamma: { risk: 'Sunset', due: '2026-12-01' },
      delta: { risk: 'Sunset; May', revisit: '2026-11-01', due: '2026-10-01' },
    },
  });
  expect(unfolded(planCalendar(sheet, STAMP))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loadbearing//Plan//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:revisit-delta-k3v90qpx2m7c@loadbearing',
    'DTSTAMP:20261122T093000Z',
    'DTSTART;VALUE=DATE:20261101',
    'DTEND;VALUE=DATE:20261102',
    'SUMMARY:Revisit: The delta statement. (Hub\\, 2)',
    'DESCRIPTION:Hub\\, 2\\, advanced\\, answered No.\\nAccepted risk: Sunset\\; May\\nClosed by: A record of delta.\\nhttps://example.org/base/practices/practice/#delta',
    'URL:https://example.org/base/practices/practice/#delta',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:due-alpha-k3v90qpx2m7c@loadbearing',
    'DTSTAMP:20261122T093000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Due: The alpha statement. (Hub\\, 2)',
    'DESCRIPTION:Hub\\, 2\\, essential\\, answered No.\\nOwner: Ana\\nClosed by: A record of alpha.\\nhttps://example.org/base/practices/practice/#alpha',
    'URL:https://example.org/base/practices/practice/#alpha',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('what is to be found out says so', () => {
  const calendar = planCalendar(sheetOf({ items: { beta: { due: '2026-12-31' } } }), STAMP);
  expect(unfolded(calendar).join('\n')).toContain('\\nFind out: A record of beta.\\n');
});

test('whoever accepted a risk is named', () => {
  const items = { alpha: { risk: 'Sunset', by: 'Cleo', revisit: '2027-01-01' } };
  const calendar = planCalendar(sheetOf({ items }), STAMP);
  expect(unfolded(calendar).join('\n')).toContain('\\nAccepted risk: Sunset\\nAccepted by: Cleo\\n');
});

test('no dates, no calendar', () => {
  expect(planCalendar(sheetOf({ items: { alpha: { owner: 'Ana' } } }), STAMP)).toBeUndefined();
});

test('the same plan gives the same events another day, but for their stamp', () => {
  const sheet = sheetOf({ items: { alpha: { due: '2026-12-31' } } });
  const later = planCalendar(sheet, { ...STAMP, moment: '2026-12-01T10:00:00.000Z' });
  expect(later?.replace('20261201T100000Z', '20261122T093000Z')).toBe(planCalendar(sheet, STAMP));
});

test.each(HOSTILE)('%j as name, owner and reason adds no line', (text) => {
  const items = { alpha: { owner: text, risk: text, revisit: '2027-01-01' } };
  const lines = unfolded(planCalendar(sheetOf({ name: text, items }), STAMP));
  expect(lines).toHaveLength(16);
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
});
