import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../assessment/policy.ts';
import { ANSWERS, type Answer } from '../catalogue/answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { TIERS, type Tier } from '../catalogue/tier.ts';
import { PLAN_FIELDS } from '../plan/plan-item.ts';
import { type CheckedAssessment, type CheckerWorld, checkAssessment } from './check-assessment.ts';
import type { Finding } from './finding.ts';

const catalogue: Catalogue = {
  register: ['e1', 'e2', 'r1', 'a1', 'old'],
  practices: [
    {
      number: 1,
      slug: 'one',
      title: 'One',
      checks: [
        { id: 'e1', level: 'essential', position: '1.1.1' },
        { id: 'e2', level: 'essential', position: '1.1.2' },
        { id: 'r1', level: 'recommended', position: '1.1.3' },
        { id: 'a1', level: 'advanced', position: '1.1.4' },
      ],
    },
  ],
};

const world: CheckerWorld = {
  catalogue,
  changes: [],
  today: '2026-11-26',
  exported: '2026-11-20',
  linesOf: (path) => (path === 'src/a.ts' ? 10 : path === 'one-line' ? 1 : undefined),
};

const assessment = (parts: Partial<CheckedAssessment> = {}): CheckedAssessment => ({
  name: 'System',
  tier: 'production',
  answers: {},
  notes: {},
  ...parts,
});

const told = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, check }) => [rule, severity, ...(check === undefined ? [] : [check])].join(' '));

describe('against the base', () => {
  const cases: readonly (readonly [Answer | undefined, Answer | undefined, string[]])[] = [
    ['yes', 'yes', []],
    ['yes', 'partly', ['worse fails r1']],
    ['yes', 'no', ['worse fails r1']],
    ['partly', 'no', ['worse fails r1']],
    ['na', 'no', ['worse fails r1']],
    ['yes', undefined, ['worse fails r1']],
    ['partly', undefined, ['worse fails r1']],
    ['na', undefined, ['worse fails r1']],
    ['no', undefined, []],
    ['unknown', undefined, []],
    ['na', 'yes', []],
    ['yes', 'unknown', []],
    ['unknown', 'no', []],
    [undefined, 'no', []],
    ['no', 'yes', ['better says r1']],
  ];
  test.each(cases)('%s, then %s', (before, after, findings) => {
    const of = (answer: Answer | undefined) => assessment({ answers: answer === undefined ? {} : { r1: answer } });
    expect(told(checkAssessment(of(after), world, of(before)))).toEqual(findings);
  });

  test('an answer that got worse with another note is told alone', () => {
    const base = assessment({ answers: { r1: 'yes' }, notes: { r1: 'Held.' } });
    const now = (note: string) => assessment({ answers: { r1: 'no' }, notes: { r1: note } });
    expect(told(checkAssessment(now('Taken out in the move.'), world, base))).toEqual(['worse says r1']);
    expect(told(checkAssessment(now('Held.'), world, base))).toEqual(['worse fails r1']);
    expect(checkAssessment(now('Held.'), world, base)[0]?.says).toBe(
      'Yes before, No now, and its note did not change.',
    );
  });

  test('what is asked without a base is not compared', () => {
    expect(checkAssessment(assessment({ answers: { r1: 'partly' } }), world)).toEqual([]);
  });
});

describe('essential checks that are answered No', () => {
  const rows: readonly (readonly [string, CheckedAssessment['plan'], boolean])[] = [
    ['without a plan', undefined, true],
    ['with an owner alone', { e1: { owner: 'Ana' } }, true],
    ['with a date alone', { e1: { due: '2027-01-01' } }, true],
    ['with owner and date', { e1: { owner: 'Ana', due: '2027-01-01' } }, false],
    ['with an accepted risk', { e1: { risk: 'Moves out in March.' } }, false],
  ];
  test.each(rows)('%s', (_, plan, found) => {
    const of = (tier: CheckedAssessment['tier']) =>
      told(checkAssessment(assessment({ tier, answers: { e1: 'no' }, ...(plan && { plan }) }), world));
    expect(of('critical')).toEqual(found ? ['essential fails e1'] : []);
    expect(of('prototype')).toEqual(found ? ['essential warns e1'] : []);
  });

  test('Partly, and what is not essential, are left to the plan', () => {
    const answers = { e1: 'partly', r1: 'no', a1: 'no' } as const;
    expect(checkAssessment(assessment({ tier: 'critical', answers }), world)).toEqual([]);
  });
});

