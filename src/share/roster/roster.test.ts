import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { TIERS } from '../../domain/catalogue/tier.ts';
import { writeBody } from '../code/body.ts';
import { encodeCode } from '../code/code.ts';
import { summaryLink } from '../code/link.ts';
import { encodeCodeWithNotes } from '../code/note-code.ts';
import { writeNotes } from '../code/note-writer.ts';
import { sealCode } from '../code/seal.ts';
import { readRoster } from './read-roster.ts';
import { writeRoster, writeRosterFile } from './roster.ts';
import { ROSTER_MAX, ROSTER_TEXT_MAX } from './roster-limit.ts';

const register = ['a', 'b', 'c', 'd'];
const BASE = 'https://example.org/summary/';

function system(name: string, rest: Partial<Snapshot> = {}): Snapshot {
  return { name, tier: 'production', answers: { a: 'yes' }, notes: {}, date: '2026-11-22', edition: 4, ...rest };
}

const teamOf = (snapshots: readonly Snapshot[]) => ({
  systems: snapshots.map((snapshot) => ({ snapshot })),
  expected: [],
});
const ok = (snapshot: Snapshot) => ({ ok: true, snapshot }) as const;
const codeOf = (snapshot: Snapshot) => encodeCode(snapshot, register).code;
async function notedCode(snapshot: Snapshot): Promise<string> {
  const encoded = await encodeCodeWithNotes(snapshot, register);
  return encoded.ok ? encoded.code : 'too large';
}

const hub = system('Hub');
const pay = system('Pay', { answers: { a: 'no', d: 'unknown' } });

describe('writing', () => {
  test('codes joined by ~, as a link that is opened again', async () => {
    const written = writeRoster(teamOf([hub, pay]), register);
    expect(written).toEqual({ ok: true, roster: `${codeOf(hub)}~${codeOf(pay)}` });
    const link = summaryLink('https://example.org/team/', written.ok ? written.roster : '');
    expect(new URL(link).hash).toBe(`#${codeOf(hub)}~${codeOf(pay)}`);
    expect(await readRoster(link, register)).toEqual({ entries: [ok(hub), ok(pay)], merged: 0, complete: true });
  });

  test('of one system it is its code; of none it is nothing', () => {
    expect(writeRoster(teamOf([hub]), register)).toEqual({ ok: true, roster: codeOf(hub) });
    expect(writeRoster(teamOf([]), register)).toEqual({ ok: true, roster: '' });
  });

  test('the longest name and all answers: 130 systems fit into a link; too many say so', () => {
    const ids = Array.from({ length: 130 }, (_, n) => `check-${n}`);
    const answers = Object.fromEntries(ids.map((id) => [id, 'na' as const]));
    const long = system('👷'.repeat(80), { answers, edition: 130 });
    const typical = system('Payments API (PCI)', { answers, edition: 130 });
    const most = (count: number, each: Snapshot) => writeRoster(teamOf(Array.from({ length: count }, () => each)), ids);
    expect(most(131, long).ok).toBe(false);
    expect(most(130, long).ok).toBe(true);
    expect(most(600, typical).ok).toBe(true);
    const { roster } = most(200, typical) as { roster: string };
    expect(roster.length).toBeLessThan(20_000);
    expect(most(1000, typical)).toMatchObject({ ok: false, fault: 'too-long' });
    const length = writeRoster(teamOf(Array.from({ length: 1000 }, () => typical)), ids);
    expect(length).toMatchObject({ length: expect.any(Number) });
    expect(length.ok ? 0 : length.length).toBeGreaterThan(ROSTER_MAX);
  });

  test('a file has a link a line, with notes', async () => {
    const noted = system('Hub', { notes: { a: 'ADR 12' } });
    const text = await writeRosterFile(teamOf([noted, pay]), register, BASE);
    expect(text).toBe(`${BASE}#${await notedCode(noted)}\n${BASE}#${codeOf(pay)}\n`);
    expect(await readRoster(text, register)).toEqual({ entries: [ok(noted), ok(pay)], merged: 0, complete: true });
  });

  test('a file leaves out notes that no link can hold', async () => {
    const huge = Array.from({ length: 60 }, (_, n) => [`@${n}`, randomBytes(990).toString('hex')]);
    const noted = system('Hub', { notes: Object.fromEntries(huge), edition: 60 });
    expect(await writeRosterFile(teamOf([noted]), register, BASE)).toBe(`${BASE}#${codeOf(noted)}\n`);
  });
});

