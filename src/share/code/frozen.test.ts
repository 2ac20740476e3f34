import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../domain/assessment/snapshot.ts';
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
