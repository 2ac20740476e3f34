import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { rosterTexts } from '../roster/roster-text.ts';
import { catalogueMark, MARK } from './catalogue-mark.ts';
import { encodeCode } from './code.ts';
import { readCompareLink } from './compare-link.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';
import { openCode } from './open.ts';

const published = JSON.parse(readFileSync('content/register.json', 'utf8')) as { uid: string; ids: readonly string[] };

test('the published catalogue has no mark, and goes without one however it grows', () => {
  expect(catalogueMark(published.uid, published.ids)).toBe('');
  expect(catalogueMark(published.uid, [...published.ids, 'one-more'])).toBe('');
});

test.each<[string, string, readonly string[]]>([
  ['another name', 'another1', published.ids],
  ['another register under its name', published.uid, ['a', 'b']],
  ['a register in another order', published.uid, published.ids.toReversed()],
  ['a part of the register', published.uid, published.ids.slice(0, 100)],
  ['no register', published.uid, []],
])('%s has a mark of its own, which stays while the register grows', (_, uid, register) => {
  const mark = catalogueMark(uid, register);
  expect(mark).toMatch(/^[a-p]{6}$/);
  expect(mark).toMatch(MARK);
  if (register.length > 0) expect(catalogueMark(uid, [...register, 'later', 'and-later'])).toBe(mark);
});

describe('a code of one catalogue', () => {
  const snapshot: Snapshot = {
    name: 'Hub',
    tier: 'production',
    date: '2026-11-22',
    edition: 2,
    answers: { a: 'yes' },
    notes: { b: 'ADR 12' },
  };
  const register = ['a', 'b'];
  const bare = { ...snapshot, notes: {} };
  const mark = catalogueMark('another1', register);
  const { code } = encodeCode(snapshot, register, mark);

  test('begins with its mark, and is opened by its own site', async () => {
    expect(code).toBe(`1${mark}.${encodeCode(snapshot, register).code.slice(2)}`);
    expect(await decodeCode(code, register, { mark })).toEqual({ ok: true, snapshot: bare });
    const noted = await encodeCodeWithNotes(snapshot, register, mark);
    expect(noted).toMatchObject({ ok: true, code: expect.stringContaining(`1${mark}.`) });
    if (noted.ok) expect(await decodeCode(noted.code, register, { mark })).toEqual({ ok: true, snapshot });
  });

  test('is told apart by any other site, wherever it stands', async () => {
    for (const other of ['', 'abcdef']) {
      expect(await decodeCode(code, register, { mark: other })).toEqual({ ok: false, fault: 'other-catalogue' });
      expect(await openCode(`https://a.example/#${code}.`, register, { mark: other })).toMatchObject({
        fault: 'other-catalogue',
      });
    }
    const ours = encodeCode(snapshot, register).code;
    expect(await decodeCode(ours, register, { mark })).toEqual({ ok: false, fault: 'other-catalogue' });
  });

  test('is found in a roster and in the address of a comparison', () => {
    expect(rosterTexts(`Hub: ${code}, https://a.example/team/#${code}~${code}`).texts).toEqual([code]);
    expect(readCompareLink(`#${code}`)?.first).toEqual({ kind: 'code', code });
    expect(readCompareLink(`#a=${code}`)?.first).toEqual({ kind: 'code', code });
  });

  test('a version to come is a newer version, whatever its mark', async () => {
    expect(await decodeCode(`3${mark}.AAAA`, register)).toEqual({ ok: false, fault: 'newer-version' });
  });
});
