import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { writeBlock } from '../code/pack-block.ts';
import { type FiledAssessment, writeFile } from './assessment-file.ts';
import { mergeFile } from './merge-file.ts';
import { readFile } from './read-file.ts';

const HEAD = { exported: '2026-11-20', edition: 128, schema: 'x' };
const base: FiledAssessment = {
  ...{ uid: 'k3v9x2m8q1', name: 'Payments', tier: 'production', changed: '2026-11-20T09:30:00.000Z' },
  answers: { a: 'yes', b: 'partly', c: 'no' },
  notes: { a: 'Held.' },
  plan: { c: { owner: 'Ana' } },
  policy: { staleDays: 90 },
  milestones: [{ date: '2026-05-04', name: 'Before', code: '1.AAAA' }],
};
const other: FiledAssessment = { uid: '00000000', name: 'Search', tier: 'critical', answers: {}, notes: {} };
const text = (assessments: readonly FiledAssessment[], head = HEAD) => writeFile(assessments, head);
const merge = (ours: readonly FiledAssessment[], theirs: readonly FiledAssessment[], before = [base]) =>
  mergeFile({ base: text(before), ours: text(ours), theirs: text(theirs) });

describe('what one of both changed is taken', () => {
  test('check by check, also in neighbouring lines; the moments are those of the later', () => {
    const merged = mergeFile({
      base: text([base]),
      ours: text([{ ...base, answers: { ...base.answers, a: 'no' }, changed: '2026-11-22T09:00:00.000Z' }]),
      theirs: text([{ ...base, answers: { a: 'yes', b: 'yes' }, notes: {}, name: 'Pay' }], {
        ...HEAD,
        ...{ exported: '2026-11-23', edition: 130, catalogue: 'aaaaaaaa' },
      }),
    });
    const after = {
      ...base,
      name: 'Pay',
      changed: '2026-11-22T09:00:00.000Z',
      notes: {},
      answers: { a: 'no', b: 'yes' },
    };
    expect(merged).toEqual({
      ok: true,
      text: text([after as FiledAssessment], { ...HEAD, exported: '2026-11-23', edition: 130 }),
      conflicts: [],
    });
  });

  test('plans, policies and milestones too', () => {
    const ours = {
      ...base,
      plan: { ...base.plan, a: { due: '2027-01-01' } },
      policy: { staleDays: 90, moved: 'fails' },
    } as const;
    const theirs = {
      ...base,
      policy: { staleDays: 60 },
      milestones: [{ date: '2026-06-04', name: 'After', code: '1.BBBB' }],
    } as const;
    const merged = merge([ours], [theirs]);
    expect(merged).toMatchObject({ ok: true, conflicts: [] });
    const read = readFile(merged.ok ? merged.text : '');
    expect(read).toMatchObject({
      assessments: [{ plan: ours.plan, policy: { staleDays: 60, moved: 'fails' }, milestones: theirs.milestones }],
    });
  });

  test('what packs have in it, pack by pack', () => {
    const part = { mark: 'abcdef', edition: 4, answers: new Map([[1, 'yes'] as const]), notes: undefined };
    const carried = (...keys: readonly string[]) =>
      Object.fromEntries(
        keys.map((key) => [`${key}.abcdef`, Buffer.from(writeBlock({ ...part, key })).toString('base64url')]),
      );
    const merged = merge([{ ...base, carried: carried('acme') }], [{ ...base, carried: carried('zeta') }]);
    expect(merged).toMatchObject({ ok: true, conflicts: [] });
    expect(readFile(merged.ok ? merged.text : '')).toMatchObject({
      assessments: [{ carried: carried('acme', 'zeta') }],
    });
  });

  test('drafts as a whole, and days where there were none', () => {
    const drafts = {
      origin: { by: 'A tool 1', person: false, on: '2026-11-25' },
      drafts: { a: { answer: 'unknown', basis: 'not-here' } },
    } as const;
    const { changed: _changed, plan: _plan, policy: _policy, milestones: _milestones, ...bare } = base;
    const merged = mergeFile({
      base: '',
      ours: text([bare]).replace('  "$schema": "x",\n', ''),
      theirs: writeFile([{ ...bare, drafts }], { ...HEAD, catalogue: 'aaaaaaaa' }),
    });
    expect(merged).toEqual({ ok: true, text: text([{ ...bare, drafts }]), conflicts: [] });
    const known = mergeFile({
      base: '',
      ours: writeFile([bare], { ...HEAD, catalogue: 'aaaaaaaa' }),
      theirs: text([{ ...bare, name: 'Pay' }]),
    });
    expect(known.ok && known.conflicts).toEqual(['Payments (k3v9x2m8q1): name']);
    expect(known.ok && known.text).toContain('"catalogue": "aaaaaaaa"');
  });

  test('no schema where neither names one', () => {
    const of = (...all: readonly FiledAssessment[]) => text(all).replace('  "$schema": "x",\n', '');
    const merged = mergeFile({ base: of(base), ours: of(base), theirs: of(base, other) });
    expect(merged).toEqual({ ok: true, text: of(base, other), conflicts: [] });
  });

  test('an assessment that is new, or gone', () => {
    expect(merge([base, other], [base])).toEqual({ ok: true, text: text([base, other]), conflicts: [] });
    expect(merge([base], [other, base], [base, other])).toEqual({ ok: true, text: text([base]), conflicts: [] });
    const added = mergeFile({ base: '', ours: text([base]), theirs: text([base]) });
    expect(added).toEqual({ ok: true, text: text([base]), conflicts: [] });
  });
});

