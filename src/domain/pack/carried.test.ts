import { expect, test } from 'vitest';
import { CARRIED_NAME, CARRIED_TEXT, carriedField, carriedName, carriedPack, NO_CARRIED } from './carried.ts';
import { packEditions, packMark } from './pack.ts';

test('what is carried stands under key and mark', () => {
  const name = carriedName('acme-2', packMark('k3v9x2m8'));
  expect(name).toMatch(CARRIED_NAME);
  expect(carriedPack(name)).toEqual({ key: 'acme-2', mark: packMark('k3v9x2m8') });
});

test.each(['acme', 'acme.12345', 'acme.1234567', 'ACME.123456', '.123456', 'abcdefghijklmnopq.123456'])(
  '"%s" is no such name',
  (name) => {
    expect(name).not.toMatch(CARRIED_NAME);
  },
);

test('nothing carried is no field', () => {
  expect(carriedField(undefined)).toEqual({});
  expect(carriedField(NO_CARRIED)).toEqual({});
  expect(carriedField({ 'acme.123456': 'AA' })).toEqual({ carried: { 'acme.123456': 'AA' } });
  expect('AA=').not.toMatch(CARRIED_TEXT);
});

test('the edition of a pack is the length of its register', () => {
  expect(packEditions([{ key: 'acme', mark: '123456', title: 'Acme', register: ['acme--a', 'acme--b'] }])).toEqual({
    acme: 2,
  });
});
