import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileRead } from '../../share/read-file.ts';
import type { Entry } from '../../state/shelf.ts';
import { ImportFaults } from './import-faults.tsx';
import { ImportPreview } from './import-preview.tsx';

type Opened = { readonly name: string; readonly read: FileRead };

/** Bytes beyond which a file is not even read into memory; the format refuses less than this. */
const TOO_LARGE = 20_000_000;

async function openFile(file: File): Promise<Opened> {
  const { readFile } = await import('../../share/read-file.ts');
  const text = file.size > TOO_LARGE ? ' '.repeat(TOO_LARGE) : await file.text();
  return { name: file.name, read: readFile(text) };
}

/** Calls back with the files that are dropped anywhere on the page. */
function useDrop(onFiles: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) latest.current(event.dataTransfer.files);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

const ONE_AT_A_TIME = 'Drop one file at a time, so that each can be looked at before it is imported.';

/** Reads a file of assessments: chosen, or dropped anywhere on the page. Nothing changes before `Import` is pressed. */
export function ImportBox({ shelf }: { readonly shelf: readonly Entry[] }) {
  const [opened, setOpened] = useState<Opened>();
  const [broken, setBroken] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef<File>();
  const take = (file: File) => {
    latest.current = file;
    setBroken(false);
    setOpened(undefined);
    // A small file that is chosen later may be read before a large one.
    const then = (run: () => void) => latest.current === file && run();
    openFile(file).then(
      (read) => then(() => setOpened(read)),
      () => then(() => setBroken(true)),
    );
  };
  const takeDropped = ([file, ...others]: FileList) => {
    if (file !== undefined && others.length === 0) take(file);
    else setOpened({ name: 'More than one file', read: { ok: false, faults: [{ where: '', says: ONE_AT_A_TIME }] } });
  };
  const over = useDrop(takeDropped);
  useEffect(() => {
    // Chosen before this island was awake.
    const early = field.current?.files?.[0];
    if (early !== undefined) take(early);
  }, []);
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
