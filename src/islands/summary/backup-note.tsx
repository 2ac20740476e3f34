import { backupDue } from '../../domain/backup.ts';
import { href } from '../../domain/route.ts';
import { workspace } from '../../state/browser.ts';
import { $shelf } from '../../state/browser-shelf.ts';
import { SINCE } from '../../state/key.ts';
import { local } from '../../state/local.ts';
import { PrintDossier } from '../dossier/print-button.tsx';
import { ExportButton } from '../file/export-button.tsx';
import { useKept } from '../shelf/use-kept.ts';
import { useStore } from '../store/use-store.ts';

/** Where the open assessment is kept, how old its backup is, and the way to a new one. */
export function BackupNote({ today }: { readonly today: string }) {
  const kept = useKept();
  const shelf = useStore($shelf, []);
  const entry = shelf.find(({ id }) => id === workspace.$openId.get());
  if (entry === undefined || today === '') return null;
  const { backup, unbacked } = entry;
  const due = backupDue({ last: backup, since: local.read(SINCE)?.slice(0, 10), changes: unbacked }, today);
  const changes = unbacked === 1 ? '1 change' : `${unbacked} changes`;
  return (
    <div class={due ? 'backup note' : 'backup'}>
      <p>
        {kept(entry).replace(/^[ns]/, (first) => first.toUpperCase())}
        {due ? `, and ${changes} since. A file on your disk survives what happens to this browser.` : '.'}{' '}
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
