import { expect, test } from 'vitest';
import { readingMinutes, wordCount } from './reading.ts';

test.each([
  ['', 0],
  ['One two, three.', 3],
  ['It’s a well-known 99.9 % promise.', 5],
  ['## A heading\n\n- **bold** and *slanted* ', 5],
  ['See [the guide](../modular-design/#focus) now.', 4],
  ['A <Term id="slo">service goal</Term><Ref id="fowler-2002" /> holds.', 4],
  ['<Case title="Not counted, an attribute" reference="x">\nInside counts.\n</Case>', 2],
  ['```ts\nconst not = counted;\n```\nCounted `not this` too.', 2],
  ['<Checklist section="a-b" />', 0],
])('%j has %i words', (body, words) => {
  expect(wordCount(body)).toBe(words);
});

test.each([
  [0, 1],
  [1, 1],
  [269, 1],
  [270, 2],
  [1_260, 7],
  [1_800, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
