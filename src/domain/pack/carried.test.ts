import { expect, test } from 'vitest';
import { carriedField, carriedName } from './carried.ts';
import { packEditions, packMark } from './pack.ts';

test('what is carried stands under key and mark', () => {
  expect(carriedName('acme-2', packMark('k3v9x2m8'))).toBe('acme-2.0166b5');
});

test('nothing carried is no field', () => {
  expect(carriedField(undefined)).toEqual({});
  expect(carriedField({})).toEqual({});
  expect(carriedField({ 'acme.123456': 'AA' })).toEqual({ carried: { 'acme.123456': 'AA' } });
});

test('the edition of a pack is the length of its register', () => {
  expect(packEditions([{ key: 'acme', mark: '123456', title: 'Acme', register: ['acme--a', 'acme--b'] }])).toEqual({
    acme: 2,
  });
});
