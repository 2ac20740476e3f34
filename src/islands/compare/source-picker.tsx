import '../file/file-field.css';
import { useRef, useState } from 'preact/hooks';
import { readSource, type Source, sourceText } from '../../share/code/compare-link.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useAwake } from '../ui/use-awake.ts';
import type { OwnSources } from './own-source.ts';
import type { SideFile } from './side.ts';

type Props = {
  readonly own: readonly OwnSources[];
  readonly source: Source | undefined;
  readonly file: SideFile | undefined;
  readonly onSource: (source: Source | undefined) => void;
  readonly onFile: (file: SideFile) => void;
};

const UNREADABLE = {
  ok: false,
  faults: [{ where: '', says: 'It could not be read. Choose it again.' }],
} as const;

function OwnSelect({ own, source, file, onSource }: Omit<Props, 'onFile'>) {
  const options = ({ sources }: OwnSources) =>
    sources.map((each) => (
      <option key={each.source} value={each.source} dir="auto">
        {each.label}
      </option>
    ));
  const chosen = source === undefined || file !== undefined ? '' : sourceText(source);
  const listed = own.some(({ sources }) => sources.some((each) => each.source === chosen));
  return (
    <label class="field">
      <span class="label">From this browser</span>
      <select
        value={listed ? chosen : ''}
        autocomplete="off"
        onChange={(event) => onSource(readSource(event.currentTarget.value))}
      >
        <option value="">Choose what to compare</option>
        {own.map((group) =>
          group.sources.length === 1 ? (
            options(group)
          ) : (
            <optgroup key={group.id} label={group.name}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function LinkForm({ onSource }: Pick<Props, 'onSource'>) {
  const [text, setText] = useState('');
  const open = (event: Event) => {
    event.preventDefault();
    onSource(readSource(text));
    setText('');
  };
  return (
    <form class="source-link" onSubmit={open}>
      <label class="field">
        <span class="label">Summary link</span>
        <input
          type="text"
          value={text}
          required
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        Open link
      </button>
    </form>
  );
}

function FileField({ file, onFile }: Pick<Props, 'file' | 'onFile'>) {
  const latest = useRef<File>();
  const take = async (chosen: File) => {
    latest.current = chosen;
    const { name, read } = await import('../file/open-file.ts')
      .then(({ openFile }) => openFile(chosen))
      .catch((error: unknown) => {
        notLoaded('The file could not be read.')(error);
        return { name: chosen.name, read: UNREADABLE };
      });
    // A small file that is chosen later may be read before a large one.
    if (latest.current !== chosen) return;
    onFile({ name, read, index: read.ok && read.assessments.length === 1 ? 0 : undefined });
  };
  const assessments = file?.read.ok ? file.read.assessments : [];
  return (
    <>
      <label class="field">
        <span class="label">Assessment file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) void take(chosen);
            // Or the same file, chosen again once it is mended, would be no change.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {file === undefined || assessments.length < 2 ? null : (
        <label class="field">
          <span class="label">
            Assessment in <bdi>{file.name}</bdi>
          </span>
          <select
            value={file.index ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onFile({ ...file, index: value === '' ? undefined : Number(value) })
            }
          >
            <option value="">Choose one of {assessments.length}</option>
            {assessments.map(({ uid, name }, index) => (
              <option key={uid} value={index} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** Chooses what one side is: something of this browser, a summary link, or a file. */
export function SourcePicker({ own, source, file, onSource, onFile }: Props) {
  // Whatever is chosen or typed before the page is awake would be lost: nothing can be.
  const awake = useAwake();
  return (
    <fieldset class="source-picker" disabled={!awake}>
      <legend class="visually-hidden">Where it comes from</legend>
      <OwnSelect own={own} source={source} file={file} onSource={onSource} />
      <LinkForm onSource={onSource} />
      <FileField file={file} onFile={onFile} />
    </fieldset>
  );
}
