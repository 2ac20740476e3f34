import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifier } from '../../authoring/schema/text.ts';
import { PACK_KEY, packId, packKeyOf, plainId } from './pack-name.ts';

const words = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,5}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));

test('an id of a pack comes apart into its key and itself', () => {
  fc.assert(
    fc.property(
      words.filter((key) => PACK_KEY.test(key)),
      words,
      (key, id) => {
        expect([packKeyOf(packId(key, id)), plainId(packId(key, id))]).toEqual([key, id]);
      },
    ),
  );
});

test('no published id is one of a pack', () => {
  fc.assert(
    fc.property(words, (id) => {
      expect([packKeyOf(id), plainId(id)]).toEqual([undefined, id]);
    }),
  );
  for (const id of ['acme--two-approvals', 'a--b', '--a', 'a--']) expect(identifier.safeParse(id).success).toBe(false);
  expect(packKeyOf('--a')).toBeUndefined();
});

test.each([
  ['acme', true],
  ['a', true],
  ['acme-2', true],
  ['abcdefghijklmnop', true],
  ['abcdefghijklmnopq', false],
  ['', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['Acme', false],
  ['a.b', false],
])('"%s" as a key: %s', (key, good) => {
  expect(PACK_KEY.test(key)).toBe(good);
});
