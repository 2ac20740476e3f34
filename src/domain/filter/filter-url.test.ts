import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../catalogue/level.ts';
import { PHASES } from '../catalogue/phase.ts';
import { ROLES } from '../catalogue/role.ts';
import { WHERE } from '../catalogue/where.ts';
import { ANSWER_STATES, FILTER_TEXT_MAX, type Filter, NO_FILTER } from './filter.ts';
import { readFilter, writeFilter } from './filter-url.ts';

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const PRACTICES = ['involve-stakeholders-early', 'modular-design', 'maintenance'];

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  level: fc.subarray([...LEVELS]),
  phase: fc.subarray([...PHASES]),
  role: fc.subarray([...ROLES]),
  where: fc.subarray([...WHERE]),
  answer: fc.subarray([...ANSWER_STATES]),
  practice: fc.subarray(PRACTICES),
  text: fc.oneof(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
  hideAnswered: fc.boolean(),
  beyondTier: fc.boolean(),
});

const WHOLE: Filter = {
  level: ['essential', 'recommended'],
  phase: ['design'],
  role: ['sre'],
  where: ['document', 'people'],
  answer: ['no', 'unanswered'],
  practice: ['modular-design'],
  text: 'rate limit, 300 ms',
  hideAnswered: true,
  beyondTier: true,
};

describe('readFilter', () => {
  test.each<[string, Partial<Filter>]>([
    ['', {}],
    ['?', {}],
    ['level=advanced', { level: ['advanced'] }],
    ['?level=recommended,essential', { level: ['essential', 'recommended'] }],
    ['?level=recommended&level=essential,essential', { level: ['essential', 'recommended'] }],
    ['?level=Essential&phase=&role=intern&answer=maybe&practice=@1&other=1', {}],
    ['?where=people,code&where=desk', { where: ['code', 'people'] }],
    ['?answer=unanswered&answer=na', { answer: ['na', 'unanswered'] }],
    ['?practice=maintenance,modular-design,unknown', { practice: ['modular-design', 'maintenance'] }],
    ['?text=%20rate%20%0a+limit%20', { text: 'rate limit' }],
    ['?text=rate&text=limit', { text: 'rate limit' }],
    ['?text=%ff%', { text: '\ufffd%' }],
    [`?text=${'x'.repeat(FILTER_TEXT_MAX + 1)}`, { text: 'x'.repeat(FILTER_TEXT_MAX) }],
    // Cut in the middle of a character, of which no half is left.
    [`?text=${'x'.repeat(FILTER_TEXT_MAX - 1)}😀`, { text: `${'x'.repeat(FILTER_TEXT_MAX - 1)}\ufffd` }],
    ['?hide=answered', { hideAnswered: true }],
    ['?hide=unanswered', {}],
    ['?include=all', { beyondTier: true }],
    ['?include=some', {}],
    [
      '?level=essential,recommended&phase=design&role=sre&where=document,people&answer=no,unanswered&practice=modular-design&text=rate+limit%2C+300+ms&hide=answered&include=all',
      WHOLE,
    ],
  ])('%j', (query, filter) => {
    expect(readFilter(query, PRACTICES)).toEqual({ ...NO_FILTER, ...filter });
  });

  test('any text gives a filter', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (query) => {
        expect(Object.keys(readFilter(query, PRACTICES))).toEqual(Object.keys(NO_FILTER));
      }),
    );
  });
});

describe('writeFilter', () => {
  test.each<[Partial<Filter>, string]>([
    [{}, ''],
    [{ text: ' \n ' }, ''],
    [{ practice: ['not-a-practice'] }, ''],
    [{ level: ['recommended', 'essential', 'recommended'] }, '?level=essential,recommended'],
    [{ practice: ['maintenance', 'modular-design'] }, '?practice=modular-design,maintenance'],
    [{ text: ' a&b=c  ü ' }, '?text=a%26b%3Dc+%C3%BC'],
    [{ text: 'half \ud83d' }, '?text=half+%EF%BF%BD'],
    [{ hideAnswered: true }, '?hide=answered'],
    [
      WHOLE,
      '?level=essential,recommended&phase=design&role=sre&where=document,people&answer=no,unanswered&practice=modular-design&text=rate+limit%2C+300+ms&hide=answered&include=all',
    ],
  ])('%j', (filter, query) => {
    expect(writeFilter({ ...NO_FILTER, ...filter }, PRACTICES)).toBe(query);
  });

  test('what is written is read as the same filter, and written alike again', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const query = writeFilter(filter, PRACTICES);
        const read = readFilter(query, PRACTICES);
        expect({ ...read, text: '' }).toEqual({ ...filter, text: '' });
        expect(writeFilter(read, PRACTICES)).toBe(query);
      }),
    );
  });

  test('the order in which options were chosen makes no difference', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { level, phase, role, where, answer, practice } = filter;
        const reversed: Filter = {
          ...filter,
          level: level.toReversed(),
          phase: phase.toReversed(),
          role: role.toReversed(),
          where: where.toReversed(),
          answer: answer.toReversed(),
          practice: practice.toReversed(),
        };
        expect(writeFilter(reversed, PRACTICES)).toBe(writeFilter(filter, PRACTICES));
      }),
    );
  });
});

test('a pack stands for all its practices', () => {
  const slugs = ['alpha', 'acme--basics', 'acme--core', 'zeta--core'];
  expect(readFilter('?pack=acme', slugs).practice).toEqual(['acme--basics', 'acme--core']);
  expect(readFilter('?pack=acme&practice=alpha', slugs).practice).toEqual(['alpha', 'acme--basics', 'acme--core']);
  expect(readFilter('?pack=', slugs).practice).toEqual([]);
});
