import { expect, test } from 'vitest';
import { gapOf, HOSTILE, sheetOf } from '../../../tests/fixtures/plan-sheet.ts';
import { markdownLine } from './markdown.ts';
import { planMarkdown } from './plan-markdown.ts';

const LINK = 'https://example.org/base/summary/#1.abc';

test('a task list: attention first, then to do, to find out, accepted risks', () => {
  const sheet = sheetOf({
    items: {
      alpha: { owner: 'Ana', due: '2026-11-01' },
      delta: { risk: 'Sunset in May', revisit: '2027-05-31' },
    },
    notes: { gamma: 'See https://wiki.example/a_b\n\n- and ADR 12', beta: ' ' },
  });
  expect(planMarkdown(sheet, LINK)).toBe(`# Plan: Hub

As of 2026-11-22, tier critical. [Summary](<${LINK}>)

## Overdue or due for revisiting

- [ ] [3.1.1](<https://example.org/base/practices/practice/#alpha>) **The alpha statement.** (essential, No)
  - Owner: Ana
  - Due: 2026-11-01
  - Closed by: A record of alpha.

## To do

- [ ] [3.1.3](<https://example.org/base/practices/practice/#gamma>) **The gamma statement.** (recommended, Partly)
  - Closed by: A record of gamma.
  - Note: See <https://wiki.example/a_b>${'  '}
    \\- and ADR 12

## To find out

- [ ] [3.1.2](<https://example.org/base/practices/practice/#beta>) **The beta statement.** (essential, Don’t know)
  - Find out: A record of beta.

## Accepted risks

- [3.1.4](<https://example.org/base/practices/practice/#delta>) **The delta statement.** (advanced, No)
  - Accepted risk: Sunset in May
  - Revisit: 2027-05-31
  - Closed by: A record of delta.
`);
});

test('no gaps', () => {
  expect(planMarkdown(sheetOf({ answers: { alpha: 'yes' } }), LINK)).toBe(
    `# Plan: Hub\n\nAs of 2026-11-22, tier critical. [Summary](<${LINK}>)\n\nNo gaps.\n`,
  );
});

test('without the words of the checks, their ids', () => {
  const markdown = planMarkdown(sheetOf({ answers: { alpha: 'no' }, words: {} }), LINK);
  expect(markdown).toContain('**alpha** (essential, No)\n');
  expect(markdown).not.toContain('Closed by');
});

test.each(HOSTILE)('%j as name, owner, reason and note changes no line of the list', (text) => {
  const plain = planMarkdown(sheetOf({ items: { alpha: { owner: 'Ana', risk: 'x' } }, notes: { alpha: 'x' } }), LINK);
  const items = { alpha: { owner: text, risk: text } };
  const markdown = planMarkdown(sheetOf({ name: text, items, notes: { alpha: text } }), LINK);
  const lines = markdown.split('\n');
  expect(lines[0]).toBe(`# Plan: ${markdownLine(text)}`);
  expect(lines).toContain(`  - Owner: ${markdownLine(text)}`);
  expect(lines).toContain(`  - Accepted risk: ${markdownLine(text)}`);
  const outline = (all: readonly string[]) =>
    all.filter((line) => /^(#|- | {2}- )/.test(line)).map((line) => line.slice(0, 8));
  expect(outline(lines)).toEqual(outline(plain.split('\n')));
  expect(markdown).not.toMatch(/[^\\<]<(?!https:\/\/)/);
});

test('gapOf finds what it is asked for', () => {
  expect(gapOf(sheetOf(), 'beta').answer).toBe('unknown');
  expect(() => gapOf(sheetOf(), 'other')).toThrow('no gap other');
});
