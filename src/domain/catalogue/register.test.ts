import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendIds, sealOf } from '../../authoring/register/register-seal.ts';
import { idAt, placeName, placeOf, resolveId } from './register.ts';

const register = ['alpha', 'beta', 'gamma'];
const anyId = fc.stringMatching(/^[a-z][a-z-]{0,6}$/);
const anyRegister = fc.uniqueArray(anyId, { maxLength: 12 });

describe('places', () => {
  test.each([
    ['alpha', 0],
    ['gamma', 2],
    ['delta', undefined],
    ['', undefined],
    ['@0', 0],
    ['@131', 131],
    ['@99999', 99_999],
    ['@100000', undefined],
    ['@01', undefined],
    ['@-1', undefined],
    ['@', undefined],
    ['@1 ', undefined],
  ])('%j stands at %s', (id, place) => {
    expect(placeOf(register, id)).toBe(place);
  });

  test('idAt names what this register does not know by its place', () => {
    expect([0, 2, 3, 131].map((place) => idAt(register, place))).toEqual(['alpha', 'gamma', '@3', '@131']);
  });

  test('resolveId finds the id once the register knows it, and leaves others as they are', () => {
    expect(['@1', '@3', 'beta', 'delta'].map((id) => resolveId(register, id))).toEqual(['beta', '@3', 'beta', 'delta']);
  });

  test('the name of a place leads back to it, in every register', () => {
    fc.assert(
      fc.property(anyRegister, fc.nat(99_999), (ids, place) => {
        expect(placeOf(ids, placeName(place))).toBe(place);
        expect(placeOf(ids, idAt(ids, place))).toBe(place);
        expect(resolveId(ids, placeName(place))).toBe(idAt(ids, place));
      }),
    );
  });
});

describe('sealOf', () => {
  // Test vectors of FNV-1a, 32 bits: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  test.each([
    [[], '811c9dc5'],
    [['a'], 'e40c292c'],
    [['foobar'], 'bf9cf968'],
    [['fo', 'o'], sealOf(['fo\no'])],
  ])('%j has the seal %s', (ids, seal) => {
    expect(sealOf(ids)).toBe(seal);
  });

  test('it is always eight hexadecimal digits', () => {
    fc.assert(fc.property(anyRegister, (ids) => /^[\da-f]{8}$/.test(sealOf(ids))));
  });

  test('it notices an entry moved, removed, renamed or added', () => {
    const others = [
      ['beta', 'alpha', 'gamma'],
      ['alpha', 'gamma'],
      ['alpha', 'betas', 'gamma'],
      [...register, 'delta'],
    ];
    expect(new Set([register, ...others].map(sealOf)).size).toBe(5);
  });
});

describe('appendIds', () => {
  test('new ids go to the end, once, in the order given', () => {
    expect(appendIds(register, ['delta', 'beta', 'delta', 'epsilon'])).toEqual([...register, 'delta', 'epsilon']);
  });

  test('every id keeps its place', () => {
    fc.assert(
      fc.property(anyRegister, fc.array(anyId), (ids, added) => {
        const longer = appendIds(ids, added);
        expect(longer.slice(0, ids.length)).toEqual(ids);
        expect(new Set(longer)).toEqual(new Set([...ids, ...added]));
        expect(new Set(longer).size).toBe(longer.length);
        expect(appendIds(longer, added)).toEqual(longer);
      }),
    );
  });
});
