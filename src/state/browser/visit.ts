import { SEEN, SINCE } from '../storage/key.ts';
import { local } from '../storage/local.ts';
import { workspace } from './workspace.ts';

/** Date of the newest catalogue change that the reader has seen; the day of their first answer until they saw one. */
export function readSeen(): string | undefined {
  return local.read(SEEN) ?? local.read(SINCE)?.slice(0, 10) ?? undefined;
}

/** Notes that all changes up to a date were seen. */
export function storeSeen(date: string): void {
  workspace.keep(SEEN, date);
}

/**
 * Notes what a reader who has begun found there when they first looked. Their first day alone would miss a change that is
 * dated before it and published after it. Who has stored nothing yet is left without a trace.
 */
export function beginSeen(date: string): void {
  if (local.read(SEEN) === null && local.read(SINCE) !== null) storeSeen(date);
}
