import { expect, test } from 'vitest';
import { type FiledAssessment, writeFile } from './assessment-file.ts';
import { readFile } from './read-file.ts';

const home = { uid: 'k4w9t2pzm7xd', register: ['a', 'b', 'c'] };
const head = { exported: '2026-11-22', edition: 900, schema: 'https://other.example/schema/assessment-1.json' };
const theirs: FiledAssessment = {
  uid: 'k3v9x2m8',
  name: 'Hub',
  tier: 'critical',
  answers: { a: 'yes', z: 'no', '@7': 'no' },
  notes: { '@7': 'Theirs.', b: 'Ours too.' },
  plan: { '@7': { owner: 'Ana' }, a: { owner: 'Ben' } },
  milestones: [{ date: '2026-05-04', name: 'Before', code: '1abcdef.AAAJTXkgc3lzdGVtAJZX8Q' }],
};
const written = (assessment: FiledAssessment, catalogue?: string) =>
  writeFile([assessment], { ...head, ...(catalogue === undefined ? {} : { catalogue }) });

test('A file names the catalogue that it was made with, and one of this catalogue is read as it stands', () => {
  expect(JSON.parse(written(theirs, home.uid))).toMatchObject({ catalogue: home.uid });
  expect(readFile(written(theirs, home.uid), home)).toEqual({
    ok: true,
    assessments: [theirs],
    exported: '2026-11-22',
    edition: 900,
    ignored: [],
  });
});

test('A file that names none is older than names, and is read as it stands', () => {
  expect(readFile(written(theirs), home)).toMatchObject({ ok: true, assessments: [theirs], ignored: [] });
});

test('Whoever does not say what catalogue they have gets the file as it stands', () => {
  expect(readFile(written(theirs, 'another0'))).toMatchObject({ ok: true, assessments: [theirs], ignored: [] });
});

test('A file of another catalogue is named, and nothing in it counts by the places of another register', () => {
  const { milestones: _milestones, ...rest } = theirs;
  expect(readFile(written(theirs, 'another0'), home)).toEqual({
    ok: true,
    assessments: [
      { ...rest, answers: { a: 'yes', z: 'no' }, notes: { b: 'Ours too.' }, plan: { a: { owner: 'Ben' } } },
    ],
    exported: '2026-11-22',
    edition: 3,
    ignored: [
      'Made with another catalogue of checks: an id that both have is taken for the same check, the rest is kept and counted nowhere.',
      'What stands under a place of the other catalogue, such as @131, was left out.',
      'Milestones were left out: they count by the other catalogue.',
    ],
  });
});

test('Of a file without places and milestones no more is said than whose it is', () => {
  const { plan: _plan, milestones: _milestones, ...bare } = { ...theirs, answers: { a: 'yes' as const }, notes: {} };
  expect(readFile(written(bare, 'another0'), home)).toMatchObject({
    assessments: [bare],
    ignored: [expect.any(String)],
  });
});

test('A file of another catalogue that asks nothing of what is asked here is refused', () => {
  const alien = { ...theirs, answers: { z: 'no' as const }, notes: {}, plan: {} };
  expect(readFile(written(alien, 'another0'), home)).toEqual({
    ok: false,
    faults: [
      {
        where: 'catalogue',
        says: 'Made with another catalogue, of whose checks this site asks none: import it on the site it comes from.',
      },
    ],
  });
});

test('A file of another catalogue with nothing answered is no loss', () => {
  const { plan: _plan, milestones: _milestones, ...blank } = { ...theirs, answers: {}, notes: {} };
  expect(readFile(written(blank, 'another0'), home)).toMatchObject({ ok: true, assessments: [blank] });
});

test('The name of a catalogue is one, or is left out', () => {
  const text = written(theirs, home.uid).replace(home.uid, 'No Name');
  expect(readFile(text, home)).toMatchObject({ ok: false, faults: [{ where: 'catalogue' }] });
});
