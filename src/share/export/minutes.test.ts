import { expect, test } from 'vitest';
import { freeze } from '../../domain/assessment/snapshot.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../../domain/catalogue/check.ts';
import { compare } from '../../domain/compare/comparison.ts';
import { type Minutes, minutesMarkdown } from './minutes.ts';

const catalogue: Catalogue = {
  register: ['one', 'two', 'three'],
  practices: [
    {
      number: 1,
      slug: 'modular-design',
      title: 'Modular design',
      checks: [
        { id: 'one', level: 'essential', position: '1.1.1' },
        { id: 'two', level: 'essential', position: '1.1.2' },
        { id: 'three', level: 'recommended', position: '1.1.3' },
      ],
    },
  ],
};

const said = (statement: string) => ({ statement }) as Check;

function minutes(before: Answers, after: Answers, more: Partial<Minutes> = {}): string {
  const taken = (answers: Answers, edition: number) =>
    freeze({ name: 'Checkout', tier: 'production', answers, notes: {} }, '2026-11-26', edition);
  return minutesMarkdown({
    name: 'Checkout *API*',
    tier: 'production',
    date: '2026-11-26',
    took: 0,
    length: 0,
    present: [],
    voters: [],
    comparison: compare(catalogue, taken(before, 2), taken(after, 3)),
    decisions: [],
    parked: [],
    answers: after,
    catalogue,
    words: { one: said('One writer.'), two: said('No two.') },
    site: 'https://example.org/',
    link: 'https://example.org/summary/#1.AAAA',
    ...more,
  });
}

test('a whole review as Markdown', () => {
  const text = minutes(
    { one: 'no' },
    { one: 'yes', two: 'partly' },
    {
      took: 42,
      length: 45,
      present: ['Ana', 'B_n'],
      voters: ['Ana', 'Cem'],
      decisions: [
        { id: 'two', note: 'Split it.\nIn May.', item: { owner: 'Ana', due: '2027-01-31' } },
        { id: 'retired', note: '', item: { risk: 'Small.', revisit: '2027-06-01' } },
      ],
      parked: ['three', 'two'],
    },
  );
  expect(text).toBe(`# Review: Checkout \\*API\\*

2026-11-26, 42 of 45 minutes, tier production. [Summary](<https://example.org/summary/#1.AAAA>)

Present: Ana, B\\_n

Answered on their own before: Ana, Cem

## Where it stands

1 of 3 applicable checks answered Yes; 0 of 1 practice holds.

## What changed

1 better, 1 newly answered, 1 new in the catalogue.

- [1.1.1](<https://example.org/practices/modular-design/#one>) **One writer.** (No → Yes)
- [1.1.2](<https://example.org/practices/modular-design/#two>) **No two.** (Unanswered → Partly)
- [1.1.3](<https://example.org/practices/modular-design/#three>) **three** (New in the catalogue)

## Decided

- [1.1.2](<https://example.org/practices/modular-design/#two>) **No two.** (Partly)
  - Note: Split it.  
    In May.
  - Owner: Ana
  - Due: 2027-01-31
- **retired** (Unanswered)
  - Accepted risk: Small.
  - Revisit: 2027-06-01

## Parked

- [ ] [1.1.3](<https://example.org/practices/modular-design/#three>) **three** (Unanswered)
- [ ] [1.1.2](<https://example.org/practices/modular-design/#two>) **No two.** (Partly)
`);
});

test('a review in which nothing happened says so', () => {
  const text = minutes({ three: 'yes' }, { three: 'yes' });
  expect(text).toContain('2026-11-26, tier production.');
  expect(text).toContain('Every answer is the same.\n\n## Decided\n\nNothing was written down.\n');
  expect(text).not.toContain('Present');
  expect(text).not.toContain('Parked');
});

test.each([
  [1, 0, '1 minute, '],
  [12, 0, '12 minutes, '],
  [50, 45, '50 of 45 minutes, '],
])('%i minutes of %i', (took, length, says) => {
  expect(minutes({}, {}, { took, length })).toContain(`2026-11-26, ${says}tier`);
});
