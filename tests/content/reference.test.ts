import { expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/load.ts';
import { citedIds, mentions } from '../../src/authoring/prose/mention.ts';

const { practices, references, glossary } = loadContent('.');

test('every reference is cited by a guide or a check', () => {
  const cited = new Set([
    ...practices.flatMap(({ body }) => citedIds(body)),
    ...practices.flatMap(({ sections }) => sections.flatMap(({ checks }) => checks.map(({ reference }) => reference))),
  ]);
  expect(references.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
});

test('no work is listed twice', () => {
  expect(new Set(references.map(({ url }) => url)).size).toBe(references.length);
});

/** Terms that no guide links, kept for whoever looks them up. */
const UNLINKED = [
  'anonymisation',
  'availability',
  'blast-radius',
  'dark-launch',
  'deadline-propagation',
  'load-shedding',
];

test('every glossary term but these is linked from a guide', () => {
  const linked = practices.flatMap(({ body }) => mentions(body).filter(({ kind }) => kind === 'Term'));
  const used = new Set(linked.map(({ target }) => target));
  expect(glossary.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(UNLINKED);
});

test('the glossary is in alphabetical order', () => {
  const terms = glossary.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
});
