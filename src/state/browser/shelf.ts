import { catalogue } from 'virtual:catalogue';
import { openShelf } from '../shelf/open-shelf.ts';
import { PREFIX } from '../storage/key.ts';
import { kept } from './kept.ts';
import { coalesced } from './soon.ts';
import { learnRegister, storedWorkspace as workspace } from './stored-workspace.ts';
import { today } from './workspace.ts';

export type { Entry } from '../shelf/shelf.ts';

/** An id or uid unlike any other: 48 random bits as 12 characters of 0–9 and a–z. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}

learnRegister(catalogue.register);

const shelf = openShelf({
  storage: kept,
  workspace,
  register: catalogue.register,
  now: () => new Date().toISOString(),
  today,
  newId,
});

export const {
  $shelf,
  $bin,
  $reads,
  saveCopy,
  createAssessment,
  ownName,
  duplicateAssessment,
  restoreAssessment,
  removeAssessment,
  emptyTheBin,
  toFile,
  noteBackup,
  importAssessments,
} = shelf;

/** Reads all of it again, soon: what another tab has written, or what no part of the open assessment is. */
export const refreshLater = coalesced(shelf.refresh);

let stale = false;
let opened = false;

/** Takes over what this tab has changed once it is through: memory changes before storage does, often many times at once. */
function refreshSoon(): void {
  if (stale) return;
  stale = true;
  queueMicrotask(() => {
    if (opened) shelf.refresh();
    else shelf.refreshOpen();
    stale = opened = false;
  });
}

if (typeof window !== 'undefined') {
  shelf.refresh();
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) refreshLater();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) shelf.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') shelf.refresh();
  });
  workspace.$openId.listen(() => {
    opened = true;
    refreshSoon();
  });
  for (const $store of [workspace.$answers, workspace.$notes, workspace.$name, workspace.$tier]) {
    $store.listen(refreshSoon);
  }
}
