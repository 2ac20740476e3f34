import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Meeting,
  meetingText,
  readMeeting,
  readMinutes,
  readPresent,
  resumed,
  see,
  togglePark,
} from './meeting.ts';

const MEETING: Meeting = {
  began: '2026-11-26T09:00:00.000Z',
  clock: '2026-11-26T09:00:00.000Z',
  minutes: 45,
  present: ['Ana', 'Ben'],
  others: false,
  parked: ['one-writer', '@131'],
  seen: ['one-writer'],
  code: '1.GNUTabc-_',
  written: { 'one-writer': '0a1b2c3d' },
};

const name = fc.stringMatching(/^[A-Za-z]{1,20}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString());
const anyMeeting: fc.Arbitrary<Meeting> = fc.record({
  began: instant,
  clock: instant,
  minutes: fc.integer({ min: 0, max: 600 }),
  present: fc.uniqueArray(name, { maxLength: 40 }),
  others: fc.boolean(),
  parked: fc.uniqueArray(id),
  seen: fc.uniqueArray(id),
  code: fc.stringMatching(/^1\.[\w-]{1,40}$/),
  written: fc.dictionary(id, fc.stringMatching(/^[\da-f]{8}$/)),
});

describe('storing', () => {
  test('what is stored is read again', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(readMeeting(meetingText(meeting))).toEqual(meeting);
      }),
    );
  });

  test('whatever stands there, nothing is thrown, and nothing but a meeting is read', () => {
    const anything = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(anything, (text) => {
        const read = readMeeting(text);
        if (read !== undefined) expect(readMeeting(meetingText(read))).toEqual(read);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['began', 'yesterday'],
    ['began', 5],
    ['clock', undefined],
    ['minutes', -1],
    ['minutes', 1.5],
    ['minutes', 601],
    ['minutes', '45'],
    ['present', 'Ana'],
    ['present', ['']],
    ['present', [7]],
    ['present', [' Ana']],
    ['present', Array.from({ length: 41 }, (_, i) => `Person ${i}`)],
    ['others', 'no'],
    ['parked', ['Not An Id']],
    ['seen', [null]],
    ['code', 'no code'],
    ['code', 1],
    ['written', null],
    ['written', 'text'],
    ['written', []],
    ['written', { 'one-writer': 'xyz' }],
    ['written', { 'Not An Id': '0a1b2c3d' }],
  ])('a meeting whose %s is %j is none', (field, value) => {
    expect(readMeeting(JSON.stringify({ ...MEETING, [field]: value }))).toBeUndefined();
  });

  test.each(['', 'null', '3', '"text"', '{', '[]'])('%j is no meeting', (text) => {
    expect(readMeeting(text)).toBeUndefined();
  });
});

test.each([
  ['', []],
  ['Ana', ['Ana']],
  ['Ana, Ben;Cem\nDia', ['Ana', 'Ben', 'Cem', 'Dia']],
  [' Ana ,, Ana,  Ben  B. ', ['Ana', 'Ben B.']],
])('present: %j', (text, present) => {
  expect(readPresent(text)).toEqual(present);
});

test.each([
  ['', 0],
  ['  ', 0],
  ['45', 45],
  ['600', 600],
  ['601', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['4.5', undefined],
  ['an hour', undefined],
])('a length of %j', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});

test('a check is parked and taken back, the others stay in order', () => {
  const parked = togglePark(MEETING, 'new');
  expect(parked.parked).toEqual(['one-writer', '@131', 'new']);
  expect(togglePark(parked, '@131').parked).toEqual(['one-writer', 'new']);
  expect(togglePark(parked, 'new')).toEqual(MEETING);
});

test('a check is seen once', () => {
  expect(see(MEETING, 'one-writer')).toBe(MEETING);
  expect(see(MEETING, 'next').seen).toEqual(['one-writer', 'next']);
});

test('going on another day, its time is counted anew and what happened stays', () => {
  const terms = { clock: '2026-11-27T09:00:00.000Z', minutes: 30, present: ['Ana'], others: true };
  expect(resumed(MEETING, terms)).toEqual({ ...MEETING, ...terms });
});