describe('reading', () => {
  test('good ones and bad ones, in order, each with its fault', async () => {
    const code = codeOf(hub);
    const text = [
      'Hi Ana, here are ours:',
      `Hub: ${BASE}#${code}`,
      code.slice(0, -3),
      code.replace('1.G', '1.H'),
      '3.AAAAAAAAAAAAAAAA',
      `1.${'A'.repeat(70_000)}`,
      codeOf(pay),
    ].join('\n');
    const { entries, merged } = await readRoster(text, register);
    expect(merged).toBe(0);
    expect(entries.map((entry) => (entry.ok ? entry.snapshot.name : [entry.line, entry.text, entry.fault]))).toEqual([
      [1, 'Hi Ana, here are ours:', 'not-a-code'],
      'Hub',
      [3, code.slice(0, -3), 'cut-short'],
      [4, expect.stringMatching(/^1\.H/), 'damaged'],
      [5, '3.AAAAAAAAAAAAAAAA', 'newer-version'],
      [6, `1.${'A'.repeat(58)}…`, 'too-long'],
      'Pay',
    ]);
  });

  test('a bad text is shown as one clean line', async () => {
    const { entries } = await readRoster(`<b>\u202eoops</b>\u0000 ${'é'.repeat(80)}`, register);
    expect(entries).toEqual([{ ok: false, text: `<b> oops</b> ${'é'.repeat(47)}…`, line: 1, fault: 'not-a-code' }]);
  });

  test('answers of a newer register are kept', async () => {
    const newer = system('Hub', { answers: { '@7': 'no' }, edition: 8 });
    expect(await readRoster(codeOf(newer), register)).toMatchObject({ entries: [ok(newer)] });
  });

  test('many are read in slices, with a pause between them', async () => {
    const roster = Array.from({ length: 50 }, (_, n) => codeOf(system(`System ${n}`))).join('~');
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const { entries } = await readRoster(roster, register, pause);
    expect([entries.length, pauses]).toEqual([50, 3]);
    expect(entries).toEqual((await readRoster(roster, register)).entries);
  });

  test('nothing', async () => {
    expect(await readRoster(' \n', register)).toEqual({ entries: [], merged: 0, complete: true });
  });
});

test('the roster in docs/summary-code.md', async () => {
  const page = readFileSync(new URL('../../../docs/summary-code.md', import.meta.url), 'utf8');
  const [, roster = ''] = /^```text\n(.*?)\n```/ms.exec(page) ?? [];
  const { entries } = await readRoster(`https://example.org/team/#${roster}`, register);
  expect(entries.map((entry) => entry.ok && entry.snapshot.name)).toEqual(['Hub', 'Café']);
});

describe('merging', () => {
  test('equal snapshots are one entry, wherever they stand', async () => {
    const text = [codeOf(hub), codeOf(pay), `${BASE}#${codeOf(hub)}`].join('\n');
    expect(await readRoster(text, register)).toEqual({ entries: [ok(hub), ok(pay)], merged: 1, complete: true });
  });

  test('what differs in name, tier, date, edition or answers is another', async () => {
    const others = [
      hub,
      system('Hub 2'),
      system('Hub', { tier: 'critical' }),
      system('Hub', { date: '2026-11-23' }),
      system('Hub', { edition: 3 }),
      system('Hub', { answers: { a: 'no' } }),
    ];
    const { entries } = await readRoster(others.map(codeOf).join('\n'), register);
    expect(entries).toEqual(others.map(ok));
  });

  test('one without notes is equal to the same one with notes, which is kept in its place', async () => {
    const noted = system('Hub', { notes: { b: 'x', a: 'ADR 12' } });
    const other = system('Hub', { notes: { a: 'ADR 13' } });
    const [code, otherCode] = [await notedCode(noted), await notedCode(other)];
    const roster = (...codes: readonly string[]) => readRoster(codes.join('\n'), register);
    const merged = { entries: [ok(noted), ok(pay)], merged: 1, complete: true };
    expect(await roster(codeOf(hub), codeOf(pay), code)).toEqual(merged);
    expect(await roster(code, codeOf(pay), codeOf(hub))).toEqual(merged);
    expect(await roster(codeOf(hub), code, otherCode)).toMatchObject({ entries: [ok(noted), ok(other)], merged: 1 });
  });

  test('equal notes in other DEFLATE bytes are equal', async () => {
    // The same snapshot from docs/summary-code.md, once in a stored block and once as this engine deflates it.
    const stored = '1.HdUTA0h1YgEBCQEEAPv_AgJva0PKLA';
    const snapshot = system('Hub', { tier: 'critical', notes: { c: 'ok' } });
    const deflated = await notedCode(snapshot);
    expect(deflated).not.toBe(stored);
    expect(await readRoster(`${stored}\n${deflated}`, register)).toMatchObject({ entries: [ok(snapshot)], merged: 1 });
  });
});

