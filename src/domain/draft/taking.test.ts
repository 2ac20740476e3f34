import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_MAX } from '../assessment/assessment.ts';
import type { Answer } from '../catalogue/answer.ts';
import { evidencePaths } from '../checker/evidence-path.ts';
import { askList, askText } from './ask-list.ts';
import { colleagueDrafts } from './colleague-draft.ts';
import type { Draft, DraftOrigin, Drafts } from './draft.ts';
import { accordOf, confirmation, evidenceText, originText, takenNote, takenText, unknownOnes } from './taking.ts';

const DAY = '2026-11-26';
const origin: DraftOrigin = { by: 'A tool 1.0', person: false, on: '2026-11-25', commit: '9f3c2ab04411aa' };
const seen: Draft = {
  answer: 'partly',
  basis: 'seen',
  evidence: [{ path: 'src/client.ts', lines: '41-58', says: 'default timeout 3 s' }, { path: 'README.md' }],
  missing: 'The importer builds its own client.',
  ask: { role: 'sre', question: 'Is it still run?' },
};
const NOTE = [
  'src/client.ts#L41-L58: default timeout 3 s',
  'README.md#L1',
  'Missing: The importer builds its own client.',
  'Ask SRE: Is it still run?',
  'Drafted by A tool 1.0 from 9f3c2ab04411, confirmed 2026-11-26',
].join('\n');

test('a drafted answer stands beside the one that is given', () => {
  expect(accordOf(seen, undefined)).toBe('open');
  expect(accordOf(seen, 'partly')).toBe('agrees');
  expect(accordOf(seen, 'yes')).toBe('differs');
  expect(takenText('partly')).toBe('Taken: Partly');
});

describe('the note of a check whose draft is taken', () => {
  test('has the evidence as the checker reads it, and who confirmed it', () => {
    expect(confirmation(seen, origin, DAY)).toBe(NOTE);
    expect(takenNote('', seen, origin, DAY)).toBe(NOTE);
    expect(takenNote('Mine.', seen, origin, DAY)).toBe(`Mine.\n\n${NOTE}`);
    expect(takenNote(NOTE, seen, origin, DAY)).toBe(NOTE);
  });

  test('says where it comes from', () => {
    expect(originText({ by: 'Ana', person: true, on: DAY })).toBe('Ana');
    expect(originText({ ...origin, repository: 'payments-api' })).toBe('A tool 1.0 from payments-api 9f3c2ab04411');
    expect(evidenceText({ says: 'As agreed.' })).toBe('As agreed.');
  });

  test.each([
    ['src/client.ts', 'src/client.ts#L4-L9: here'],
    ['.github/workflows/ci.yml', '.github/workflows/ci.yml#L4-L9: here'],
    ['docs/on call.md', '`docs/on call.md#L4-L9`: here'],
    ['app/[slug]/(shop)/page.tsx', '`app/[slug]/(shop)/page.tsx#L4-L9`: here'],
    ['docs/größe.md', '`docs/größe.md#L4-L9`: here'],
  ])('names %s so that the checker finds just that', (path, text) => {
    expect(evidenceText({ path, lines: '4-9', says: 'here' })).toBe(text);
    expect(evidencePaths(text)).toEqual([{ path, line: 4 }]);
  });

  test.each(['docs/a`b c.md', 'c#/hello world.cs'])('names %s so that the checker looks for nothing else', (path) => {
    expect(evidenceText({ path, lines: '4' })).toBe(`${path}:4`);
    expect(evidencePaths(evidenceText({ path, lines: '4' }))).toEqual([]);
  });

  test('has whole lines, as far as there is room', () => {
    const says = 'x'.repeat(300);
    const long = { ...seen, evidence: Array.from({ length: 9 }, (_, n) => ({ path: `a${n}`, says })) };
    const lines = confirmation(long, origin, DAY).split('\n');
    expect(lines.filter((line) => line.startsWith('a'))).toHaveLength(4);
    expect(lines.at(-1)).toContain('confirmed 2026-11-26');
  });

  test('says who confirmed it where there is no room for more; where there is none for that, it is not taken', () => {
    expect(takenNote('x'.repeat(NOTE_MAX - 120), seen, origin, DAY)).toMatch(
      /x\n\nDrafted by .* confirmed 2026-11-26$/,
    );
    expect(takenNote('x'.repeat(NOTE_MAX), seen, origin, DAY)).toBeUndefined();
  });

  test('is never too long, and always keeps what it said', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: NOTE_MAX }), fc.array(fc.string(), { maxLength: 9 }), (note, says) => {
        const draft = { ...seen, evidence: says.map((each) => ({ says: each })) };
        const taken = takenNote(note, draft, origin, DAY);
        if (taken === undefined) return;
        expect(Array.from(taken).length).toBeLessThanOrEqual(NOTE_MAX);
        expect(taken).toContain(note.trimEnd());
      }),
    );
  });
});

const drafts: Drafts = {
  a: seen,
  b: { answer: 'unknown', basis: 'not-here', ask: { role: 'backend', question: 'Which pool?' } },
  c: { answer: 'unknown', basis: 'not-here' },
};

test('all that claim nothing may be taken at once, where nobody has answered', () => {
  expect(unknownOnes(drafts, { c: 'yes' })).toEqual(['b']);
});

test('questions stand by role, in the order of the checks', () => {
  const list = askList(drafts, { answers: {}, notes: {} }, ['b', 'constructor', 'a', 'c']);
  expect(list).toEqual([
    { role: 'backend', questions: [{ checkId: 'b', question: 'Which pool?' }] },
    { role: 'sre', questions: [{ checkId: 'a', question: 'Is it still run?' }] },
  ]);
  const text = list.map((each) =>
    askText(each, 'Payments', (id) => (id === 'a' ? 'Every call has a timeout.' : undefined)),
  );
  expect(text).toEqual([
    'Payments: questions for Backend\n\n1. Which pool?\n',
    'Payments: questions for SRE\n\n1. Is it still run?\n   (Every call has a timeout.)\n',
  ]);
});

test('a question stays on the list once its draft is taken, until somebody answers', () => {
  const note = `Ask Lead: \nAsk SRE: An older one?\n${takenNote('', drafts['b'] as Draft, origin, DAY)}`;
  const noted = (answer: Answer) => askList({}, { answers: { b: answer }, notes: { b: note, a: note } }, ['a', 'b']);
  expect(noted('unknown')).toEqual([{ role: 'backend', questions: [{ checkId: 'b', question: 'Which pool?' }] }]);
  expect(noted('yes')).toEqual([]);
  expect(askList({}, { answers: { b: 'unknown', c: 'unknown' }, notes: { b: 'Ask Lead: ' } }, ['b', 'c'])).toEqual([]);
});

test('what a colleague answered is what they say, with their notes', () => {
  const assessment = {
    name: 'P',
    tier: 'production',
    answers: { a: 'yes', b: 'no' },
    notes: { a: 'Since\nMay.' },
  } as const;
  expect(colleagueDrafts(assessment, 'Ana')).toEqual({
    a: { answer: 'yes', basis: 'stated', evidence: [{ says: 'Since May.' }] },
    b: { answer: 'no', basis: 'stated', evidence: [{ says: 'Said by Ana, without a note.' }] },
  });
});
