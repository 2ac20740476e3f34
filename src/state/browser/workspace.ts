import { catalogue } from 'virtual:catalogue';
import { localDay } from '../../domain/base/today.ts';
import type { Answers } from '../../domain/catalogue/answer.ts';
import { ACTIVE, assessmentPrefix, PERSIST, PREFIX } from '../storage/key.ts';
import { local, session } from '../storage/local.ts';
import { openWorkspace } from '../workspace/workspace.ts';

export { FIRST_ID } from '../storage/key.ts';
export type { Saving } from '../storage/saver.ts';

/** Today as an ISO date, by the reader's clock. */
export function today(): string {
  return localDay(new Date());
}

/** The workspace of this tab, shared by all islands on the page. On the server it is empty. */
export const workspace = openWorkspace({
  storage: local,
  register: catalogue.register,
  own: session.read(ACTIVE),
  now: () => new Date().toISOString(),
});

/** Whether something of an assessment is not stored yet. */
export function isPending(assessmentId: string): boolean {
  return [...workspace.pending.keys()].some((key) => key.startsWith(assessmentPrefix(assessmentId)));
}

/** Asks the browser, once, to keep what is stored even when space runs short. */
function askToPersist(answers: Answers): void {
  if (Object.keys(answers).length < 3 || local.read(PERSIST) !== null) return;
  local.write(PERSIST, 'asked');
  void navigator.storage?.persist?.().catch(() => false);
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) workspace.follow(event.key);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) workspace.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') workspace.refresh();
  });
  workspace.$answers.listen(askToPersist);
  workspace.$openId.subscribe((id) => session.write(ACTIVE, id));
}
