import type { ComponentProps } from 'preact';
import { href } from '../../domain/base/route.ts';
import type { DraftRead } from '../../share/draft/read-draft.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { DraftPreview } from '../draft/draft-preview.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { ReadFile } from './open-file.ts';
import { RefusedFile } from './refused-file.tsx';

type Props = ReadFile & { readonly shelf: readonly Entry[]; readonly onClose: () => void };

type Draft = Omit<ComponentProps<typeof DraftPreview>, 'read'> & { readonly read: DraftRead };

/** A draft that was read: what opening it would bring, or why it cannot be. It comes with what shows files, wherever it is opened. */
export function OpenedDraft({ read, ...rest }: Draft) {
  return read.ok ? (
    <DraftPreview {...rest} read={read} />
  ) : (
    <RefusedFile label="Draft faults" done="opened" name={rest.name} faults={read.faults} onClose={rest.onClose} />
  );
}

/** A file that was read: what importing it would change, or why it cannot be imported. */
export function OpenedFile({ name, read, draft, shelf, onClose }: Props) {
  if (draft !== undefined) {
    const confirm = () => window.location.assign(href('assess/?draft'));
    return <OpenedDraft name={name} read={draft} onOpened={confirm} onClose={onClose} />;
  }
  return read.ok ? (
    <ImportPreview name={name} read={read} shelf={shelf} onClose={onClose} />
  ) : (
    <RefusedFile label="Import faults" done="imported" name={name} faults={read.faults} onClose={onClose} />
  );
}
