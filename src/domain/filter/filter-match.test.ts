import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, type Answers } from '../catalogue/answer.ts';
import { LEVELS } from '../catalogue/level.ts';
import { PHASES } from '../catalogue/phase.ts';
import { ROLES } from '../catalogue/role.ts';
import { WHERE } from '../catalogue/where.ts';
import { ANSWER_STATES, type Dimension, FIXED_OPTIONS, type Filter, NO_FILTER } from './filter.ts';
import { optionCounts } from './filter-count.ts';
import { type FilteredCheck, matcher, searchable } from './filter-match.ts';

const timeout = searchable({
  id: 'timeout',
  position: '4.1.2',
  practice: 'maintain-robustness',
  level: 'essential',
  phase: 'build',
  roles: ['backend', 'sre'],
  where: 'code',
  statement: 'Every naïve call has a timeout; it doesn’t exceed 300\u00a0ms.',
});

describe('matcher', () => {
  test.each<[Partial<Filter>, Answer | undefined, boolean]>([
    [{}, undefined, true],
    [{ level: ['essential'] }, undefined, true],
    [{ level: ['advanced', 'essential'] }, undefined, true],
    [{ level: ['advanced'] }, undefined, false],
    [{ phase: ['build'] }, undefined, true],
    [{ phase: ['design'] }, undefined, false],
    [{ role: ['sre'] }, undefined, true],
    [{ role: ['lead', 'product'] }, undefined, false],
    [{ where: ['document', 'code'] }, undefined, true],
    [{ where: ['people'] }, undefined, false],
    [{ practice: ['maintain-robustness'] }, undefined, true],
    [{ practice: ['maintenance'] }, undefined, false],
    [{ answer: ['unanswered'] }, undefined, true],
    [{ answer: ['unanswered'] }, 'no', false],
    [{ answer: ['no', 'partly'] }, 'no', true],
    [{ answer: ['no'] }, undefined, false],
    [{ hideAnswered: true }, undefined, true],
    [{ hideAnswered: true }, 'na', false],
    [{ level: ['essential'], phase: ['design'] }, undefined, false],
    [{ text: '  ' }, undefined, true],
    [{ text: 'TIMEOUT naive' }, undefined, true],
    [{ text: "doesn't 300 ms" }, undefined, true],
    [{ text: 'timeout retry' }, undefined, false],
    [{ text: '4.1' }, undefined, true],
    [{ text: '4.1.2 call' }, undefined, true],
    [{ text: '1.2' }, undefined, false],
    [{ text: 'timeout', level: ['advanced'] }, undefined, false],
  ])('%j with the answer %s: %s', (filter, answer, shown) => {
    expect(matcher({ ...NO_FILTER, ...filter })(timeout, answer)).toBe(shown);
  });
});

const SLUGS = ['one', 'two', 'three'];
const ALL: Readonly<Record<Dimension, readonly string[]>> = { ...FIXED_OPTIONS, practice: SLUGS };

const anyCheck: fc.Arbitrary<FilteredCheck> = fc.record({
  id: fc.stringMatching(/^[a-z]{8}$/),
  position: fc.constantFrom('1.1.1', '1.2.1', '2.1.1', '10.1.1'),
  practice: fc.constantFrom(...SLUGS),
  level: fc.constantFrom(...LEVELS),
  phase: fc.constantFrom(...PHASES),
  roles: fc.subarray([...ROLES], { minLength: 1 }),
  where: fc.constantFrom(...WHERE),
  statement: fc.constantFrom('A queue is bounded.', 'A call has a timeout.', 'Ein Aufruf endet.'),
});

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  level: fc.subarray([...LEVELS]),
  phase: fc.subarray([...PHASES]),
  role: fc.subarray([...ROLES]),
  where: fc.subarray([...WHERE]),
  answer: fc.subarray([...ANSWER_STATES]),
  practice: fc.subarray(SLUGS),
  text: fc.constantFrom('', 'a', 'CALL', '1.', 'bounded queue'),
  hideAnswered: fc.boolean(),
  beyondTier: fc.boolean(),
});

const anyCase = fc.uniqueArray(anyCheck, { selector: ({ id }) => id, maxLength: 30 }).chain((checks) =>
  fc.record({
    checks: fc.constant(checks.map(searchable)),
    filter: anyFilter,
    answers: fc
      .array(fc.option(fc.constantFrom(...ANSWERS)), { minLength: checks.length, maxLength: checks.length })
      .map(
        (all): Answers => Object.fromEntries(checks.flatMap(({ id }, i) => (all[i] ? [[id, all[i]] as const] : []))),
      ),
  }),
);

describe('optionCounts', () => {
  test('every count is what the list would show with that option alone in its dimension', () => {
    fc.assert(
      fc.property(anyCase, ({ checks, answers, filter }) => {
        const shownBy = (changed: Filter) => {
          const shows = matcher(changed);
          return checks.filter((check) => shows(check, answers[check.id])).length;
        };
        const { shown, options } = optionCounts(checks, answers, filter);
        expect(shown).toBe(shownBy(filter));
        for (const [dimension, counts] of Object.entries(options) as [Dimension, ReadonlyMap<string, number>][]) {
          for (const option of ALL[dimension])
            expect(counts.get(option) ?? 0).toBe(shownBy({ ...filter, [dimension]: [option] }));
        }
      }),
    );
  });

  test('a check of several roles counts for each, and a hidden one for none', () => {
    const roles = (filter: Partial<Filter>) => [
      ...optionCounts([timeout], { timeout: 'yes' }, { ...NO_FILTER, ...filter }).options.role,
    ];
    const both = [
      ['backend', 1],
      ['sre', 1],
    ];
    expect(roles({ role: ['lead'] })).toEqual(both);
    expect(roles({ role: ['sre'] })).toEqual(both);
    expect(roles({ hideAnswered: true })).toEqual([]);
    expect(roles({ text: 'nowhere' })).toEqual([]);
    expect(roles({ role: ['lead'], phase: ['design'] })).toEqual([]);
  });
});
