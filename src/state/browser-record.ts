import { catalogue } from 'virtual:catalogue';
import { workspace } from './browser.ts';
import { PREFIX } from './key.ts';
import { local } from './local.ts';
import { openRecordBook } from './record-book.ts';

/** What is agreed and kept of this tab's open assessment. */
export const book = openRecordBook({ storage: local, workspace, register: catalogue.register });

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) book.refresh();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) book.refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') book.refresh();
  });
}
