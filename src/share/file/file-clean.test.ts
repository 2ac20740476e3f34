import { expect, test } from 'vitest';
import { writeBlock } from '../code/pack-block.ts';
import { writeFile } from './assessment-file.ts';
import { cleanAssessment } from './file-clean.ts';
import { readFile } from './read-file.ts';

const bare = { uid: 'k3v9x2m8', name: 'Hub', tier: 'critical', answers: {}, notes: {} } as const;
const part = { key: 'acme', mark: 'abcdef', edition: 4, answers: new Map([[1, 'yes'] as const]), notes: undefined };
const CARRYING = { ...bare, carried: { 'acme.abcdef': Buffer.from(writeBlock(part)).toString('base64url') } };

test('what is agreed is cleaned, and each change is told', () => {
  const plan = {
    a: { owner: ' Ana ', due: '1999-01-01', risk: 'Sunset in May', revisit: '2027-01-01' },
    b: { owner: ' ' },
    c: {},
  };
  expect(cleanAssessment({ ...bare, plan }, 'it')).toEqual({
    assessment: { ...bare, plan: { a: { owner: 'Ana', risk: 'Sunset in May', revisit: '2027-01-01' } } },
    changes: [
      'it.plan.a.owner: read as “Ana”.',
      'it.plan.a.due: left out.',
      'it.plan.b.owner: left out.',
      'it.plan.c: an empty plan item was left out.',
    ],
  });
});

test('milestones are cleaned, put in order, and kept once', () => {
  const milestones = [
    { name: 'Q4', date: '2026-11-22', code: '1.B' },
    { name: '', date: '2026-03-01', code: '1.A' },
    { name: 'Before the calendar', date: '1999-03-01', code: '1.C' },
    { name: 'Again', date: '2026-11-22', code: '1.B' },
  ];
  expect(cleanAssessment({ ...bare, milestones }, 'it')).toEqual({
    assessment: {
      ...bare,
      milestones: [
        { name: '2026-03-01', date: '2026-03-01', code: '1.A' },
        { name: 'Again', date: '2026-11-22', code: '1.B' },
      ],
    },
    changes: [
      'it.milestones[1].name: read as “2026-03-01”.',
      'it.milestones[2]: its date is out of range; left out.',
      'it.milestones: a snapshot that stands here twice is kept once.',
    ],
  });
});

test('what packs have in it is kept as it is; what is none of theirs is left out, and told', () => {
  const { carried } = CARRYING;
  expect(cleanAssessment(CARRYING, 'it')).toEqual({ assessment: CARRYING, changes: [] });
  const [name = '', text = ''] = Object.entries(carried)[0] ?? [];
  expect(cleanAssessment({ ...CARRYING, carried: { ...carried, 'zeta.abcdef': text, b: 7 } }, 'it')).toEqual({
    assessment: { ...CARRYING, carried: { [name]: text } },
    changes: [
      'it.carried.zeta.abcdef: not the part of a pack; left out.',
      'it.carried.b: not the part of a pack; left out.',
    ],
  });
  expect(cleanAssessment({ ...CARRYING, carried: {} }, 'it').assessment).not.toHaveProperty('carried');
});

test('it comes back from a file', () => {
  const text = writeFile([CARRYING], { exported: '2026-11-22', edition: 4, schema: 'x' });
  expect(readFile(text)).toMatchObject({ ok: true, assessments: [CARRYING], ignored: [] });
  expect(readFile(text.replace(/"carried": \{[^}]*\}/, '"carried": []'))).toMatchObject({
    ok: false,
    faults: [{ where: 'assessments[0].carried' }],
  });
});

test('the part of a pack that this site has is no longer carried where its ids stand beside it', () => {
  const acme = { key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--w', 'acme--x', 'acme--y', 'acme--z'] };
  const beside = { ...CARRYING, answers: { 'acme--x': 'yes' } } as const;
  const carriedOf = (raw: typeof CARRYING | typeof beside, packs?: (typeof acme)[]) =>
    cleanAssessment(raw, 'it', [], packs).assessment.carried;
  expect(carriedOf(beside, [acme])).toBeUndefined();
  // Of another pack of that key, without its ids, or of a later edition, there is something to carry.
  expect(carriedOf(beside)).toEqual(CARRYING.carried);
  expect(carriedOf(beside, [{ ...acme, mark: '000000' }])).toEqual(CARRYING.carried);
  expect(carriedOf(CARRYING, [acme])).toEqual(CARRYING.carried);
  expect(carriedOf(beside, [{ ...acme, register: ['acme--w'] }])).toEqual(CARRYING.carried);
});
