import type { Snapshot } from '../../domain/assessment/snapshot.ts';
import type { CodeFault } from './fault.ts';

/** What a text turned out to be: a snapshot, or the reason why it is none. */
export type Decoded =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly fault: CodeFault };
