import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVarint } from '../byte/varint.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';
import { sealCode } from './seal.ts';

const register = ['a', 'b', 'c', 'd'];
const hub = {
  name: 'Hub',
  tier: 'critical',
  answers: { a: 'yes', d: 'no' },
  notes: {},
  date: '2026-11-22',
  edition: 4,
} as const;
const { code } = encodeCode(hub, register);
const faultOf = async (text: string) => {
  const decoded = await decodeCode(text, register);
  return decoded.ok ? 'none' : decoded.fault;
};

test('space around a code is ignored', async () => {
  expect(await decodeCode(`\n\t ${code}\u00a0\r\n`, register)).toEqual({ ok: true, snapshot: hub });
});

describe('faults of the text', () => {
  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['x'.repeat(65_537), 'too-long'],
    [`1.${'A'.repeat(65_535)}`, 'too-long'],
    [`1.${'A'.repeat(65_534)}`, 'damaged'],
    ['hello', 'not-a-code'],
    ['1', 'not-a-code'],
    ['.', 'not-a-code'],
    ['0.AAAA', 'not-a-code'],
    ['01.AAAA', 'not-a-code'],
    ['-1.AAAA', 'not-a-code'],
    ['2024.11', 'not-a-code'],
    ['https://example.org/summary/', 'not-a-code'],
    [code.slice(2), 'not-a-code'],
    ['3.AAAA', 'newer-version'],
    ['3.', 'newer-version'],
    ['2.AAAA', 'cut-short'],
    ['2.', 'cut-short'],
    ['99.anything else\nit may hold', 'newer-version'],
    ['1.', 'cut-short'],
    ['1.A', 'cut-short'],
    ['1.AAAAAAA!', 'damaged'],
    [`${code}=`, 'damaged'],
    [`1.${code}`, 'damaged'],
    [code.replace(/(.{9})/, '$1 '), 'damaged'],
    [`${code}A`, 'damaged'],
    [`${code}AAAA`, 'damaged'],
  ])('%j', async (text, fault) => {
    expect(await faultOf(text)).toBe(fault);
  });

  test('a code that was cut off anywhere is cut short', async () => {
    const withNotes = await encodeCodeWithNotes({ ...hub, notes: { b: 'See ADR 12' } }, register);
    for (const whole of [code, withNotes.ok ? withNotes.code : '']) {
      for (let end = 2; end < whole.length; end += 1) expect(await faultOf(whole.slice(0, end))).toBe('cut-short');
    }
  });
});

// Codes whose checksum is right but that no encoder writes.
describe('faults of the structure', () => {
  const day = [0];
  const name = [1, 0x78];
  const stored = (...notes: number[]) => [0b001, notes.length, 0, 255 - notes.length, 255, ...notes];
  const noted = (...deflated: number[]) => [25, ...day, ...name, 0, ...writeVarint(deflated.length), ...deflated];

  test.each<[string, number[], string]>([
    ['nothing wrong', [24, ...day, ...name, 0], 'none'],
    ['no name', [24, ...day, 0, 0], 'none'],
    ['no register', [0, ...day, ...name, 0], 'none'],
    ['the largest register', [...writeVarint(600_000), ...day, ...name, 0], 'none'],
    ['too large a register', [...writeVarint(600_006), ...day, ...name, 0], 'damaged'],
    ['the last day', [24, 0xff, 0x7f, ...name, 0], 'none'],
    ['a day after the last', [24, 0x80, 0x80, 0x01, ...name, 0], 'damaged'],
    ['a number not in its shortest form', [0x98, 0x00, ...day, ...name, 0], 'damaged'],
    ['a number over 28 bits', [0xff, 0xff, 0xff, 0xff, 0x01, ...day, ...name, 0], 'damaged'],
    ['a name that is not UTF-8', [24, ...day, 1, 0xff, 0], 'damaged'],
    ['a name longer than the code', [24, ...day, 9, 0x78, 0], 'cut-short'],
    ['more answers than the code', [24, ...day, ...name, 9, 1], 'cut-short'],
    ['a last answer byte of 0', [24, ...day, ...name, 2, 1, 0], 'damaged'],
    ['an answer byte over 215', [24, ...day, ...name, 1, 216], 'damaged'],
    ['an answer beyond the register', [24, ...day, ...name, 2, 1, 6], 'damaged'],
    ['a byte too many', [24, ...day, ...name, 0, 0], 'damaged'],
    ['a note', noted(...stored(3, 1, 65)), 'none'],
    ['notes that are announced but missing', [25, ...day, ...name, 0], 'cut-short'],
    ['notes that are not announced', [24, ...day, ...name, 0, 1, 65], 'damaged'],
    ['notes that are not deflated', noted(0b111), 'damaged'],
    ['notes whose deflated data ends early', noted(...stored(3, 1, 65).slice(0, -1)), 'damaged'],
    ['notes that end early', noted(...stored(3, 2, 65)), 'damaged'],
    ['a note beyond the register', noted(...stored(4, 1, 65)), 'damaged'],
    ['a note that is not UTF-8', noted(...stored(3, 1, 0xff)), 'damaged'],
    ['as many bytes of notes as may be, but not notes', noted(...deflateRawSync(new Uint8Array(1_048_576))), 'damaged'],
    ['one byte of notes too many', noted(...deflateRawSync(new Uint8Array(1_048_577))), 'notes-too-large'],
    ['a bomb', noted(...deflateRawSync(new Uint8Array(45_000_000))), 'notes-too-large'],
  ])('%s', async (_, body, fault) => {
    const sealed = sealCode(body);
    expect(sealed.length).toBeLessThan(65_536);
    expect(await faultOf(sealed)).toBe(fault);
  });

  test('what a stranger put into a name or a note is cleaned', async () => {
    const utf8 = (text: string) => [...new TextEncoder().encode(text)];
    const long = utf8(`\u202e${'x'.repeat(99)}`);
    const note = stored(3, 5, ...utf8('a\u202eb'));
    const body = [25, 0, ...writeVarint(long.length), ...long, 0, note.length, ...note];
    expect(await decodeCode(sealCode(body), register)).toMatchObject({
      snapshot: { name: 'x'.repeat(80), notes: { d: 'ab' } },
    });
  });
});

describe('any text gives an answer', () => {
  const base64url = fc.string({ unit: fc.constantFrom(...'AZaz09-_'), maxLength: 300 });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    base64url.map((text) => `1.${text}`),
    fc.uint8Array({ maxLength: 100 }).map((bytes) => sealCode([...bytes])),
    fc
      .uint8Array({ maxLength: 100 })
      .map((bytes) => sealCode([25, 0, 1, 0x78, 0, ...writeVarint(bytes.length), ...bytes])),
  );

  test('short ones', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const decoded = await decodeCode(text, register);
        if (!decoded.ok) expect(decoded.fault).toMatch(/^(empty|not-a-code|newer-version|cut-short|damaged)$/);
        else if (Object.keys(decoded.snapshot.notes).length === 0) {
          expect(await decodeCode(encodeCode(decoded.snapshot, register).code, register)).toEqual(decoded);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['A', '1', '.', '-', '\u0000', '\ud83d', '1.', '#', '%2'])('a megabyte of %j', async (unit) => {
    expect(await faultOf(unit.repeat(1_000_000 / unit.length))).toBe('too-long');
    expect(await faultOf(`1.${unit.repeat(60_000 / unit.length)}`)).toMatch(/^(cut-short|damaged)$/);
  });

  test('a megabyte of space', async () => {
    expect(await faultOf(' '.repeat(1_000_000))).toBe('empty');
  });
});
