import { dayOf } from '../../domain/base/local-day.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import { ACTIVE, assessmentPrefix, fieldKey, PERSIST, PREFIX, SEQ } from '../storage/key.ts';
import { session } from '../storage/local.ts';
import type { Workspace } from '../workspace/contract.ts';
import { kept } from './kept.ts';
import { storedWorkspace } from './stored-workspace.ts';

export { FIRST_ID } from '../storage/key.ts';
export type { Saving } from '../storage/saver.ts';
export { $broughtBack } from './kept.ts';
export { learnRegister } from './stored-workspace.ts';

/** Today as an ISO date, by the reader's clock. */
export function today(): string {
  return dayOf(new Date());
}

/** The workspace of this tab, shared by all islands on the page. On the server it is empty. */
export const workspace: Workspace = storedWorkspace;

/** Whether something of an assessment is not stored yet. */
export function isPending(assessmentId: string): boolean {
  return [...storedWorkspace.pending.keys()].some((key) => key.startsWith(assessmentPrefix(assessmentId)));
}

/** Whether the open assessment has drafts: what shows them is loaded only then. */
export function isDrafted(): boolean {
  return !!kept.read(fieldKey(storedWorkspace.$openId.get(), 'draft-of'));
}

let asked = false;

/** Asks the browser, once, to keep what is stored even when space runs short. */
function askToPersist(answers: Answers): void {
  if (asked || Object.keys(answers).length < 3) return;
  asked = true;
  if (kept.read(PERSIST) !== null) return;
  workspace.keep(PERSIST, 'asked');
  void navigator.storage?.persist?.().catch(() => false);
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === SEQ) return;
    if (event.key === null || event.key.startsWith(PREFIX)) storedWorkspace.follow(event.key, event.newValue);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) storedWorkspace.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') storedWorkspace.refresh();
  });
  workspace.$answers.listen(askToPersist);
  workspace.$openId.subscribe((id) => session.write(ACTIVE, id));
}
