import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import { packMark } from '../../domain/pack/pack.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';
import { encodeCodeWithNotes } from './note-code.ts';
import { readPayload } from './payload.ts';

type Vector = {
  readonly register: readonly string[];
  readonly packs?: readonly { readonly key: string; readonly uid: string; readonly register: readonly string[] }[];
  readonly snapshot: Snapshot;
  readonly bytes: readonly (readonly [hex: string, meaning: string])[];
  readonly code: string;
};

const page = readFileSync(new URL('../../../docs/summary-code.md', import.meta.url), 'utf8');
const vectors = Array.from(page.matchAll(/^```json\n(.*?)^```/gms), ([, json]): Vector => JSON.parse(json ?? ''));

test('docs/summary-code.md has its vectors: three of version 1, one of version 2', () => {
  expect(vectors.map(({ code }) => code[0])).toEqual(['1', '1', '1', '2']);
});

describe.each(vectors)('the vector $code', ({ register, packs: named = [], snapshot, bytes, code }) => {
  const packs = named.map(({ key, uid, register: ids }) => ({ key, mark: packMark(uid), title: '', register: ids }));

  test('is opened as its snapshot', async () => {
    expect(await decodeCode(code, register, { packs })).toEqual({ ok: true, snapshot });
  });

  test('has the bytes that are listed', () => {
    const hex = bytes.map(([each]) => each).join('');
    expect(readPayload(code.slice(2))).toEqual({ bytes: Uint8Array.from(Buffer.from(hex, 'hex')), exact: true });
  });

  test('is how its snapshot is written, up to the choices of DEFLATE', async () => {
    const encoded = await encodeCodeWithNotes(snapshot, register, '', packs);
    expect(encoded).toMatchObject({ ok: true, leftOut: [] });
    const written = encoded.ok ? encoded.code : '';
    if (Object.keys(snapshot.notes).length === 0) expect(written).toBe(code);
    expect(await decodeCode(written, register, { packs })).toEqual({ ok: true, snapshot });
    expect(encodeCode(snapshot, register, '', packs).code).toBe(
      encodeCode({ ...snapshot, notes: {} }, register, '', packs).code,
    );
  });
});
