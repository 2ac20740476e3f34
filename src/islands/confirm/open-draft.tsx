import { catalogue, uid } from 'virtual:catalogue';
import { useRef, useState } from 'preact/hooks';
import type { DraftRead } from '../../share/draft/read-draft.ts';
import type { OpenedDraft } from '../file/opened-file.tsx';
import { nameOf, textOf } from '../file/text-of.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useDrop } from '../ui/use-drop.ts';

/** A draft that was read, with what shows it, as where files are imported. */
type Opened = { readonly name: string; readonly draft: DraftRead; readonly View: typeof OpenedDraft };

const NOT_TEXT: DraftRead = {
  ok: false,
  faults: [{ where: 'the file', says: 'Not text in UTF-8, or far too large.' }],
};
const ONE: DraftRead = { ok: false, faults: [{ where: '', says: 'Drop one file at a time.' }] };

async function opened(name: string, text: string | undefined): Promise<Opened> {
  const [{ readDraftFile }, { OpenedDraft: View }] = await Promise.all([
    import('../../share/draft/read-draft.ts'),
    import('../file/opened-file.tsx'),
  ]);
  const home = { uid, register: catalogue.register, packs: catalogue.packs };
  return { name, draft: text === undefined ? NOT_TEXT : readDraftFile(text, home), View };
}

async function readFiles([file, ...others]: readonly File[]): Promise<Opened> {
  if (file === undefined || others.length > 0) return { ...(await opened('More than one file', '')), draft: ONE };
  const has = await textOf(file);
  return opened(nameOf(file), has.kind === 'text' ? has.text : undefined);
}

/** Opens a draft: a file that is chosen or dropped, or its text that is pasted. */
export function OpenDraft({ onOpened }: { readonly onOpened: () => void }) {
  const [found, setFound] = useState<Opened>();
  const field = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLTextAreaElement>(null);
  const latest = useRef<Promise<Opened>>();
  const take = (reading: Promise<Opened>) => {
    latest.current = reading;
    setFound(undefined);
    // A small file that is chosen later may be read before a large one.
    const then = (run: () => void) => latest.current === reading && run();
    reading.then(
      (draft) => then(() => setFound(draft)),
      (error: unknown) => then(() => notLoaded('The draft could not be read.')(error)),
    );
  };
  const pasted = (text: string) => {
    // Out of a chat it comes with the marks of a block of code.
    const json = text.replace(/^\s*```\w*\n|\n```\s*$/g, '');
    if (json.trim() !== '') take(opened('The pasted text', json));
  };
  const over = useDrop({ onFiles: (files) => take(readFiles(files)), onText: pasted });
  const close = () => {
    setFound(undefined);
    if (paste.current) paste.current.value = '';
    if (field.current === null) return;
    field.current.value = '';
    field.current.focus();
  };
  return (
    <div class="draft-open" data-over={over ? '' : undefined}>
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
          class="note-field draft-paste"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => pasted(event.currentTarget.value)}
        />
      </label>
      {found === undefined ? null : (
        <found.View
          name={found.name}
          read={found.draft}
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
