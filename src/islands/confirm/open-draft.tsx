import { catalogue, uid } from 'virtual:catalogue';
import { useRef, useState } from 'preact/hooks';
import type { DraftRead } from '../../share/draft/read-draft.ts';
import { DraftPreview } from '../draft/draft-preview.tsx';
import { nameOf, textOf } from '../file/text-of.ts';
import { useDrop } from '../ui/use-drop.ts';

type Opened = { readonly name: string; readonly read: DraftRead };

const NOT_TEXT: DraftRead = {
  ok: false,
  faults: [{ where: 'the file', says: 'Not text in UTF-8, or far too large.' }],
};
const ONE: DraftRead = { ok: false, faults: [{ where: '', says: 'Drop one file at a time.' }] };

async function readText(text: string): Promise<DraftRead> {
  const { readDraftFile } = await import('../../share/draft/read-draft.ts');
  return readDraftFile(text, { uid, register: catalogue.register });
}

async function readFiles([file, ...others]: readonly File[]): Promise<Opened> {
  if (file === undefined || others.length > 0) return { name: 'More than one file', read: ONE };
  const found = await textOf(file);
  return { name: nameOf(file), read: found.kind === 'text' ? await readText(found.text) : NOT_TEXT };
}

/** Opens a draft: a file that is chosen or dropped, or its text that is pasted. */
export function OpenDraft({ onOpened }: { readonly onOpened: () => void }) {
  const [opened, setOpened] = useState<Opened>();
  const [broken, setBroken] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLTextAreaElement>(null);
  const latest = useRef<Promise<Opened>>();
  const take = (reading: Promise<Opened>) => {
    latest.current = reading;
    setBroken(false);
    setOpened(undefined);
    // A small file that is chosen later may be read before a large one.
    const then = (run: () => void) => latest.current === reading && run();
    reading.then(
      (read) => then(() => setOpened(read)),
      () => then(() => setBroken(true)),
    );
  };
  const pasted = (text: string) => {
    if (text.trim() !== '') take(readText(text).then((read) => ({ name: 'The pasted text', read })));
  };
  const over = useDrop({ onFiles: (files) => take(readFiles(files)), onText: pasted });
  const close = () => {
    setOpened(undefined);
    if (paste.current) paste.current.value = '';
    if (field.current === null) return;
    field.current.value = '';
    field.current.focus();
  };
  return (
    <div class="import-box" data-over={over ? '' : undefined}>
      <label class="field">
        <span class="label">Open a draft file, or drop it anywhere on this page</span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) take(readFiles(files));
          }}
        />
      </label>
      <label class="field">
        <span class="label">Or paste its text</span>
        <textarea
          ref={paste}
          class="draft-paste"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => pasted(event.currentTarget.value)}
        />
      </label>
      {broken ? <p role="alert">The file could not be read. Choose it again; if that fails, reload the page.</p> : null}
      {opened === undefined ? null : (
        <DraftPreview
          name={opened.name}
          read={opened.read}
          onClose={close}
          onOpened={() => {
            close();
            onOpened();
          }}
        />
      )}
    </div>
  );
}
