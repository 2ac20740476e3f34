import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, type Answer } from '../../domain/catalogue/answer.ts';
import { type FiledAssessment, writeFile } from './assessment-file.ts';

const head = { exported: '2026-11-22', edition: 130, schema: 'https://loadbearing.example/schema/assessment-1.json' };
const hub: FiledAssessment = { uid: 'k3v9x2m8', name: 'Hub', tier: 'prototype', answers: {}, notes: {} };

test('no assessments are an empty list', () => {
  expect(writeFile([], head)).toBe(`{
  "$schema": "https://loadbearing.example/schema/assessment-1.json",
  "format": "loadbearing-assessment",
  "version": 1,
  "exported": "2026-11-22",
  "edition": 130,
  "assessments": []
}
`);
});

test('ids are sorted by their characters, whatever the order they were answered in', () => {
  const answers = {
    b: 'no',
    'a-b': 'no',
    ab: 'no',
    '10': 'no',
    '9': 'no',
    '@7': 'no',
    a: 'no',
    constructor: 'no',
  } as const;
  const lines = writeFile([{ ...hub, answers }], head).match(/"[^"]+"(?=: "no")/g);
  expect(lines).toEqual(['"10"', '"9"', '"@7"', '"a"', '"a-b"', '"ab"', '"b"', '"constructor"']);
});

test('a last change that is no moment is left out, so that the file can be read', () => {
  expect(writeFile([{ ...hub, changed: 'yesterday' }], head)).toBe(writeFile([hub], head));
});

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const anyAnswers = fc.dictionary(anyId, fc.constantFrom(...ANSWERS), { minKeys: 1 });
const anyNotes = fc.dictionary(anyId, fc.string({ unit: 'binary' }));

function changedLines(before: string, after: string): number {
  const old = before.split('\n');
  const lines = after.split('\n');
  expect(lines.length).toBe(old.length);
  return lines.filter((line, index) => line !== old[index]).length;
}

test('another answer, note, name or tier changes one line', () => {
  fc.assert(
    fc.property(anyAnswers, fc.nat(), fc.constantFrom(...ANSWERS), (answers, pick, other) => {
      const ids = Object.keys(answers);
      const id = `${ids[pick % ids.length]}`;
      const notes = { [id]: 'before' };
      const before: FiledAssessment = { ...hub, answers, notes };
      const text = writeFile([hub, before], head);
      const changes: [FiledAssessment, number][] = [
        [{ ...before, answers: { ...answers, [id]: other } }, answers[id] === other ? 0 : 1],
        [{ ...before, notes: { [id]: 'two\nlines' } }, 1],
        [{ ...before, name: 'Depot' }, 1],
        [{ ...before, tier: 'critical' }, 1],
      ];
      for (const [after, lines] of changes) expect(changedLines(text, writeFile([hub, after], head))).toBe(lines);
    }),
  );
});

test('the order in which answers were given changes nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const reversed: Record<string, Answer> = Object.fromEntries(Object.entries(answers).reverse());
      expect(writeFile([{ ...hub, answers: reversed }], head)).toBe(writeFile([{ ...hub, answers }], head));
    }),
  );
});

test('it is laid out as every JSON formatter lays it out', () => {
  fc.assert(
    fc.property(anyAnswers, anyNotes, (answers, notes) => {
      const text = writeFile([{ ...hub, changed: '2026-11-20T09:30:00.000Z', answers, notes }, hub], head);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
    }),
  );
});
