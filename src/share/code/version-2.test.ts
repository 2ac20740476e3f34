import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACME, OTHER_ACME, packOf, ZETA } from '../../../tests/fixtures/pack.ts';
import { strangerDecode } from '../../../tests/fixtures/stranger-decoder.ts';
import { cleanNote } from '../../domain/assessment/assessment.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { carriedName } from '../../domain/pack/carried.ts';
import { type PackRegister, packEditions } from '../../domain/pack/pack.ts';
import { carriedTexts } from './carried-text.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { NOTES_MAX } from './limit.ts';
import { encodeCodeWithNotes } from './note-code.ts';
import { type PackBlock, readCarried, writeBlock } from './pack-block.ts';
import { readPayload } from './payload.ts';
import { sealCode } from './seal.ts';

const register = ['a', 'b', 'c', 'd'];
const PACKS = [ACME, ZETA];
const STRANGER = [
  { key: 'acme', uid: 'k3v9x2m8', register: ['two-approvals', 'in-the-catalogue', 'paved-road', 'cost-tagged'] },
  { key: 'zeta-corp', uid: 'q7w1e5r3', register: ['on-call', 'runbook'] },
];
const hub: Snapshot = {
  name: 'Hub',
  tier: 'production',
  answers: { a: 'yes', d: 'no' },
  notes: {},
  date: '2026-11-22',
  edition: 4,
};
const at = (pack: PackRegister) => carriedName(pack.key, pack.mark);

async function written(snapshot: Snapshot, packs: readonly PackRegister[]): Promise<string> {
  const encoded = await encodeCodeWithNotes(snapshot, register, '', packs);
  if (!encoded.ok) throw new Error(encoded.fault);
  return encoded.code;
}

async function opened(code: string, packs: readonly PackRegister[]): Promise<Snapshot> {
  const decoded = await decodeCode(code, register, { packs });
  if (!decoded.ok) throw new Error(`${decoded.fault}: ${code}`);
  return decoded.snapshot;
}

const ids = [...register, '@9', ...ACME.register, ...ZETA.register];
const anySnapshot = fc
  .record({
    name: fc.constantFrom('Hub', 'Café 📦'),
    tier: fc.constantFrom('prototype', 'production', 'critical'),
    date: fc.constantFrom('2020-01-01', '2026-11-22'),
    edition: fc.integer({ min: 10, max: 300 }),
    answers: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ANSWERS)),
    notes: fc.dictionary(
      fc.constantFrom(...ids),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => cleanNote(text) || 'x'),
    ),
  })
  .map((snapshot): Snapshot => {
    const said = (key: string) =>
      [...Object.keys(snapshot.answers), ...Object.keys(snapshot.notes)].some((id) => id.startsWith(`${key}--`));
    const packs = packEditions(PACKS.filter(({ key }) => said(key)));
    return { ...(snapshot as Snapshot), ...(Object.keys(packs).length === 0 ? {} : { packs }) };
  });

describe('where the packs are', () => {
  test('any snapshot comes back, and a stranger reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const code = await written(snapshot, PACKS);
        expect(code).toMatch(snapshot.packs === undefined ? /^1\./ : /^2\./);
        expect(await opened(code, PACKS)).toEqual(snapshot);
        expect(strangerDecode(code, register, STRANGER)).toEqual({ ok: true, snapshot });
      }),
    );
  });

  test('without an answer or a note of theirs, a code is version 1, byte for byte', async () => {
    expect(encodeCode(hub, register, '', PACKS)).toEqual(encodeCode(hub, register));
    expect(encodeCode({ ...hub, packs: packEditions(PACKS) }, register, '', PACKS)).toEqual(encodeCode(hub, register));
    expect(await written({ ...hub, notes: { a: 'Why' } }, PACKS)).toBe(
      await written({ ...hub, notes: { a: 'Why' } }, []),
    );
  });

  test('a code without notes has none of theirs either', async () => {
    const snapshot = {
      ...hub,
      answers: { ...hub.answers, 'acme--paved-road': 'yes' },
      notes: { 'zeta-corp--runbook': 'Secret' },
    } as const;
    const { code, leftOut } = encodeCode(snapshot, register, '', PACKS);
    expect(leftOut).toEqual([]);
    const here = await opened(code, PACKS);
    expect(here.notes).toEqual({});
    expect(here.packs).toEqual({ acme: 4 });
    const through = { ...(await opened(await written(snapshot, PACKS), [])) };
    expect(Object.keys(through.carried ?? {})).toEqual([at(ACME), at(ZETA)]);
    expect((await opened(encodeCode(through, register).code, PACKS)).notes).toEqual({});
  });

  test('an id that the pack never had is left out, and said', () => {
    const { leftOut } = encodeCode(
      { ...hub, answers: { 'acme--nothing': 'yes', 'nobody--x': 'no' } },
      register,
      '',
      PACKS,
    );
    expect(leftOut).toEqual(['acme--nothing', 'nobody--x']);
  });
});

