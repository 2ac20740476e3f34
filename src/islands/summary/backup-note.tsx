import { backupDue } from '../../domain/assessment/backup-due.ts';
import { href } from '../../domain/base/route.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { firstDay } from '../../state/browser/inventory.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { ExportButton } from '../file/export-button.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useStore } from '../ui/use-store.ts';
import { PrintDossier } from './print-button.tsx';

/** How much has changed since the last backup, or since there has been anything to back up. */
function sinceText(unbacked: number, backup: string | undefined): string {
  const changes = plural(unbacked, 'change', 'changes');
  if (backup !== undefined) return `, and ${changes} since then.`;
  return `, and ${changes} ${unbacked === 1 ? 'was' : 'were'} made here since the first answer.`;
}

/** Where the open assessment is kept, how old its backup is, and the way to a new one. */
export function BackupNote({ today }: { readonly today: string }) {
  const kept = useKept();
  const shelf = useStore($shelf, []);
  const entry = shelf.find(({ id }) => id === workspace.$openId.get());
  if (entry === undefined || today === '') return null;
  const { backup, unbacked } = entry;
  const due = backupDue({ last: backup, since: firstDay(), changes: unbacked }, today);
  return (
    <div class={due ? 'backup note' : 'backup'}>
      <p>
        {kept(entry).replace(/^[ns]/, (first) => first.toUpperCase())}
        {due ? `${sinceText(unbacked, backup)} A file on your disk survives what happens to this browser.` : '.'}{' '}
        <a href={href('storage/')}>What is stored</a>
      </p>
      <ExportButton entries={[entry]} label="Export" />
      <PrintDossier />
      <a class="button" href={href('assessments/')}>
        Import and more
      </a>
    </div>
  );
}
