import { catalogue } from 'virtual:catalogue';
import { href } from '../../domain/route.ts';
import { today } from '../../state/browser.ts';
import { backUp } from '../../state/browser-shelf.ts';
import type { Entry } from '../../state/shelf.ts';
import { show } from '../../state/status.ts';
import { download, fileStem } from './download.ts';

type Props = {
  readonly entries: readonly Entry[];
  /** Accessible name, which begins with Export. */
  readonly label: string;
  readonly text?: string;
};

async function exportFile(entries: readonly Entry[]): Promise<void> {
  const { writeFile } = await import('../../share/assessment-file.ts');
  const filed = entries.map(({ id, assessment, changed }) => ({
    ...assessment,
    uid: backUp(id),
    ...(changed === undefined ? {} : { changed }),
  }));
  const schema = new URL(href('schema/assessment-1.json'), window.location.origin).href;
  const text = writeFile(filed, { exported: today(), edition: catalogue.register.length, schema });
  const [only] = filed.length === 1 ? filed : [];
  download(text, `${only === undefined ? 'assessments' : fileStem(only.name)}-${today()}.json`, 'application/json');
  show(only === undefined ? `${filed.length} assessments exported.` : `“${only.name}” exported.`);
}

/** Saves assessments as a file, with notes, and notes the day as their backup. */
export function ExportButton({ entries, label, text = 'Export' }: Props) {
  const run = () => {
    exportFile(entries).catch(() => show('The file could not be made. Reload the page and try again.'));
  };
  return (
    <button type="button" class="button" aria-label={label} onClick={run}>
      {text}
    </button>
  );
}

/** Saves all assessments as one file. */
export function ExportAll({ shelf }: { readonly shelf: readonly Entry[] }) {
  return <ExportButton entries={shelf} label="Export all" text="Export all" />;
}