describe('a site without the packs', () => {
  test('shows the core, says what it cannot show, and sends all of it on', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const code = await written(snapshot, PACKS);
        const there = await opened(code, []);
        const core = ([id]: [string, unknown]) => !id.includes('--');
        expect(there.answers).toEqual(Object.fromEntries(Object.entries(snapshot.answers).filter(core)));
        expect(Object.keys(there.carried ?? {}).sort()).toEqual(
          PACKS.filter(({ key }) => snapshot.packs?.[key] !== undefined)
            .map(at)
            .sort(),
        );
        expect(await opened(await written(there, []), PACKS)).toEqual(snapshot);
      }),
    );
  });

  test('with one of two, keeps the other', async () => {
    const snapshot: Snapshot = {
      ...hub,
      answers: { 'acme--paved-road': 'yes', 'zeta-corp--on-call': 'no' },
      notes: {},
    };
    const code = await written(snapshot, PACKS);
    const there = await opened(code, [ZETA]);
    expect(there.answers).toEqual({ 'zeta-corp--on-call': 'no' });
    expect(carriedTexts(there.carried)).toEqual(['1 answer of the pack acme, which this site doesn’t have.']);
    const back = await opened(await written(there, [ZETA]), PACKS);
    expect(back.answers).toEqual(snapshot.answers);
  });

  test('says so of notes alone, and nothing of what is no part', async () => {
    const there = await opened(await written({ ...hub, notes: { 'acme--paved-road': 'x' } }, PACKS), []);
    expect(carriedTexts(there.carried)).toEqual(['Notes of the pack acme, which this site doesn’t have.']);
    expect(carriedTexts()).toEqual([]);
    expect(carriedTexts({ 'acme.000000': Object.values(there.carried ?? {})[0] ?? '', 'b.000000': 'A' })).toEqual([]);
  });

  test('two packs of one key never mix', async () => {
    const mine = await opened(await written({ ...hub, answers: { 'acme--gates': 'yes' } }, [OTHER_ACME]), PACKS);
    expect(mine.answers).toEqual({});
    const both = { ...mine, answers: { 'acme--two-approvals': 'no' } } as const;
    const code = await written(both, PACKS);
    expect((await opened(code, PACKS)).answers).toEqual({ 'acme--two-approvals': 'no' });
    expect((await opened(code, [OTHER_ACME])).answers).toEqual({ 'acme--gates': 'yes' });
    expect(Object.keys((await opened(code, [])).carried ?? {}).sort()).toEqual([at(ACME), at(OTHER_ACME)].sort());
  });
});

describe('a site whose pack is older', () => {
  const older = packOf('acme', 'k3v9x2m8', 'two-approvals');
  const snapshot: Snapshot = {
    ...hub,
    answers: { 'acme--two-approvals': 'no', 'acme--cost-tagged': 'yes' },
    notes: { 'acme--paved-road': 'Soon', 'acme--two-approvals': 'Ask Ana' },
    packs: { acme: 4 },
  };

  test('knows what it knows, carries the rest, and sends both on', async () => {
    const there = await opened(await written(snapshot, [ACME]), [older]);
    expect(there.answers).toEqual({ 'acme--two-approvals': 'no' });
    expect(there.notes).toEqual({ 'acme--two-approvals': 'Ask Ana' });
    expect(Object.keys(there.carried ?? {})).toEqual([at(ACME)]);
    const changed = { ...there, answers: { 'acme--two-approvals': 'yes' } } as const;
    expect(await opened(await written(changed, [older]), [ACME])).toEqual({
      ...snapshot,
      answers: { 'acme--cost-tagged': 'yes', 'acme--two-approvals': 'yes' },
    });
    expect((await opened(encodeCode(changed, register, '', [older]).code, [ACME])).answers).toEqual({
      'acme--cost-tagged': 'yes',
      'acme--two-approvals': 'yes',
    });
  });

  test('with answers alone that it does not know yet', async () => {
    const code = encodeCode({ ...hub, answers: { 'acme--cost-tagged': 'yes' } }, register, '', [ACME]).code;
    const there = await opened(code, [older]);
    expect(there).toMatchObject({ answers: {}, packs: { acme: 4 } });
    expect(carriedTexts(there.carried)).toEqual(['1 answer of the pack acme, which this site doesn’t have.']);
  });

  test('once it has them, what is said of it here is the later word', async () => {
    const there = await opened(await written(snapshot, [ACME]), [older]);
    const grown = { ...there, answers: { ...there.answers, 'acme--cost-tagged': 'partly' } } as const;
    expect((await opened(await written(grown, [ACME]), [ACME])).answers).toEqual({
      'acme--two-approvals': 'no',
      'acme--cost-tagged': 'partly',
    });
  });
});

