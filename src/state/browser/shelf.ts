import { catalogue } from 'virtual:catalogue';
import { openShelf } from '../shelf/open-shelf.ts';
import { PREFIX } from '../storage/key.ts';
import { local } from '../storage/local.ts';
import { today, storedWorkspace as workspace } from './workspace.ts';

export type { Entry } from '../shelf/shelf.ts';

/** An id or uid unlike any other: 48 random bits as 12 characters of 0–9 and a–z. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}

const shelf = openShelf({
  storage: local,
  workspace,
  register: catalogue.register,
  now: () => new Date().toISOString(),
  today,
  newId,
});

export const {
  $shelf,
  $bin,
  saveCopy,
  createAssessment,
  duplicateAssessment,
  restoreAssessment,
  removeAssessment,
  emptyTheBin,
  toFile,
  noteBackup,
  importAssessments,
} = shelf;

let stale = false;

/** Reads the shelf again once a change is through: memory changes before storage does, and often many times at once. */
export function refreshSoon(): void {
  if (stale) return;
  stale = true;
  queueMicrotask(() => {
    stale = false;
    shelf.refresh();
  });
}

if (typeof window !== 'undefined') {
  shelf.refresh();
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) refreshSoon();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) shelf.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') shelf.refresh();
  });
  for (const $store of [workspace.$answers, workspace.$notes, workspace.$name, workspace.$tier, workspace.$openId]) {
    $store.listen(refreshSoon);
  }
}
