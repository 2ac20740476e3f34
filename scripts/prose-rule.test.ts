import { describe, expect, test } from 'vitest';
import { mdxPassages } from './prose-passage.ts';
import { proseFaults } from './prose-rule.ts';

const faultsIn = (...texts: readonly string[]) =>
  proseFaults(texts.map((text, i) => ({ file: `guide-${i + 1}.mdx`, passages: mdxPassages(text) })));

const long = `${'one two '.repeat(20)}too many.`;

describe('each rule fails on its fixture, with file, line, fault and mend', () => {
  test.each([
    ['a weasel word', 'It is\nreally fast.', 2, '"really" carries no weight. Leave it out'],
    ['a weasel phrase', 'A best-in-class cache.', 1, '"best-in-class" carries no weight'],
    ['a longer word', 'Workers leverage it.', 1, '"leverage" is longer than its meaning. Write: use.'],
    ['a longer phrase', 'Do it in order to win.', 1, '"in order to" is longer than its meaning. Write: to.'],
    ['"check" as a verb', 'Check that it runs.', 1, '"Check that" is not our word for it. Write: test'],
    ['"check" after "to"', 'Remember to check the clock.', 1, '"to check" is not our word for it.'],
    ['"checked"', 'Nobody has checked it.', 1, '"checked" is not our word for it.'],
    ['a health check', 'Health checks fail.', 1, '"Health checks" is not our word for it. Write: health probe'],
    ['a banned synonym', 'Each checklist item counts.', 1, '"checklist item" is not our word for it. Write: check.'],
    ['a spelling in -or', 'Its behavior is odd.', 1, '"behavior" is spelt the American way. Write: behaviour'],
    ['a spelling in -er', 'The center holds.', 1, '"center" is spelt the American way. Write: centre'],
    ['a spelling in -ize', 'Organizations decide.', 1, '"Organizations" is spelt the American way. Write -is-'],
    ['a spelling in -yze', 'They analyzed it.', 1, '"analyzed" is spelt the American way.'],
    ['a false contrast', "It's not a bug, it's a feature.", 1, 'denies one thing to assert another. Say what it is'],
    ['a false contrast in two sentences', 'This is not a cost. It is a gift.', 1, 'denies one thing to assert another'],
    ['"not only … but"', 'It is not only fast but cheap.', 1, 'denies one thing to assert another'],
    ['an exclamation mark', 'It works!', 1, '"works!" shouts. End the sentence with a full stop.'],
    ['a repeated word', 'It is on on call.', 1, '"on on" says a word twice. Keep one of the two.'],
    ['a long sentence', `Short.\n${long}`, 2, 'has 42 words. Cut it in two; 40 is the limit.'],
    ['a capital in a heading', '## What Goes wrong', 1, '"Goes" has a capital inside a heading. Write headings in'],
  ])('%s', (_, text, line, says) => {
    const faults = faultsIn(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'guide-1.mdx', line });
    expect(faults[0]?.says).toContain(says);
  });

  test('two sections of a guide that open alike', () => {
    expect(faultsIn('Lede.\n\n## One\n\nWrite it down.\n\n### Two\n\nWrite it again.')).toEqual([
      {
        file: 'guide-1.mdx',
        line: 9,
        says: 'Opens with "write it" like another section at guide-1.mdx:5. Begin it differently.',
      },
    ]);
  });

  test('the same section of two guides, and the guides themselves, opening alike', () => {
    const faults = faultsIn(
      'A system grows.\n\n## When not to\n\nA prototype is small.',
      'A system\n\n## When not to\n\nA prototype ends.',
    );
    expect(faults.map(({ file, line, says }) => `${file}:${line}: ${says}`)).toEqual([
      'guide-2.mdx:1: Opens with "a system" like another guide at guide-1.mdx:1. Begin it differently.',
      'guide-2.mdx:5: Opens with "a prototype" like the same section at guide-1.mdx:5. Begin it differently.',
    ]);
  });
});

test.each([
  ['code, in a block and in a line', '```js\nreally(!simply)\n```\n\nCall `behavior!` here.'],
  ['sizes and prizes', 'Right-size it, resize it, seize the prize, and keep its size.'],
  ['our noun', 'A check gets a Yes. The checks that apply, and the key check in each guide, are its checklist.'],
  ['names and abbreviations in a heading', '## What ParcelHub and SLOs say of Lambdas: POST /events'],
  ['a plain denial', 'It is not enough to write it down.'],
  ['40 words', `${'one two '.repeat(19)}in all.`],
  ['a section that begins with a table', '## One\n\n| A b | C |\n|---|---|\n| d | e |\n\n## Two\n\nA b c.'],
])('%s is left alone', (_, text) => {
  expect(faultsIn(text)).toEqual([]);
});

test('faults come in order of file and line', () => {
  const faults = faultsIn('Fine.\n\nIt is quite so. Really.', 'Simply so.');
  expect(faults.map(({ file, line }) => [file, line])).toEqual([
    ['guide-1.mdx', 3],
    ['guide-1.mdx', 3],
    ['guide-2.mdx', 1],
  ]);
});

test('templates are forms: a field is as long as a sentence may be, headings have numbers, and openings repeat', () => {
  const field = 'one of the many words that it takes '.repeat(4);
  const long = `Owner: ${field} · Date: ${field}`;
  const passages = [
    { line: 1, kind: 'heading' as const, text: '1. What happened' },
    { line: 3, kind: 'paragraph' as const, text: long },
  ];
  const files = ['content/templates/a.md', 'content/templates/a.parcelhub.md'];
  expect(proseFaults(files.map((file) => ({ file, passages })))).toEqual([]);
});