describe('bounds', () => {
  test('all notes together have a bound: each of many codes has its part of it', { timeout: 60_000 }, async () => {
    const notes = Array.from({ length: 300 }, (_, n) => [n, 'x'.repeat(2000)] as const);
    const deflated = deflateRawSync(writeNotes(notes));
    const bomb = (n: number) =>
      sealCode(writeBody({ snapshot: system(`Bomb ${n}`), answers: new Map(), notes: deflated, last: 299 }));
    const bombs = Array.from({ length: 60 }, (_, n) => bomb(n));
    const opened = async (count: number) => {
      const { entries } = await readRoster([...bombs.slice(0, count), codeOf(pay)].join('\n'), register);
      return entries.map((entry) => (entry.ok ? entry.snapshot.name : entry.fault));
    };
    expect((await opened(3)).slice(-2)).toEqual(['Bomb 2', 'Pay']);
    expect(await opened(60)).toEqual([...bombs.map(() => 'notes-too-large'), 'Pay']);
  });

  test('1 MiB of codes: the first thousand are read', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => `${BASE}#${codeOf(system(`System ${n}`))}`).join('\n');
    const { entries, complete } = await readRoster(many.slice(0, ROSTER_TEXT_MAX), register);
    expect([entries.length, complete]).toEqual([1000, false]);
    expect(entries.at(-1)).toEqual(ok(system('System 999')));
  });
});

test('any roster comes back from its link and from its file', async () => {
  const snapshot = fc.record({
    name: fc.constantFrom('Hub', 'Pay', 'https://example.org/#1.AAAAAAAAAAAAAAA', '~'),
    tier: fc.constantFrom(...TIERS),
    answers: fc.dictionary(fc.constantFrom(...register, '@9'), fc.constantFrom(...ANSWERS)),
    notes: fc.constant({}),
    date: fc.constantFrom('2026-11-22', '2026-02-01'),
    edition: fc.constant(20),
  });
  const distinct = fc.uniqueArray(snapshot, { selector: codeOf, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(distinct, async (snapshots) => {
      const written = writeRoster(teamOf(snapshots), register);
      const expected = { entries: snapshots.map(ok), merged: 0, complete: true };
      expect(await readRoster(written.ok ? `#${written.roster}` : '', register)).toEqual(expected);
      expect(await readRoster(await writeRosterFile(teamOf(snapshots), register, BASE), register)).toEqual(expected);
    }),
  );
});

describe('links that a mail program broke', () => {
  const broken = (code: string, gap = '\n') =>
    `${BASE}#${code.slice(0, 10)}${gap}${code.slice(10, 16)}${gap}${code.slice(16)}`;

  test.each(['\n', '\r\n', '\n> '])('are put together again over %j', async (gap) => {
    const text = `Hub: ${broken(codeOf(hub), gap)}\n\nPay: ${broken(codeOf(pay), gap)}\nRegards, Ana`;
    const { entries } = await readRoster(text, register);
    expect(entries.slice(0, 2)).toEqual([ok(hub), ok(pay)]);
    expect(entries.slice(2)).toMatchObject([{ ok: false, text: 'Regards, Ana', fault: 'not-a-code' }]);
  });

  test('what stands under one that stays broken is still looked at', async () => {
    const { entries } = await readRoster(`${codeOf(hub).slice(0, 16)}\nnothing-of-it\n${codeOf(pay)}`, register);
    expect(entries).toMatchObject([
      { ok: false, line: 1, fault: 'cut-short' },
      { ok: false, line: 2, text: 'nothing-of-it' },
      { ok: true, snapshot: pay },
    ]);
  });
});

test('systems with answers to checks of packs: what differs in them alone is two entries', async () => {
  const acme = { key: 'acme', mark: 'abcdef', title: 'Acme', register: ['acme--x'] };
  const of = (answer: 'yes' | 'no') => ({
    snapshot: {
      ...{ name: 'Hub', tier: 'critical' as const, notes: {}, date: '2026-11-22', edition: 4, packs: { acme: 1 } },
      answers: { 'acme--x': answer },
    },
  });
  const written = writeRoster({ systems: [of('yes'), of('no')], expected: [] }, [], '', [acme]);
  const roster = written.ok ? written.roster : '';
  const read = async (packs?: (typeof acme)[]) =>
    (await readRoster(roster, [], undefined, '', packs)).entries.map((entry) => entry.ok && entry.snapshot);
  expect(await read([acme])).toMatchObject([of('yes').snapshot, of('no').snapshot]);
  expect(await read()).toMatchObject([
    { answers: {}, carried: {} },
    { answers: {}, carried: {} },
  ]);
  const file = await writeRosterFile({ systems: [of('yes')], expected: [] }, [], 'https://a.b/summary/', '', [acme]);
  expect((await readRoster(file, [], undefined, '', [acme])).entries).toMatchObject([of('yes')]);
});

test('a name before a link is told where it is not the name in it', async () => {
  const { entries } = await readRoster(`hub: ${codeOf(hub)}\nBen: ${codeOf(pay)}`, register);
  expect(entries).toEqual([ok(hub), { ...ok(pay), label: 'Ben' }]);
});
