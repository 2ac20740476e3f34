import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendLearning, type LearningIds, learningSeal, learningSize } from './learning-record.ts';

const anyId = fc.stringMatching(/^[a-z]{1,6}$/);
const anyList = fc.uniqueArray(anyId, { maxLength: 6 });
const anyIds: fc.Arbitrary<LearningIds> = fc.record({
  tracks: anyList,
  steps: anyList,
  questions: anyList,
  options: fc.dictionary(anyId, fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }), { maxKeys: 4 }),
});

const IDS: LearningIds = {
  tracks: ['engineer'],
  steps: ['read', 'do'],
  questions: ['clock'],
  options: { clock: ['leak', 'aware'] },
};
const NONE: LearningIds = { tracks: [], steps: [], questions: [], options: {} };

describe('the seal', () => {
  test('it is eight hexadecimal digits, and the same for the same ids', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(learningSeal(ids)).toMatch(/^[\da-f]{8}$/);
        expect(learningSeal(JSON.parse(JSON.stringify(ids)))).toBe(learningSeal(ids));
      }),
    );
  });

  test.each<[string, LearningIds]>([
    ['an entry moved', { ...IDS, steps: ['do', 'read'] }],
    ['one removed', { ...IDS, steps: ['read'] }],
    ['one added', { ...IDS, tracks: ['engineer', 'senior'] }],
    ['an option moved', { ...IDS, options: { clock: ['aware', 'leak'] } }],
    ['an option removed', { ...IDS, options: { clock: ['leak'] } }],
    ['options removed', { ...IDS, options: {} }],
    ['one moved to another list', { ...IDS, tracks: ['engineer', 'read'], steps: ['do'] }],
  ])('it notices %s', (_, ids) => {
    expect(learningSeal(ids)).not.toBe(learningSeal(IDS));
  });
});

describe('appending', () => {
  test('new ids go to the end, in the order given; what is gone from the content stays', () => {
    const today: LearningIds = {
      tracks: ['senior', 'engineer'],
      steps: ['show', 'do'],
      questions: ['layers', 'door'],
      options: { layers: ['three', 'nine'], door: [], clock: ['cause', 'leak'] },
    };
    expect(appendLearning(IDS, today)).toEqual({
      tracks: ['engineer', 'senior'],
      steps: ['read', 'do', 'show'],
      questions: ['clock', 'layers', 'door'],
      options: { clock: ['leak', 'aware', 'cause'], layers: ['three', 'nine'] },
    });
  });

  test('every id keeps its place, and appending again changes nothing', () => {
    fc.assert(
      fc.property(anyIds, anyIds, (before, today) => {
        const after = appendLearning(before, today);
        for (const list of ['tracks', 'steps', 'questions'] as const)
          expect(after[list].slice(0, before[list].length)).toEqual(before[list]);
        for (const [id, options] of Object.entries(before.options))
          expect(after.options[id]?.slice(0, options.length)).toEqual(options);
        expect(appendLearning(after, today)).toEqual(after);
        expect(learningSize(after)).toBeGreaterThanOrEqual(learningSize(before));
      }),
    );
  });

  test('its size counts every id', () => {
    expect([learningSize(NONE), learningSize(IDS)]).toEqual([0, 6]);
  });
});
