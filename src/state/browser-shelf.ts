import type { Assessment } from '../domain/assessment.ts';
import { workspace } from './browser.ts';
import { local } from './local.ts';
import { type Entry, shelfOf, shelve } from './shelf.ts';
import type { Written } from './storage.ts';

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** All assessments in this browser. */
export function shelf(): readonly Entry[] {
  return shelfOf(local, workspace.$openId.get());
}

/** Stores a copy of an assessment as a new one and opens it; when it cannot be stored, nothing changes. */
export function saveCopy(copy: Assessment): Written {
  const id = newId();
  const written = shelve(local, id, copy);
  if (written === 'saved') workspace.open(id);
  return written;
}
