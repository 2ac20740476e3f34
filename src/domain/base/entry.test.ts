import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry } from './entry.ts';

test('an entry is found by its name', () => {
  expect(entry({ a: 'yes' }, 'a')).toBe('yes');
});

test('what every object has is no entry', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)), (name) => {
      expect(entry({ a: 'yes' }, name)).toBeUndefined();
    }),
  );
});

test('an entry may be called as what every object has', () => {
  expect(entry(JSON.parse('{"constructor": "no", "__proto__": "na"}'), 'constructor')).toBe('no');
  expect(entry(JSON.parse('{"constructor": "no", "__proto__": "na"}'), '__proto__')).toBe('na');
});
