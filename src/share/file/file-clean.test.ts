import { expect, test } from 'vitest';
import { cleanAssessment } from './file-clean.ts';

const bare = { uid: 'k3v9x2m8', name: 'Hub', tier: 'critical', answers: {}, notes: {} } as const;

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