describe('what both changed otherwise stands between marks', () => {
  test('in its line alone', () => {
    const of = (answer: 'no' | 'na') => [{ ...base, answers: { ...base.answers, b: answer } }];
    const merged = merge(of('no'), of('na'));
    expect(merged).toMatchObject({ ok: true, conflicts: ['Payments (k3v9x2m8q1): answers.b'] });
    const marks = merged.ok ? merged.text.split('<<<<<<< ours\n')[1]?.split('>>>>>>> theirs')[0] : '';
    expect(marks).toBe('        "b": "no",\n=======\n        "b": "na",\n');
    expect(readFile(merged.ok ? merged.text : '').ok).toBe(false);
  });

  test('whole where one of both took the assessment out', () => {
    const merged = merge([], [{ ...base, answers: {} }]);
    expect(merged).toMatchObject({ ok: true, conflicts: ['Payments (k3v9x2m8q1)'] });
  });

  test('an onboarding too', () => {
    const learner = (name: string) =>
      ({ name, steps: {}, evidence: {}, attempts: {}, talk: new Set<string>() }) as never;
    const of = (name: string) => writeFile([base], HEAD, learner(name));
    const merged = mergeFile({ base: text([base]), ours: of('Mia'), theirs: of('Ben') });
    expect(merged).toMatchObject({ ok: true, conflicts: ['learner'] });
  });
});

test.each([
  ['no file', { base: '', ours: '{', theirs: text([base]) }, 'ours: line 1'],
  ['marks of git', { base: '', ours: text([base]), theirs: '<<<<<<< ours' }, 'theirs: '],
  ['a base that is none', { base: 'x', ours: text([base]), theirs: text([base]) }, 'base: '],
  [
    'fields of a newer site',
    { base: '', ours: text([base]).replace('"edition"', '"colour": "red",\n  "edition"'), theirs: text([base]) },
    'ours: colour: not a field that this site knows. Merge it by hand.',
  ],
])('%s cannot be merged', (_, texts, says) => {
  const merged = mergeFile(texts);
  expect(merged.ok ? '' : merged.says).toContain(says);
});

test('whatever two people change, what only one of them changed is there, and git is told of the rest', () => {
  const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'constructor'), fc.constantFrom(...ANSWERS));
  fc.assert(
    fc.property(answers, answers, answers, (...three) => {
      // Without what every object has: `constructor` is an id as any other.
      const [before, mine, theirs] = three.map((each) => Object.assign(Object.create(null), each)) as typeof three;
      const of = (some: typeof before) => ({ ...base, answers: { ...some } });
      const merged = merge([of(mine)], [of(theirs)], [of(before)]);
      if (!merged.ok) throw new Error(merged.says);
      const both = Object.keys({ ...before, ...mine, ...theirs }).filter(
        (id) => mine[id] !== theirs[id] && mine[id] !== before[id] && theirs[id] !== before[id],
      );
      expect(merged.conflicts.map((where) => where.split('.').at(-1)).sort()).toEqual(both.sort());
      if (both.length > 0) {
        const side = (keep: RegExp) => merged.text.replace(keep, '$1');
        expect(readFile(side(/<<<<<<< ours\n([\s\S]*?)=======\n[\s\S]*?>>>>>>> theirs\n/g)).ok).toBe(true);
        expect(readFile(side(/<<<<<<< ours\n[\s\S]*?=======\n([\s\S]*?)>>>>>>> theirs\n/g)).ok).toBe(true);
        return;
      }
      const read = readFile(merged.text);
      const result = Object.assign(Object.create(null), read.ok ? read.assessments[0]?.answers : undefined);
      for (const id of Object.keys({ ...before, ...mine, ...theirs })) {
        expect(result[id]).toBe(mine[id] === before[id] ? theirs[id] : mine[id]);
      }
    }),
  );
});
