import './file-field.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../state/browser/shelf.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useDrop } from '../ui/use-drop.ts';
import type { ReadFile } from './open-file.ts';
import type { OpenedFile } from './opened-file.tsx';

/** A file that was read, with what shows it: few visits import anything, so both are loaded when there is a file. */
type Opened = ReadFile & { readonly View: typeof OpenedFile };

const ONE_AT_A_TIME = 'Drop one file at a time, so that each can be looked at before it is imported.';

async function openFiles([file, ...others]: readonly File[]): Promise<Opened> {
  const [{ OpenedFile: View }, { openFile }] = await Promise.all([
    import('./opened-file.tsx'),
    import('./open-file.ts'),
  ]);
  if (file === undefined || others.length > 0) {
    return { name: 'More than one file', read: { ok: false, faults: [{ where: '', says: ONE_AT_A_TIME }] }, View };
  }
  return { ...(await openFile(file)), View };
}

/** Reads a file of assessments: chosen, or dropped anywhere on the page. Nothing changes before `Import` is pressed. */
export function ImportBox({ shelf }: { readonly shelf: readonly Entry[] }) {
  const [opened, setOpened] = useState<Opened>();
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef<readonly File[]>();
  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    latest.current = files;
    setOpened(undefined);
    // A small file that is chosen later may be read before a large one.
    const then = (run: () => void) => latest.current === files && run();
    openFiles(files).then(
      (read) => then(() => setOpened(read)),
      (error: unknown) => then(() => notLoaded('The file could not be read.')(error)),
    );
  };
  const over = useDrop({ onFiles: take });
  // Chosen before this island was awake.
  useEffect(() => take([...(field.current?.files ?? [])]), []);
  const close = () => {
    setOpened(undefined);
    if (field.current === null) return;
    field.current.value = '';
    field.current.focus();
  };
  return (
    <div class="import-box" data-over={over ? '' : undefined}>
      <label class="field">
        <span class="label">Import a file, or drop it anywhere on this page</span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => take([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {opened === undefined ? null : <opened.View {...opened} shelf={shelf} onClose={close} />}
    </div>
  );
}
