import { useRef, useState } from 'preact/hooks';
import type { FileRead } from '../../share/read-file.ts';
import type { Entry } from '../../state/shelf.ts';
import { ImportFaults } from './import-faults.tsx';
import { ImportPreview } from './import-preview.tsx';
import { textOf } from './text-of.ts';
import { useDrop } from './use-drop.ts';

type Opened = { readonly name: string; readonly read: FileRead };

async function openFile(file: File): Promise<Opened> {
  const { readFile } = await import('../../share/read-file.ts');
  return { name: file.name, read: readFile(await textOf(file)) };
}

/** Reads a file of assessments: chosen, or dropped anywhere on the page. Nothing changes before `Import` is pressed. */
export function ImportBox({ shelf }: { readonly shelf: readonly Entry[] }) {
  const [opened, setOpened] = useState<Opened>();
  const [broken, setBroken] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (file: File) => {
    setBroken(false);
    openFile(file).then(setOpened, () => setBroken(true));
  };
  const over = useDrop({ onFiles: ([file]) => file !== undefined && take(file) });
  const close = () => {
    setOpened(undefined);
    if (field.current) field.current.value = '';
  };
  return (
    <div class="import-box" data-over={over ? '' : undefined}>
      <label class="field">
        <span class="label">Import a file, or drop it anywhere on this page</span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) take(file);
          }}
        />
      </label>
      {broken ? <p role="alert">The file could not be read. Choose it again; if that fails, reload the page.</p> : null}
      {opened?.read.ok === false ? (
        <ImportFaults name={opened.name} faults={opened.read.faults} onClose={close} />
      ) : null}
      {opened?.read.ok ? <ImportPreview name={opened.name} read={opened.read} shelf={shelf} onClose={close} /> : null}
    </div>
  );
}
