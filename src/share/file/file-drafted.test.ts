import { describe, expect, test } from 'vitest';
import type { Drafted } from '../../domain/draft/draft.ts';
import { type FiledAssessment, writeFile } from './assessment-file.ts';
import { readFile } from './read-file.ts';

const drafts: Drafted = {
  origin: { by: 'an assistant 4.2', person: false, on: '2026-11-25', repository: 'payments' },
  drafts: {
    b: { answer: 'yes', basis: 'seen', evidence: [{ path: 'src/a.ts', lines: '4' }] },
    a: { answer: 'unknown', basis: 'not-here', ask: { role: 'sre', question: 'Since when?' } },
  },
};
const assessment: FiledAssessment = {
  ...{ uid: 'k3v9x2m8q1', name: 'Payments', tier: 'production', answers: {}, notes: {} },
  drafts,
};
const text = writeFile([assessment], { exported: '2026-11-25', edition: 2, schema: 'x' });
const home = { uid: 'aaaaaaaa', register: ['a', 'b'] };

describe('an assessment that was exported with its drafts', () => {
  test('is read as it was, and written the same', () => {
    const read = readFile(text, home);
    expect(read).toMatchObject({ ok: true, assessments: [assessment], ignored: [] });
    expect(read.ok && writeFile(read.assessments, { exported: '2026-11-25', edition: 2, schema: 'x' })).toBe(text);
  });

  test('has one draft a line', () => {
    const line =
      '          { "check": "b", "answer": "yes", "basis": "seen", "evidence": [{ "path": "src/a.ts", "lines": "4" }] }';
    expect(text.split('\n')).toContain(line);
  });

  test('is refused for what a draft may not claim, with its place', () => {
    const silent = readFile(text.replace('"unknown"', '"no"'));
    expect(silent.ok ? [] : silent.faults.map(({ where }) => where)).toEqual(['assessments[0].drafts.drafts[0]']);
    const wrong = readFile(text.replace('"lines": "4"', '"lines": "L4"'));
    expect(wrong.ok ? [] : wrong.faults.map(({ where }) => where)).toEqual([
      'assessments[0].drafts.drafts[1].evidence[0].lines',
    ]);
  });

  test('says what was left out of them', () => {
    const read = readFile(text.replace('"answer": "yes"', '"answer": "yes", "sure": true'), {
      ...home,
      register: ['b'],
    });
    expect(read.ok && read.ignored).toEqual([
      'assessments[0].drafts.drafts[1].sure: not a field that this site knows.',
      'assessments[0].drafts.drafts[0]: “a” is no check of this site; left out.',
    ]);
  });

  test('stays without them where nobody is named who can be shown', () => {
    const read = readFile(text.replace('an assistant 4.2', '\\u202e'));
    expect(read).toMatchObject({
      ok: true,
      ignored: ['assessments[0].drafts.by: nothing of its name can be shown; left out.'],
    });
    expect(read.ok && 'drafts' in (read.assessments[0] ?? {})).toBe(false);
  });

  test('without any, as nothing', () => {
    const none = {
      ...assessment,
      drafts: { ...drafts, origin: { by: 'Ana', person: true, on: '2026-11-25' }, drafts: {} },
    };
    const read = readFile(writeFile([none], { exported: '2026-11-25', edition: 2, schema: 'x' }));
    expect(read).toMatchObject({ ok: true, assessments: [none] });
  });
});
