import { expect, test } from 'vitest';
import { mutantsOf } from './mutant.ts';

const mutated = (text: string) => mutantsOf(text).map((mutant) => mutant.mutated);

test.each<[string, readonly string[]]>([
  ['a < b;', ['a <= b;']],
  ['a && !b;', ['a || !b;', 'a && b;']],
  ['x ? 1 : f;', ['(1);', '(f);', 'x ? 2 : f;']],
  ['if (a) b();', ['if (true) b();', 'if (false) b();']],
  ["list.filter(f).join(',');", ["list.join(',');"]],
  ['type A = 1 | 2;', []],
  ["import { a } from './a.ts';", []],
  ['const x: 1 = y as 1;', []],
])('%j', (text, mutants) => {
  expect(mutated(text)).toEqual(mutants);
});

test('a mutant says where it is and what it does', () => {
  expect(mutantsOf('a;\nb === c;')).toEqual([{ line: 2, what: '=== → !==', mutated: 'a;\nb !== c;' }]);
});
