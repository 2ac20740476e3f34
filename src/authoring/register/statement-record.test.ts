import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../domain/catalogue/change.ts';
import { isRecorded, RECORD, recordStatements, statementFingerprint } from './statement-record.ts';

describe('fingerprintOf', () => {
  test.each([
    ['Two  words\n', 'Two words'],
    ['300\u00a0ms', '300 ms'],
    ['It’s “so” – or ‘not’', "It's \"so\" - or 'not'"],
  ])('%j is %j', (typeset, typed) => {
    expect(statementFingerprint(typeset)).toBe(statementFingerprint(typed));
  });

  test('another word, case or order is another statement', () => {
    const prints = ['Every call ends.', 'Every call ended.', 'every call ends.', 'Call every ends.'].map(
      statementFingerprint,
    );
    expect(new Set(prints).size).toBe(4);
  });
});

const change = (date: string, added: readonly string[], reworded: readonly string[] = []): Change => ({
  date,
  summary: undefined,
  added,
  reworded: reworded.map((id) => ({ id, says: 'Clearer.' })),
  retired: [],
});

const recorded = (date: string, statement: string) => `${date} ${statementFingerprint(statement)}`;

describe('recordStatements', () => {
  const PUBLISHED = change('2026-11-22', ['a']);
  const old = new Map([['a', recorded('2026-11-22', 'Old.')]]);
  const refused = { records: old, refused: ['a'] };
  const accepted = (date: string) => ({ records: new Map([['a', recorded(date, 'New.')]]), refused: [] });

  test.each<[string, readonly Change[], string, object]>([
    ['without an entry', [PUBLISHED], '2026-11-23', refused],
    ['when no entry ever named it', [], '2026-11-22', refused],
    ['until the day of publication is over', [PUBLISHED], '2026-11-22', accepted('2026-11-22')],
    ['before publication', [PUBLISHED], '2026-10-01', accepted('2026-11-22')],
    ['with an entry of today', [change('2027-01-05', [], ['a']), PUBLISHED], '2027-01-05', accepted('2027-01-05')],
    ['with an entry of last week', [change('2027-01-05', [], ['a']), PUBLISHED], '2027-01-12', accepted('2027-01-05')],
    ['with an entry for another check', [change('2027-01-05', ['b'], ['b']), PUBLISHED], '2027-01-05', refused],
  ])('a rewording %s', (_, changes, today, result) => {
    expect(recordStatements(old, new Map([['a', 'New.']]), changes, today)).toEqual(result);
  });

  test('an entry speaks for one rewording, not for those after its day', () => {
    const changes = [change('2027-01-05', [], ['a']), PUBLISHED];
    const after = new Map([['a', recorded('2027-01-05', 'New.')]]);
    const again = (today: string) => recordStatements(after, new Map([['a', 'Newer.']]), changes, today).refused;
    expect(again('2027-01-05')).toEqual([]);
    expect(again('2027-01-06')).toEqual(['a']);
  });

  test('a new check is recorded under the entry that adds it, or today', () => {
    const statements = new Map([
      ['a', 'One.'],
      ['b', 'Two.'],
    ]);
    expect([...recordStatements(new Map(), statements, [PUBLISHED], '2027-01-05').records]).toEqual([
      ['a', recorded('2026-11-22', 'One.')],
      ['b', recorded('2027-01-05', 'Two.')],
    ]);
  });

  test('what is recorded reads as recorded, and recording again changes nothing', () => {
    const anyStatements = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string());
    fc.assert(
      fc.property(anyStatements, (all) => {
        const statements = new Map(Object.entries(all));
        const { records } = recordStatements(new Map(), statements, [PUBLISHED], '2026-11-22');
        for (const [id, statement] of statements) {
          expect(records.get(id)).toMatch(RECORD);
          expect(isRecorded(records.get(id), statement)).toBe(true);
        }
        expect(recordStatements(records, statements, [], '2030-01-01')).toEqual({ records, refused: [] });
      }),
    );
  });

  test('the record of a retired check stays', () => {
    expect(recordStatements(old, new Map(), [], '2030-01-01').records).toEqual(old);
  });
});
