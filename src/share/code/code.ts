import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { Register } from '../../domain/catalogue/register.ts';
import { lastPlace, writeBody } from './body.ts';
import { placeEntries } from './placement.ts';
import { sealCode } from './seal.ts';

/** A summary code, and the ids whose answers or notes are not in it because no register knows them. */
export type Encoded = {
  readonly code: string;
  readonly leftOut: readonly string[];
};

/** A snapshot as a summary code, version 1, without its notes: docs/summary-code.md. `mark` tells its catalogue. */
export function encodeCode(snapshot: Snapshot, register: Register, mark: string = ''): Encoded {
  const { placed, leftOut } = placeEntries(snapshot.answers, register);
  return { code: sealCode(writeBody({ snapshot, answers: placed, last: lastPlace(placed) }), mark), leftOut };
}
