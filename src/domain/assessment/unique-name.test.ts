import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, NAME_MAX } from './assessment.ts';
import { uniqueName } from './unique-name.ts';

test.each<[string, readonly string[], string]>([
  ['Ledger', [], 'Ledger'],
  ['Ledger', ['Payments'], 'Ledger'],
  ['Ledger', ['Ledger'], 'Ledger 2'],
  ['ledger', ['Ledger', 'Ledger 2'], 'ledger 3'],
  ['Hub 2', ['Hub 2'], 'Hub 2 2'],
])('%s beside %j is called %s', (name, taken, unique) => {
  expect(uniqueName(name, taken)).toBe(unique);
});

test('A unique name is none that is taken, and may be stored as it is', () => {
  const anyName = fc.string({ unit: 'grapheme', maxLength: 90 }).map(cleanName);
  fc.assert(
    fc.property(anyName, fc.integer({ min: 0, max: 12 }), (name, count) => {
      const taken: string[] = [];
      for (let n = 0; n <= count; n += 1) taken.push(uniqueName(name, taken));
      expect(new Set(taken).size).toBe(count + 1);
      for (const each of taken) expect(Array.from(each).length).toBeLessThanOrEqual(NAME_MAX);
      for (const each of taken) expect(cleanName(each)).toBe(each);
    }),
  );
});
