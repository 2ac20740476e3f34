import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { encodeCode } from '../code/code.ts';
import { unite } from './unite.ts';

const register = ['a', 'b', 'c', 'd'];

function system(name: string, rest: Partial<Snapshot> = {}): Snapshot {
  return { name, tier: 'production', answers: { a: 'yes' }, notes: {}, date: '2026-11-22', edition: 4, ...rest };
}

const hub = system('Hub');
const pay = system('Pay');
const noted = system('Hub', { notes: { b: 'x', a: 'ADR 12' } });
const otherwise = system('Hub', { notes: { a: 'ADR 13' } });

test.each<[string, readonly Snapshot[], readonly (Snapshot | undefined)[]]>([
  ['none', [], []],
  ['equal ones, once', [hub, pay, system('Hub')], [hub, pay, undefined]],
  [
    'another day is another',
    [hub, system('Hub', { date: '2026-11-23' })],
    [hub, system('Hub', { date: '2026-11-23' })],
  ],
  ['notes that come later take the place', [hub, pay, noted], [noted, pay, undefined]],
  ['notes that came first stay', [noted, hub], [noted, undefined]],
  ['the order of notes says nothing', [noted, system('Hub', { notes: { a: 'ADR 12', b: 'x' } })], [noted, undefined]],
  ['other notes are another', [noted, otherwise], [noted, otherwise]],
  ['the first notes take the place, the others stand apart', [hub, noted, otherwise], [noted, undefined, otherwise]],
])('%s', (_, snapshots, united) => {
  expect(unite(snapshots, register)).toEqual(united);
});

test('any snapshots: none is lost, none stands twice, and uniting again changes nothing', () => {
  const snapshot = fc.record({
    name: fc.constantFrom('Hub', 'Pay'),
    notes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y')),
    date: fc.constantFrom('2026-11-22', '2026-11-23'),
  });
  const textOf = (each: Snapshot) => `${encodeCode(each, register).code} ${Object.keys(each.notes).length > 0}`;
  fc.assert(
    fc.property(fc.array(snapshot, { maxLength: 12 }), (drawn) => {
      const snapshots = drawn.map(({ name, ...rest }) => system(name, rest));
      const united = unite(snapshots, register).filter((each) => each !== undefined);
      expect(unite(united, register)).toEqual(united);
      const codes = (list: readonly Snapshot[]) => new Set(list.map((each) => encodeCode(each, register).code));
      expect(codes(united)).toEqual(codes(snapshots));
      for (const each of snapshots.filter(({ notes }) => Object.keys(notes).length > 0)) {
        expect(united.map(textOf)).toContain(textOf(each));
        expect(united).toContainEqual(each);
      }
    }),
  );
});
