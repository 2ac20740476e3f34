import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, type Answer, type Answers } from '../catalogue/answer.ts';
import { spreadOf, takingOf } from './spread.ts';
import type { Vote } from './vote.ts';

const NAMES = ['Ana', 'Ben', 'Cem', 'Dia', 'Eva', 'Fay', 'Gil', 'Hal'];

function votesOf(all: readonly Answers[]): readonly Vote[] {
  return all.map((answers, i) => ({
    who: NAMES[i] as string,
    snapshot: { name: 'X', tier: 'production', answers, notes: {}, date: '2026-11-24', edition: 3 },
  }));
}

const on = (...answers: readonly (Answer | undefined)[]) =>
  spreadOf(votesOf(answers.map((answer) => (answer === undefined ? {} : { a: answer }))), 'a');

test.each<[string, readonly (Answer | undefined)[], string]>([
  ['nobody votes', [], 'silent'],
  ['nobody answers', [undefined, undefined], 'silent'],
  ['one alone', ['yes'], 'single'],
  ['one of three', [undefined, 'yes', undefined], 'single'],
  ['two of two', ['no', 'no'], 'agreed'],
  ['two of three', ['no', undefined, 'no'], 'partial'],
  ['two differ', ['no', 'yes', undefined], 'differ'],
])('%s', (_name, answers, unity) => {
  expect(on(...answers).unity).toBe(unity);
});

test('who says what, in the order of the answers, and last who says nothing', () => {
  expect(on('no', 'yes', undefined, 'no').voices).toEqual([
    { answer: 'yes', who: ['Ben'] },
    { answer: 'no', who: ['Ana', 'Dia'] },
    { answer: undefined, who: ['Cem'] },
  ]);
});

test('a check may be called like what every object has', () => {
  expect(spreadOf(votesOf([{}, {}]), 'constructor').unity).toBe('silent');
});

test('what people agree on can be taken, and what it would replace is counted', () => {
  const votes = votesOf([
    { a: 'yes', b: 'no', c: 'partly', d: 'yes', e: 'na' },
    { a: 'yes', b: 'no', c: 'yes', d: 'yes' },
  ]);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(takingOf(votes, ids, { b: 'yes', d: 'yes' }, false)).toEqual({
    answers: { a: 'yes', b: 'no' },
    replaced: 1,
    standing: 1,
  });
  expect(takingOf(votesOf([{ a: 'no' }, { a: 'no' }, {}]), ids, {}, false).answers).toEqual({});
  expect(takingOf(votesOf([{ a: 'no' }, { a: 'no' }, {}]), ids, {}, true).answers).toEqual({ a: 'no' });
});

test('every voice is heard once, and what is taken is what nobody speaks against', () => {
  const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...ANSWERS));
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 8 }), answers, fc.boolean(), (all, mine, partial) => {
      const votes = votesOf(all);
      for (const id of ['a', 'b', 'c']) {
        const { unity, voices } = spreadOf(votes, id);
        expect(voices.flatMap(({ who }) => who).sort()).toEqual(votes.map(({ who }) => who).sort());
        if (unity === 'differ') expect(new Set(all.map((each) => each[id]).filter(Boolean)).size).toBeGreaterThan(1);
      }
      const { answers: taken, replaced, standing } = takingOf(votes, ['a', 'b', 'c'], mine, partial);
      for (const [id, answer] of Object.entries(taken)) {
        expect(all.filter((each) => each[id] === answer).length).toBeGreaterThan(1);
        expect(all.every((each) => each[id] === answer || (partial && each[id] === undefined))).toBe(true);
        expect(mine[id]).not.toBe(answer);
      }
      expect(replaced).toBe(Object.keys(taken).filter((id) => mine[id] !== undefined).length);
      // Taken once, there is nothing to take any more.
      const after = takingOf(votes, ['a', 'b', 'c'], { ...mine, ...taken }, partial);
      expect(after).toEqual({ answers: {}, replaced: 0, standing: standing + Object.keys(taken).length });
    }),
  );
});
