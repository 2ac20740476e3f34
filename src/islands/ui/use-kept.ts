import { backupText } from '../../domain/assessment/backup-due.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import type { Saving } from '../../state/browser/workspace.ts';
import { isPending, today, workspace } from '../../state/browser/workspace.ts';
import { useStore } from './use-store.ts';

/** Says of an assessment where it is kept and how old its backup is; never that it is saved while some of it is not. */
export function useKept(): (entry: Pick<Entry, 'id' | 'backup'>) => string {
  const saving = useStore(workspace.$saving, 'saved' as Saving);
  return ({ id, backup }) => backupText(backup, today(), saving !== 'blocked' && !isPending(id));
}
