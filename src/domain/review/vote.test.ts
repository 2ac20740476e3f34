import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../assessment/snapshot.ts';
import { ANSWERS, type Answers } from '../catalogue/answer.ts';
import { type Cast, castText, castVote, renameVote, VOTES_MAX, type Vote } from './vote.ts';

const SYSTEM = 'Checkout API';

function snapshot(name: string, date: string, answers: Answers, notes: Record<string, string> = {}): Snapshot {
  return { name, tier: 'production', answers, notes, date, edition: 3 };
}

/** Brings some in, one after another. */
function cast(...snapshots: readonly Snapshot[]) {
  let votes: readonly Vote[] = [];
  const casts = snapshots.map((each) => {
    const done = castVote(votes, each, { system: SYSTEM });
    votes = done.votes;
    return done.cast;
  });
  return { votes, casts, who: votes.map(({ who }) => who) };
}

const ANA = snapshot('Ana', '2026-11-24', { a: 'yes' });
const LATER = snapshot('Ana', '2026-11-26', { a: 'no' });
const SAME_DAY = snapshot('Ana', '2026-11-24', { a: 'partly' });

describe('whose vote it is', () => {
  test('the newer one of the same person takes the place of the older one', () => {
    const { votes, casts } = cast(ANA, snapshot('Ben', '2026-11-24', { a: 'yes' }), LATER);
    expect(casts[2]).toEqual({ kind: 'replaced', who: 'Ana', date: '2026-11-24' });
    expect(votes.map(({ who, snapshot: { answers } }) => [who, answers])).toEqual([
      ['Ana', { a: 'no' }],
      ['Ben', { a: 'yes' }],
    ]);
  });

  test('an older one changes nothing', () => {
    const { votes, casts } = cast(LATER, ANA);
    expect(casts[1]).toEqual({ kind: 'older', who: 'Ana', date: '2026-11-26' });
    expect(votes).toEqual([{ who: 'Ana', snapshot: LATER }]);
  });

  test('two of the same name and day are told apart, and a newer one is then anyone’s', () => {
    const { who, casts } = cast(ANA, SAME_DAY, LATER);
    expect(who).toEqual(['Ana', 'Ana (2)', 'Ana (3)']);
    expect(casts.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  });

  test('people who left the system’s name in their link are all there', () => {
    const { who } = cast(
      snapshot(SYSTEM, '2026-11-24', { a: 'yes' }),
      snapshot('checkout  api', '2026-11-25', { a: 'no' }),
      snapshot(SYSTEM, '2026-11-26', { a: 'no' }),
    );
    expect(who).toEqual(['Vote 1', 'Vote 2', 'Vote 3']);
  });

  test('the same again is there already; with notes it is the fuller one', () => {
    const noted = snapshot('Ana', '2026-11-24', { a: 'yes' }, { a: 'Seen it.' });
    const { votes, casts } = cast(ANA, noted, ANA);
    expect(casts.slice(1)).toEqual([
      { kind: 'same', who: 'Ana' },
      { kind: 'same', who: 'Ana' },
    ]);
    expect(votes).toEqual([{ who: 'Ana', snapshot: noted }]);
    const order = { b: 'no', a: 'yes' } as const;
    expect(
      cast(snapshot('X', '2026-11-24', { a: 'yes', b: 'no' }), snapshot('X', '2026-11-24', order)).votes,
    ).toHaveLength(1);
  });

  test('a ninth has no room', () => {
    const many = Array.from({ length: VOTES_MAX + 1 }, (_, i) => snapshot(`Person ${i}`, '2026-11-24', {}));
    const { votes, casts } = cast(...many);
    expect(votes).toHaveLength(VOTES_MAX);
    expect(casts.at(-1)).toEqual({ kind: 'full' });
  });
});

describe('a name before the link', () => {
  const own = (date: string, answers: Answers) => snapshot(SYSTEM, date, answers);
  const brought = (votes: readonly Vote[], each: Snapshot, label: string, others: readonly string[] = []) =>
    castVote(votes, each, { system: SYSTEM, others }, label);

  test('says who voted where the link says the system', () => {
    const { votes } = brought([], own('2026-11-24', { a: 'yes' }), 'Ben');
    expect(votes.map(({ who }) => who)).toEqual(['Ben']);
    const later = brought(votes, own('2026-11-25', { a: 'no' }), 'Ben');
    expect(later.cast).toEqual({ kind: 'replaced', who: 'Ben', date: '2026-11-24' });
    const other = brought(votes, own('2026-11-25', { a: 'no' }), 'Cem');
    expect(other.votes.map(({ who }) => who)).toEqual(['Ben', 'Cem']);
  });

  test('says who voted where the link has the name that nobody chose', () => {
    const unnamed = snapshot('My system', '2026-11-24', { a: 'yes' });
    expect(brought([], unnamed, 'Ben', ['My system']).votes.map(({ who }) => who)).toEqual(['Ben']);
    expect(brought([], unnamed, '').votes.map(({ who }) => who)).toEqual(['Vote 1']);
  });

  test('says nothing where the link has a name of its own', () => {
    expect(brought([], ANA, 'Ben').cast).toEqual({ kind: 'added', who: 'Ana' });
  });
});

describe('a link of another system', () => {
  const ledger = snapshot('Ledger', '2026-11-24', { a: 'yes' });
  const poll = { system: SYSTEM, others: ['Notes', 'ledger'] };

  test('is left out', () => {
    expect(castVote([], ledger, poll)).toEqual({ votes: [], cast: { kind: 'elsewhere', name: 'Ledger' } });
  });

  test('is the vote of whoever is named before it', () => {
    expect(castVote([], ledger, poll, 'Ben').votes.map(({ who }) => who)).toEqual(['Ben']);
  });

  test('is none where it is the system itself, whose name another has too', () => {
    expect(castVote([], ledger, { system: 'Ledger', others: ['Ledger'] }).cast).toEqual({
      kind: 'added',
      who: 'Vote 1',
    });
  });
});

test('whoever voted can be called by name, unlike anyone else', () => {
  const { votes } = cast(snapshot(SYSTEM, '2026-11-24', { a: 'yes' }), ANA);
  expect(renameVote(votes, 0, ' Ben ').map(({ who }) => who)).toEqual(['Ben', 'Ana']);
  expect(renameVote(votes, 0, 'Ana').map(({ who }) => who)).toEqual(['Ana (2)', 'Ana']);
  expect(renameVote(votes, 1, 'Ana').map(({ who }) => who)).toEqual(['Vote 1', 'Ana']);
  expect(renameVote(votes, 0, '  ')).toBe(votes);
  expect(renameVote(votes, 7, 'Ben')).toBe(votes);
});

test('however votes come, no two people have one name, no more than eight are kept, and each is one that came', () => {
  const one = fc.record({
    name: fc.constantFrom('Ana', 'Ana (2)', 'Ben', SYSTEM, 'Vote 1'),
    date: fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-26'),
    answers: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(...ANSWERS)),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 14 }), (all) => {
      const came = all.map(({ name, date, answers }) => snapshot(name, date, answers));
      const { votes, who } = cast(...came);
      expect(new Set(who).size).toBe(who.length);
      expect(votes.length).toBeLessThanOrEqual(VOTES_MAX);
      for (const vote of votes) expect(came).toContainEqual(vote.snapshot);
    }),
  );
});

test.each<[Cast, string]>([
  [{ kind: 'added', who: 'Ana' }, 'Ana: the vote is in.'],
  [{ kind: 'replaced', who: 'Ana', date: '2026-11-24' }, 'Ana: the vote takes the place of the one of 2026-11-24.'],
  [{ kind: 'older', who: 'Ana', date: '2026-11-26' }, 'Ana: a newer vote, of 2026-11-26, is here and stays.'],
  [{ kind: 'same', who: 'Ana' }, 'Ana: this vote is here already.'],
  [
    { kind: 'elsewhere', name: 'Ledger' },
    '“Ledger” is another system here: its link is left out. If it is a vote all the same, write who voted before it, such as “Ben: ”.',
  ],
  [{ kind: 'full' }, '8 votes are the most that stand side by side: take one away first.'],
])('%j is told', (cast, says) => {
  expect(castText(cast)).toBe(says);
});
