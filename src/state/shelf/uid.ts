import { UID } from '../../domain/assessment/file-limit.ts';
import type { Entry } from './shelf.ts';

/** The uid of an assessment, unless it needs a new one: it has none, one that cannot be one, or the same as another. */
export function ownUid({ id, uid }: Entry, shelf: readonly Entry[]): string | undefined {
  const taken = shelf.some((other) => other.id !== id && other.uid === uid);
  return uid === undefined || !UID.test(uid) || taken ? undefined : uid;
}
