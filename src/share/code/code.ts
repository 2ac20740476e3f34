import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import type { PackRegister } from '../../domain/pack/pack.ts';
import { lastPlace, writeBody } from './body.ts';
import { CODE_MAX } from './limit.ts';
import { outsideOf, writeParts } from './pack-part.ts';
import { placeEntries } from './placement.ts';
import { sealCode } from './seal.ts';

/** A summary code, and the ids whose answers or notes are not in it because no register knows them. */
export type Encoded = {
  readonly code: string;
  readonly leftOut: readonly string[];
};

/**
 * A snapshot as a summary code without its notes: docs/summary-code.md. `mark` tells its catalogue. Version 2 only where
 * there are answers to checks of packs, of this site or carried; otherwise version 1, byte for byte.
 */
export function encodeCode(
  snapshot: Snapshot,
  register: Register,
  mark: string = '',
  packs: readonly PackRegister[] = [],
): Encoded {
  const { placed, leftOut } = placeEntries(snapshot.answers, register);
  const body = writeBody({ snapshot, answers: placed, last: lastPlace(placed) });
  const parts = writeParts(snapshot, packs);
  const code = sealCode([...body, ...parts.flat()], mark, parts.length > 0 ? 2 : 1);
  // Longer than anything opens: two packs of a hundred thousand checks. What every site can read goes alone.
  if (code.length > CODE_MAX) return { code: sealCode(body, mark), leftOut };
  return { code, leftOut: outsideOf(packs, leftOut) };
}
