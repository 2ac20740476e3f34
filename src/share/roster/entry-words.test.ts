import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { TeamRoster } from '../../domain/team/system.ts';
import { encodeCode } from '../code/code.ts';
import { readLine, readParameters, writeExpectedLine, writeLine, writeParameters } from './entry-words.ts';
import { readRoster } from './read-roster.ts';
import { writeRoster, writeRosterFile } from './roster.ts';
import { rosterTexts } from './roster-text.ts';

const register = ['a', 'b', 'c', 'd'];
const BASE = 'https://example.org/summary/';

function system(name: string, rest: Partial<Snapshot> = {}): Snapshot {
  return { name, tier: 'production', answers: { a: 'yes' }, notes: {}, date: '2026-11-22', edition: 4, ...rest };
}

const codeOf = (snapshot: Snapshot) => encodeCode(snapshot, register).code;
const hub = system('Hub');
const before = system('Hub', { date: '2026-08-25', answers: { a: 'no' } });
const pay = system('Pay');

const TEAM: TeamRoster = {
  systems: [
    { snapshot: hub, earlier: before, group: 'Core & money', contact: '#payments' },
    { snapshot: pay, group: 'Ünïcode' },
  ],
  expected: [{ name: 'Ledger', contact: 'ana@example.org' }, { name: 'Old "one"' }],
};

describe('a line of a file', () => {
  test.each<[string, object, string | undefined]>([
    ['https://a.org/#1.AbC', {}, undefined],
    ['x group="Core &  money" contact=ana@a.org', { group: 'Core & money', contact: 'ana@a.org' }, undefined],
    ['x group=“Typographic” then=1.AbC', { group: 'Typographic', earlier: '1.AbC' }, undefined],
    ['x then=nonsense group=""', {}, undefined],
    ['xgroup=Core', {}, undefined],
    ['expected="Ledger" group=Core', { group: 'Core' }, 'Ledger'],
    ['expected=" "', {}, undefined],
    [`x contact=${'c'.repeat(90)}`, { contact: 'c'.repeat(80) }, undefined],
  ])('%j', (line, words, name) => {
    const read = readLine(line);
    expect(read.words).toEqual(words);
    expect(read.expected?.name).toBe(name);
    expect(read.rest).toHaveLength(line.length);
    expect(read.rest).not.toMatch(/(^|\s)(?:expected|group|contact)=/);
  });

  test('what is written is read again; quotation marks become apostrophes', () => {
    const line = `x${writeLine({ group: 'The "core"', contact: 'a b', earlier: '1.AbC' })}`;
    expect(line).toBe(`x group="The 'core'" contact="a b" then=1.AbC`);
    expect(readLine(line).words).toEqual({ group: "The 'core'", contact: 'a b', earlier: '1.AbC' });
    expect(readLine(writeExpectedLine({ name: 'Old "one"', contact: 'ana' })).expected).toEqual({
      name: "Old 'one'",
      contact: 'ana',
    });
  });
});

describe('behind a code in a link', () => {
  test('what is written is read again, and holds nothing that a program on the way could take for its own', () => {
    const words = { group: 'Core & money ~ 100 %', contact: '#payments', earlier: codeOf(before) };
    const written = writeParameters(words, TEAM.expected);
    expect(written).toMatch(/^(?:&[a-z]+=[\w.-]+)+$/);
    expect(readParameters(written.slice(1))).toEqual({ words, expected: TEAM.expected });
    expect(writeParameters({})).toBe('');
  });

  test.each([
    '',
    'utm_source=mail',
    'group',
    'group=',
    'group=!!',
    'group=_w',
    'then=x',
    'expected=',
    'data=05|02',
    'expected=IA',
  ])('%j says nothing', (text) => {
    expect(readParameters(text)).toEqual({ words: {}, expected: [] });
  });
});

describe('a roster', () => {
  test('comes back from its link with all that is said', async () => {
    const written = writeRoster(TEAM, register);
    expect(await readRoster(written.ok ? `https://a.org/team/#${written.roster}` : '', register)).toEqual({
      entries: TEAM.systems.map((each) => ({ ok: true, ...each })),
      expected: TEAM.expected,
      merged: 0,
      complete: true,
    });
  });

  test('comes back from its file with all that is said', async () => {
    const text = await writeRosterFile(TEAM, register, BASE);
    expect(text.split('\n')[0]).toBe(
      `${BASE}#${codeOf(hub)} group="Core & money" contact="#payments" then=${codeOf(before)}`,
    );
    expect(await readRoster(text, register)).toEqual({
      entries: TEAM.systems.map((each) => ({ ok: true, ...each })),
      expected: [TEAM.expected[0], { name: "Old 'one'" }],
      merged: 0,
      complete: true,
    });
  });

  test('a reader that knows none of it opens every system all the same', () => {
    const written = writeRoster(TEAM, register);
    const roster = written.ok ? written.roster : '';
    expect(roster.split('~').map((part) => part.replace(/&.*/s, ''))).toEqual([codeOf(hub), codeOf(pay)]);
    expect(rosterTexts(`#${roster}`).texts).toEqual([codeOf(hub), codeOf(pay)]);
  });

  test('an earlier snapshot that cannot be read costs nothing but itself', async () => {
    const text = `${codeOf(hub)} then=${codeOf(before).slice(0, -2)} group=Core`;
    expect(await readRoster(text, register)).toMatchObject({ entries: [{ ok: true, snapshot: hub, group: 'Core' }] });
    expect((await readRoster(text, register)).entries[0]).not.toHaveProperty('earlier');
  });

  test('what a line with two links says is said of neither', async () => {
    const { entries } = await readRoster(`${codeOf(hub)} ${codeOf(pay)} group=Core`, register);
    expect(entries).toEqual([
      { ok: true, snapshot: hub },
      { ok: true, snapshot: pay },
    ]);
  });

  test('many with an earlier snapshot are read with pauses, and no more names than entries are taken', async () => {
    const systems = Array.from({ length: 45 }, (_, n) => ({ snapshot: system(`System ${n}`), earlier: before }));
    let pauses = 0;
    const written = writeRoster({ systems, expected: [] }, register);
    const { entries } = await readRoster(written.ok ? written.roster : '', register, async () => {
      pauses += 1;
    });
    expect(entries).toEqual(systems.map((each) => ({ ok: true, ...each })));
    expect(pauses).toBe(5);
    const lines = Array.from({ length: 1200 }, (_, n) => `expected="System ${n}"`).join('\n');
    expect((await readRoster(`${lines}\nexpected="System 0"`, register)).expected).toHaveLength(1000);
  });
});

test('any words of a system come back from link and file', async () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => readLine(`x${writeLine({ group: text })}`).words.group)
    .filter((text) => text !== undefined);
  const about = fc.record({ group: word, contact: word }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(fc.array(about, { minLength: 1, maxLength: 6 }), async (all) => {
      const systems = all.map((words, n) => ({ snapshot: system(`System ${n}`), ...words }));
      const entries = systems.map((each) => ({ ok: true, ...each }));
      const written = writeRoster({ systems, expected: [] }, register);
      expect(await readRoster(written.ok ? written.roster : '', register)).toMatchObject({ entries });
      expect(
        await readRoster(await writeRosterFile({ systems, expected: [] }, register, BASE), register),
      ).toMatchObject({ entries });
    }),
  );
});