describe('dates that have passed', () => {
  const plan = (item: NonNullable<CheckedAssessment['plan']>[string]) =>
    checkAssessment(assessment({ answers: { r1: 'no' }, plan: { r1: item } }), world);
  test.each([
    [{ due: '2026-11-26' }, []],
    [{ due: '2026-11-25' }, ['overdue warns r1']],
    [{ due: '2026-10-27' }, ['overdue warns r1']],
    [{ due: '2026-10-26' }, ['overdue fails r1']],
    [{ risk: 'So be it.', revisit: '2026-11-27' }, []],
    [{ risk: 'So be it.', revisit: '2026-11-26' }, ['overdue warns r1']],
    [{ risk: 'So be it.', revisit: '2026-10-01' }, ['overdue fails r1']],
  ])('%o', (item, findings) => {
    expect(told(plan(item))).toEqual(findings);
  });

  test('say whose they were', () => {
    expect(plan({ due: '2026-11-01', owner: 'Ana' })[0]?.says).toBe('It was due on 2026-11-01, by Ana.');
    expect(plan({ due: '2026-11-01' })[0]?.says).toBe('It was due on 2026-11-01.');
    expect(plan({ risk: 'So.', revisit: '2026-11-01' })[0]?.says).toBe(
      'The accepted risk was to be looked at again on 2026-11-01.',
    );
  });
});

describe('evidence in notes', () => {
  test.each([
    ['src/a.ts#L10', []],
    ['src/a.ts#L11', ['Its evidence moved: src/a.ts#L11 is named, and the file has 10 lines.']],
    ['one-line#L2', ['Its evidence moved: one-line#L2 is named, and the file has 1 line.']],
    ['src/gone.ts#L1', ['Its evidence moved: src/gone.ts#L1 is named, and the file is not there.']],
    ['https://git.example/x/src/gone.ts#L1', []],
  ])('%s', (note, says) => {
    expect(checkAssessment(assessment({ notes: { e1: note } }), world).map((finding) => finding.says)).toEqual(says);
  });
});

describe('a policy in the file', () => {
  const gap = { answers: { e1: 'no' }, notes: { r1: 'gone#L1' }, plan: { r1: { due: '2026-11-01' } } } as const;
  const found = (policy: Policy, base?: Policy) =>
    told(
      checkAssessment(
        assessment({ ...gap, answers: { e1: 'no', r1: 'no' }, policy }),
        world,
        base && assessment({ ...gap, answers: { e1: 'no', r1: 'no' }, policy: base }),
      ),
    );

  test('is kept', () => {
    expect(found({})).toEqual(['essential warns e1', 'overdue warns r1', 'moved warns r1']);
    expect(found({ essential: 'fails', moved: 'fails', overdueDays: 0 })).toEqual([
      'essential fails e1',
      'overdue fails r1',
      'moved fails r1',
    ]);
    const old = { changed: '2026-11-16T09:00:00.000Z', policy: { staleDays: 9 } };
    expect(told(checkAssessment(assessment(old), world))).toEqual(['stale warns']);
  });

  test('that allows more than that of the base is told', () => {
    expect(found({ moved: 'fails' }, {})).not.toContain('policy warns');
    expect(found({}, { overdueDays: 9 })).toContain('policy warns');
    const [first] = checkAssessment(assessment({ policy: { staleDays: 200 } }), world, assessment());
    expect(first?.says).toBe('The policy allows more than before: staleDays was 120, and is 200.');
  });

  test('so is a tier that asks less', () => {
    const of = (now: Tier, before: Tier) =>
      checkAssessment(assessment({ tier: now }), world, assessment({ tier: before })).map(({ says }) => says);
    expect(of('production', 'critical')).toEqual(['The tier was critical, and is production: fewer checks are asked.']);
    expect(of('critical', 'production')).toEqual([]);
  });
});

