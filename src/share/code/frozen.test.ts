import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { encodeCode } from './code.ts';
import { decodeCode } from './decode.ts';

type Frozen = {
  readonly register: readonly string[];
  readonly codes: readonly { readonly code: string; readonly snapshot: Snapshot }[];
};

// People sent these links and filed them away. If this test fails, mend the decoder: the fixture is never changed.
const fixture = new URL('../../../tests/fixtures/summary-code-1.json', import.meta.url);
const { register, codes }: Frozen = JSON.parse(readFileSync(fixture, 'utf8'));

test.each(codes)('$code must decode for ever', async ({ code, snapshot }) => {
  expect(await decodeCode(code, register)).toEqual({ ok: true, snapshot });
});

test.each(codes.filter(({ snapshot }) => Object.keys(snapshot.notes).length === 0))(
  '$code is still what its snapshot is written as',
  ({ code, snapshot }) => {
    expect(encodeCode(snapshot, register)).toEqual({ code, leftOut: [] });
  },
);

test('the fixture holds codes with and without notes, known to a register and beyond it', () => {
  expect(codes).toHaveLength(3);
  expect(codes.map(({ snapshot }) => Object.keys(snapshot.notes).length)).toEqual([0, 0, 3]);
  expect(codes.map(({ snapshot }) => Object.keys(snapshot.answers).filter((id) => id.startsWith('@')).length)).toEqual([
    0, 2, 2,
  ]);
});

type FrozenOfPacks = {
  readonly register: readonly string[];
  readonly packs: readonly Omit<PackRegister, 'title'>[];
  readonly codes: readonly { readonly code: string; readonly snapshot: Snapshot; readonly without: Snapshot }[];
};

// As above: codes of version 2, with parts of two packs. `without` is what a site shows and carries that has neither.
const second: FrozenOfPacks = JSON.parse(
  readFileSync(new URL('../../../tests/fixtures/summary-code-2.json', import.meta.url), 'utf8'),
);
const packs = second.packs.map((pack) => ({ ...pack, title: '' }));

test.each(second.codes)(
  '$code must decode for ever, with its packs and without',
  async ({ code, snapshot, without }) => {
    expect(await decodeCode(code, second.register, { packs })).toEqual({ ok: true, snapshot });
    expect(await decodeCode(code, second.register)).toEqual({ ok: true, snapshot: without });
  },
);

test.each(second.codes.filter(({ snapshot }) => Object.keys(snapshot.notes).length === 0))(
  '$code is still what its snapshot is written as, and what a site without the packs sends on',
  ({ code, snapshot, without }) => {
    expect(encodeCode(snapshot, second.register, '', packs)).toEqual({ code, leftOut: [] });
    expect(encodeCode(without, second.register)).toEqual({ code, leftOut: [] });
  },
);
