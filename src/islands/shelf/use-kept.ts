import { backupText } from '../../domain/backup.ts';
import { today, workspace } from '../../state/browser.ts';
import { assessmentPrefix } from '../../state/key.ts';
import type { Saving } from '../../state/saver.ts';
import type { Entry } from '../../state/shelf.ts';
import { useStore } from '../store/use-store.ts';

/** Says of an assessment where it is kept and how old its backup is; never that it is saved while some of it is not. */
export function useKept(): (entry: Pick<Entry, 'id' | 'backup'>) => string {
  const saving = useStore(workspace.$saving, 'saved' as Saving);
  const isPending = (id: string) => [...workspace.pending.keys()].some((key) => key.startsWith(assessmentPrefix(id)));
  return ({ id, backup }) => backupText(backup, today(), saving !== 'blocked' && !isPending(id));
}