test('a drafted answer that nobody confirmed falls short', () => {
  const of = (note: string) =>
    told(checkAssessment(assessment({ answers: { e1: 'yes' }, notes: { e1: note } }), world));
  expect(of('Drafted by a tool 1.0 from 9f3c.')).toEqual(['draft fails e1']);
  expect(of('Drafted by a tool 1.0 from 9f3c, confirmed 2026-11-25')).toEqual([]);
  expect(of('Our own words.\nDrafted by hand')).toEqual(['draft fails e1']);
});

describe('a catalogue that moved on', () => {
  const change = (date: string) => ({
    ...{ date, summary: undefined, added: [] },
    reworded: [
      { id: 'e1', says: 'Window and target.' },
      { id: 'e2', says: 'Never answered.' },
    ],
    retired: [{ id: 'old', statement: 'It was so.', says: 'Two were one.' }],
  });
  const answers = { e1: 'yes', old: 'no' } as const;
  const found = (date: string) => checkAssessment(assessment({ answers }), { ...world, changes: [change(date)] });

  test('says what was reworded and retired since the export, of what is answered', () => {
    expect(told(found('2026-11-21'))).toEqual(['reworded warns e1', 'retired says old']);
    expect(found('2026-11-20')).toEqual([]);
  });

  test('says each once, though it was reworded twice', () => {
    const changes = [change('2026-11-22'), change('2026-11-21')];
    expect(told(checkAssessment(assessment({ answers }), { ...world, changes }))).toEqual([
      'reworded warns e1',
      'retired says old',
    ]);
  });

  test('counts the answers that only a newer one knows', () => {
    const of = (...ids: string[]) =>
      checkAssessment(assessment({ answers: Object.fromEntries(ids.map((id) => [id, 'yes'])) }), world);
    expect(of('@99')[0]?.says).toBe('1 answer is to checks that this checker does not know.');
    expect(of('@99', 'new-one')[0]?.says).toBe('2 answers are to checks that this checker does not know.');
  });
});

test('an assessment in which nothing changed for more than 120 days is told', () => {
  const of = (changed: string) => checkAssessment(assessment({ changed }), world);
  expect(of('2026-07-29T09:00:00.000Z')).toEqual([]);
  expect(of('2026-07-28T09:00:00.000Z')[0]?.says).toBe('Nothing changed since 2026-07-28, 121 days ago.');
  expect(told(checkAssessment(assessment(), { ...world, exported: '2026-01-01' }))).toEqual(['stale warns']);
  expect(of('no moment at all')).toEqual([]);
});

test('what falls short comes first, then by rule', () => {
  const now = assessment({
    tier: 'critical',
    answers: { e1: 'no', r1: 'no' },
    notes: { r1: 'gone#L1' },
    plan: { r1: { due: '2026-11-01' } },
  });
  const base = assessment({ answers: { r1: 'yes' } });
  expect(told(checkAssessment(now, world, base))).toEqual([
    'essential fails e1',
    'overdue warns r1',
    'moved warns r1',
    'worse says r1',
  ]);
});

test('whatever strangers write under whatever ids, it answers', () => {
  const id = fc.oneof(fc.constantFrom('e1', 'e2', 'r1', 'old', 'constructor', '__proto__', '@7'), fc.string());
  const some = fc.record({
    name: fc.string(),
    tier: fc.constantFrom(...TIERS),
    answers: fc.dictionary(id, fc.constantFrom(...ANSWERS)),
    notes: fc.dictionary(id, fc.string({ unit: 'binary' })),
    plan: fc.dictionary(id, fc.dictionary(fc.constantFrom(...PLAN_FIELDS), fc.string())),
    policy: fc.record({ moved: fc.constantFrom('fails' as const), staleDays: fc.nat() }, { requiredKeys: [] }),
    changed: fc.string(),
  });
  fc.assert(
    fc.property(some, some, (now, base) => {
      for (const { says, mend } of checkAssessment(now, world, base)) expect(`${says} ${mend}`).toMatch(/\.$/);
    }),
  );
});