const part = (more: Partial<PackBlock> = {}): PackBlock => ({
  ...{ key: 'acme', mark: 'abcdef', edition: 4, answers: new Map([[0, 'yes']]), notes: undefined },
  ...more,
});
const CORE = [4 * 6, 0, 1, 0x41, 0];
const sealed = (...parts: readonly (readonly number[])[]) => sealCode([...CORE, ...parts.flat()], '', 2);
const faultOf = async (code: string) => {
  const decoded = await decodeCode(code, register);
  expect(strangerDecode(code, register)).toEqual(decoded);
  return decoded.ok ? 'none' : decoded.fault;
};
const deflated = (...bytes: number[]) => new Uint8Array(deflateRawSync(Uint8Array.from(bytes)));

test.each<readonly [what: string, code: string, fault: string]>([
  ['one pack', sealed(writeBlock(part())), 'none'],
  ['two packs in order', sealed(writeBlock(part()), writeBlock(part({ key: 'b' }))), 'none'],
  ['two packs of one key in order', sealed(writeBlock(part()), writeBlock(part({ mark: 'abcdf0' }))), 'none'],
  ['no pack', sealed(), 'cut-short'],
  ['a pack twice', sealed(writeBlock(part()), writeBlock(part())), 'damaged'],
  ['packs out of order', sealed(writeBlock(part({ key: 'b' })), writeBlock(part())), 'damaged'],
  ['a key that is none', sealed(writeBlock(part({ key: 'a--b' }))), 'damaged'],
  ['a key too long', sealed(writeBlock(part({ key: 'abcdefghijklmnopq' }))), 'damaged'],
  ['no key', sealed(writeBlock(part({ key: '' }))), 'damaged'],
  ['a pack of nothing', sealed(writeBlock(part({ answers: new Map() }))), 'damaged'],
  ['an answer beyond the edition', sealed(writeBlock(part({ edition: 0 }))), 'damaged'],
  ['an edition too high', sealed(writeBlock(part({ edition: 100_001 }))), 'damaged'],
  ['notes that are none', sealed(writeBlock(part({ notes: Uint8Array.from([7, 7]) }))), 'damaged'],
  ['a note beyond the edition', sealed(writeBlock(part({ notes: deflated(4, 1, 0x61) }))), 'damaged'],
  [
    'a bomb',
    sealed(writeBlock(part({ notes: new Uint8Array(deflateRawSync(Buffer.alloc(NOTES_MAX + 1))) }))),
    'notes-too-large',
  ],
  ['a day too late', sealCode([24, 255, 255, 1, 1, 0x41, 0, ...writeBlock(part())], '', 2), 'damaged'],
  ['one byte too many', sealCode([...CORE, ...writeBlock(part()), 0], '', 2), 'cut-short'],
  ['broken notes of the core', sealCode([25, 0, 1, 0x41, 0, 1, 7, ...writeBlock(part())], '', 2), 'damaged'],
  ['what is not base64url', '2.AA!A', 'damaged'],
])('a code with %s', async (_what, code, fault) => {
  expect(await faultOf(code)).toBe(fault);
});

test('the notes of all parts together have one bound', async () => {
  const half = (place: number) => {
    const text = Buffer.alloc(NOTES_MAX / 2 + 1, 0x61);
    const length = [(text.length & 127) | 128, ((text.length >> 7) & 127) | 128, text.length >> 14];
    return new Uint8Array(deflateRawSync(Buffer.concat([Buffer.from([place, ...length]), text])));
  };
  const one = writeBlock(part({ notes: half(1) }));
  expect(await faultOf(sealed(one))).toBe('none');
  expect(await faultOf(sealed(one, writeBlock(part({ key: 'b', notes: half(1) }))))).toBe('notes-too-large');
});

