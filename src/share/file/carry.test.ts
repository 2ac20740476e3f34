import { expect, test } from 'vitest';
import { BLANK } from '../../domain/assessment/assessment.ts';
import { isIn } from '../../domain/pack/carried.ts';
import { encodeCode } from '../code/code.ts';
import { decodeCode } from '../code/decode.ts';
import { NOTES_MAX } from '../code/limit.ts';
import { encodeCodeWithNotes } from '../code/note-code.ts';
import { toCarry } from './carry.ts';

const acme = { key: 'acme', mark: '0166b5', title: 'Acme', register: ['acme--x', 'acme--y'] };
const zeta = { key: 'zeta', mark: '3a4f84', title: 'Zeta', register: ['zeta--z'] };
const said = { answers: { a: 'yes', 'acme--y': 'no' }, notes: { 'acme--x': 'Since May.', a: 'Ours.' } } as const;
const snapshot = { ...BLANK, date: '2026-11-22', edition: 1 };

test('a site without the pack carries what a link of one with it would bring', async () => {
  const carried = await toCarry(said, [acme, zeta]);
  expect(Object.keys(carried)).toEqual(['acme.0166b5']);
  expect([isIn(carried, 'acme--gone'), isIn(carried, 'zeta--z'), isIn(carried, 'a')]).toEqual([true, false, false]);
  const sent = await encodeCodeWithNotes({ ...snapshot, answers: { a: 'yes' }, notes: {}, carried }, ['a']);
  const back = await decodeCode(sent.ok ? sent.code : '', ['a'], { packs: [acme] });
  expect(back).toMatchObject({
    ok: true,
    snapshot: { answers: said.answers, notes: { 'acme--x': 'Since May.' }, packs: { acme: 2 } },
  });
});

test('what is carried of other packs goes along, and what a larger edition holds of one', async () => {
  const later = { ...acme, register: [...acme.register, 'acme--z'] };
  const carried = await toCarry({ answers: { 'acme--z': 'yes' }, notes: {} }, [later]);
  const both = await toCarry({ ...said, carried: { ...carried, 'other.abcdef': 'AA' } }, [acme]);
  expect(both['other.abcdef']).toBe('AA');
  const code = encodeCode(
    { ...snapshot, answers: {}, notes: {}, carried: { 'acme.0166b5': both['acme.0166b5'] ?? '' } },
    [],
  );
  const back = await decodeCode(code.code, [], { packs: [later] });
  expect(back.ok && back.snapshot.answers).toEqual({ 'acme--y': 'no', 'acme--z': 'yes' });
});

test('notes that have no room stay out; nothing said is nothing carried', async () => {
  const register = Array.from({ length: 1200 }, (_, i) => `acme--c${i}`);
  const notes = Object.fromEntries(register.map((id, i) => [id, `${i}`.padEnd(NOTES_MAX / 1000, 'ab')]));
  const carried = await toCarry({ answers: { 'acme--c1': 'yes' }, notes }, [{ ...acme, register }]);
  expect(carried['acme.0166b5']?.length).toBeLessThan(40);
  expect(await toCarry({ answers: {}, notes: {} }, [acme])).toEqual({});
});
