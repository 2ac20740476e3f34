import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SpokenTerm, termsIn } from './term-use.ts';

const TERMS: readonly SpokenTerm[] = [
  { id: 'sli', names: ['SLI', 'service level indicator'] },
  { id: 'cell', names: ['Cell'] },
  { id: 'c4', names: ['C4 model', 'C4'] },
  { id: 'replica', names: ['Replica', 'standby'] },
];

test.each<[string, readonly string[]]>([
  ['Each critical user journey has an SLI.', ['sli']],
  ['Two replicas, and SLIs for each cell', ['replica', 'sli', 'cell']],
  ['A sliding window, excellent cells', ['cell']],
  ['A standby, not one replica', ['replica']],
  ['C4, drawn', ['c4']],
  ['', []],
])('%j uses %j', (text, ids) => {
  expect(termsIn(text, TERMS)).toEqual(ids);
});

test('Whatever terms are called, they are found where they stand alone, and nothing throws', () => {
  const name = fc.stringMatching(/^[a-z+*.()[\]{}?\\|^$ -]{1,8}[a-z]$/);
  fc.assert(
    fc.property(name, fc.string(), (said, text) => {
      const terms = [{ id: 'it', names: [said] }];
      expect(termsIn(`(${said})`, terms)).toEqual(['it']);
      expect(termsIn(text, terms).length).toBeLessThanOrEqual(1);
    }),
  );
});