test('what is carried and too large for one code with notes goes without them', async () => {
  const text = Buffer.alloc(NOTES_MAX / 2 + 1, 0x61);
  const length = [(text.length & 127) | 128, ((text.length >> 7) & 127) | 128, text.length >> 14];
  const notes = new Uint8Array(deflateRawSync(Buffer.concat([Buffer.from([1, ...length]), text])));
  const carried = Object.fromEntries(
    ['acme', 'b'].map((key) => [`${key}.abcdef`, base64(writeBlock(part({ key, notes })))]),
  );
  expect(await encodeCodeWithNotes({ ...hub, carried }, register)).toEqual({ ok: false, fault: 'notes-too-large' });
  expect(Object.keys((await opened(encodeCode({ ...hub, carried }, register).code, [])).carried ?? {})).toEqual([
    'acme.abcdef',
    'b.abcdef',
  ]);
});

test('own notes of packs count too', async () => {
  const many = packOf('many', 'aaaaaaaa', ...Array.from({ length: 600 }, (_, n) => `check-${n}`));
  const notes = Object.fromEntries(many.register.map((id) => [id, 'x'.repeat(2000)]));
  expect(await encodeCodeWithNotes({ ...hub, notes }, register, '', [many])).toEqual({
    ok: false,
    fault: 'notes-too-large',
  });
});

const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64url');

test('what is no part is not carried on', () => {
  const good = base64(writeBlock(part()));
  expect(readCarried('acme.abcdef', good)).toEqual(part());
  for (const [name, text] of [
    ['acme.abcdee', good],
    ['acme.abcdef', ''],
    ['acme.abcdef', `${good}AA`],
    ['acme.abcdef', good.slice(0, -1)],
    ['acme.abcdef', 'é'],
  ] as const) {
    expect(readCarried(name, text)).toBeUndefined();
    expect(encodeCode({ ...hub, carried: { [name]: text } }, register)).toEqual(encodeCode(hub, register));
  }
});

test('packs that no code has room for stay out, and the core goes alone', async () => {
  const answers = new Map(Array.from({ length: 100_000 }, (_, place) => [place, 'yes'] as const));
  const carried = Object.fromEntries(
    ['a', 'b'].map((key) => [`${key}.abcdef`, base64(writeBlock(part({ key, edition: 100_000, answers })))]),
  );
  const [one] = Object.entries(carried).map(([name, text]) => ({ [name]: text }));
  expect(encodeCode({ ...hub, carried: one ?? {} }, register).code).toMatch(/^2\./);
  expect(encodeCode({ ...hub, carried }, register).code).toBe(encodeCode(hub, register).code);
});

test('a code that was changed, doubled or cut off says so, and a stranger agrees', async () => {
  const codes = await Promise.all([
    written(
      { ...hub, answers: { ...hub.answers, 'acme--paved-road': 'yes' }, notes: { 'zeta-corp--runbook': 'Here' } },
      PACKS,
    ),
    written({ ...hub, answers: { 'acme--cost-tagged': 'na' } }, PACKS),
  ]);
  const edit = fc.record({
    at: fc.nat(120),
    put: fc.constantFrom('', 'A', '_', '.', '=', 'AAAA', 'é'),
    drop: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...codes), fc.array(edit, { minLength: 1, maxLength: 3 }), async (code, edits) => {
      const text = edits.reduce(
        (so, { at: where, put, drop }) => so.slice(0, where) + put + so.slice(where + drop),
        code,
      );
      const fault = await faultOf(text);
      if (fault === 'none') expect(codes).toContain(text.trim());
    }),
    { numRuns: 500 },
  );
  for (const code of codes) {
    for (let length = 2; length < code.length; length += 1)
      expect(['cut-short', 'damaged']).toContain(await faultOf(code.slice(0, length)));
  }
});

test('other bytes under a good checksum are read alike by a stranger', async () => {
  const bodies = await Promise.all(
    [{ 'acme--two-approvals': 'yes' }, { 'acme--paved-road': 'no', 'zeta-corp--on-call': 'yes' }].map(
      async (answers) => {
        const code = await written(
          {
            ...hub,
            answers: { ...hub.answers, ...answers } as Snapshot['answers'],
            notes: { 'zeta-corp--runbook': 'a' },
          },
          PACKS,
        );
        return [...(readPayload(code.slice(2))?.bytes ?? [])].slice(0, -3);
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bodies),
      fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (body, changes) => {
        const changed = [...body];
        for (const [where, byte] of changes) changed[where % changed.length] = byte;
        await faultOf(sealCode(changed, '', 2));
      },
    ),
    { numRuns: 1_000 },
  );
});
