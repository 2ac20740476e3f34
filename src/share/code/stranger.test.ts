import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strangerDecode } from '../../../tests/fixtures/stranger-decoder.ts';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { ANSWERS } from '../../domain/catalogue/answer.ts';
import { writeVarint } from '../byte/varint.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';
import { readPayload } from './payload.ts';
import { sealCode } from './seal.ts';

type Frozen = {
  readonly register: readonly string[];
  readonly codes: readonly { readonly code: string; readonly snapshot: Snapshot }[];
};

const read = (name: string): Frozen =>
  JSON.parse(readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url), 'utf8'));
const { register, codes } = read('summary-code-1.json');

test.each(codes)('a decoder written from the document alone opens $code', ({ code, snapshot }) => {
  expect(strangerDecode(code, register)).toEqual({ ok: true, snapshot });
});

/** Names with characters that nobody sees, where they count and where they do not. */
const NAMES = [
  ...[
    '🏴\u{e0067}\u{e007f}',
    'x\u{e0067}',
    '👩🏽\u200d🚀',
    '❤\ufe0f\u200d🔥',
    'می\u200cخواهم',
    'می\u200c',
    'Pay\u0301\u200dm',
  ],
  ...['a\ufe0f', '葛\u{e0100}', '葛\u{e0100}\u{e0100}', 'می\u200c\u200bخ', '\u3164', `${'م'.repeat(79)}\u200dم`],
];

/** Both decoders say the same of a text. */
async function agree(text: string): Promise<void> {
  expect(strangerDecode(text, register)).toEqual(await decodeCode(text, register));
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\t',
      '\r',
      '\n',
      '\v',
      '\u0085',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u2028',
      '\u202e',
      '\ufeff',
    ),
  }),
);
const anySnapshot = fc.record({
  name: anyText,
  tier: fc.constantFrom('prototype', 'production', 'critical'),
  date: fc.constantFrom('2020-01-01', '2026-11-22', '2064-11-08'),
  edition: fc.nat(300),
  answers: fc.dictionary(fc.constantFrom(...register, '@9', '@44'), fc.constantFrom(...ANSWERS)),
  notes: fc.dictionary(fc.constantFrom(...register, '@9', '@200'), anyText),
}) as fc.Arbitrary<Snapshot>;

test('it agrees with the site on whatever the site writes', async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot, async (snapshot) => {
      const encoded = await encodeCodeWithNotes(snapshot, register);
      await agree(encoded.ok ? encoded.code : '');
    }),
  );
});

test('it agrees with the site on codes whose characters were changed, doubled or lost', async () => {
  const edit = fc.record({
    at: fc.nat(200),
    put: fc.constantFrom('', 'A', '_', '.', '=', 'AAAA', 'é'),
    drop: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...codes),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      async ({ code }, edits) => {
        const text = edits.reduce((so, { at, put, drop }) => so.slice(0, at) + put + so.slice(at + drop), code);
        await agree(text);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('it agrees with the site on other bytes under a good checksum', async () => {
  const bytes = codes.map(({ code }) => [...(readPayload(code.slice(2))?.bytes ?? [])].slice(0, -3));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bytes),
      fc.array(fc.tuple(fc.nat(120), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (body, changes) => {
        const changed = [...body];
        for (const [at, byte] of changes) changed[at % changed.length] = byte;
        await agree(sealCode(changed));
      },
    ),
    { numRuns: 2_000 },
  );
});

/** A code with a note field of some bytes: register of 8, no answers. */
const withNoteBytes = (bytes: Iterable<number>) => {
  const field = [...bytes];
  const length = field.length < 128 ? [field.length] : [(field.length % 128) + 128, Math.floor(field.length / 128)];
  return sealCode([8 * 6 + 1, 0, 1, 0x41, 0, ...length, ...field]);
};

test.each<readonly [what: string, code: string, fault: string]>([
  [
    'bytes after the end of the deflated notes',
    withNoteBytes([...deflateRawSync(Buffer.from([2, 1, 0x61])), 0]),
    'damaged',
  ],
  [
    'deflated notes that stop too early',
    withNoteBytes(deflateRawSync(Buffer.from([2, 1, 0x61])).subarray(0, 3)),
    'damaged',
  ],
  ['a bomb', withNoteBytes(deflateRawSync(Buffer.alloc(1_048_577))), 'notes-too-large'],
  ['a place that comes twice', withNoteBytes(deflateRawSync(Buffer.from([2, 1, 0x61, 2, 1, 0x61]))), 'damaged'],
  ['a mark', '1abcdef.AAAJTXkgc3lzdGVtAJZX8Q', 'other-catalogue'],
  ['a newer version', '3.AAAJTXkgc3lzdGVtAJZX8Q', 'newer-version'],
  ['a version 2 without a pack', '2.AAAJTXkgc3lzdGVtAJZX8Q', 'cut-short'],
  ['nothing', ' \n', 'empty'],
  ['too much', `1.${'A'.repeat(65_535)}`, 'too-long'],
])('both refuse %s', async (_what, code, fault) => {
  expect(strangerDecode(code, register)).toEqual({ ok: false, fault });
  await agree(code);
});

test('what the document says of clean text holds for both', async () => {
  const notes = {
    [register[0] as string]: 'a\tb\r\nc\u000bd\ufeff\u202e.',
    [register[1] as string]: '\u200e',
    [register[2] as string]: '  ',
  };
  const bytes = Object.values(notes).flatMap((text, place) => {
    const utf8 = [...Buffer.from(text)];
    return [place, utf8.length, ...utf8];
  });
  const code = withNoteBytes(deflateRawSync(Buffer.from(bytes)));
  await agree(code);
  expect(strangerDecode(code, register)).toMatchObject({
    ok: true,
    snapshot: { notes: { [register[0] as string]: 'a  b\nc\nd.', [register[2] as string]: '  ' } },
  });
  for (const name of ['\u00ad\u200b', ' \u202e ', `${'x'.repeat(79)} y`, 'Pay\u200bments', ...NAMES])
    await agree(sealCode([0, 0, Buffer.from(name).length, ...Buffer.from(name), 0]));
});

test('names of any characters, seen or not, are the same to both', () => {
  const character = fc.constantFrom(
    ...[...'aé\u0301жم葛👩🏽🏴❤ 1'],
    ...[
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\u{e0100}',
      '\u{e0067}',
      '\u{e007f}',
      '\u200b',
      '\u00ad',
      '\u3164',
      '\u202e',
      '\u180b',
    ],
  );
  return fc.assert(
    fc.asyncProperty(fc.array(character, { maxLength: 90 }), async (characters) => {
      const name = Buffer.from(characters.join(''));
      await agree(sealCode([0, 0, ...writeVarint(name.length), ...name, 0]));
    }),
  );
});
