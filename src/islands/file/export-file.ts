import { catalogue, uid as own } from 'virtual:catalogue';
import { addressOf } from '../../domain/base/route.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { noteBackup, toFile } from '../../state/browser/shelf.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';

async function write(ids: readonly string[]): Promise<void> {
  const { writeFile } = await import('../../share/file/assessment-file.ts');
  const filed = toFile(ids).map(({ assessment, uid, changed }) => ({
    ...assessment,
    uid,
    ...(changed === undefined ? {} : { changed }),
  }));
  const schema = addressOf(window.location.origin, 'schema/assessment-1.json');
  const text = writeFile(filed, { exported: today(), edition: catalogue.register.length, catalogue: own, schema });
  const [only] = filed.length === 1 ? filed : [];
  download(text, `${only === undefined ? 'assessments' : fileStem(only.name)}-${today()}.json`, 'application/json');
  noteBackup(ids);
  show(only === undefined ? `${filed.length} assessments exported.` : `“${only.name}” exported.`);
}

/** Saves assessments, as they stand at this moment, as a file, with notes, and notes the day as their backup. */
export function exportFile(ids: readonly string[]): void {
  write(ids).catch(notLoaded('The file could not be made.'));
}

/** Saves the open assessment as it stands in memory, also where it could not be stored. */
export function exportOpen(): void {
  exportFile([workspace.$openId.get()]);
}
