import { catalogue } from 'virtual:catalogue';
import type { Answers } from '../domain/answer.ts';
import { localDay } from '../domain/today.ts';
import { ACTIVE, PERSIST, PREFIX } from './key.ts';
import { local, session } from './local.ts';
import { openWorkspace } from './workspace.ts';

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
