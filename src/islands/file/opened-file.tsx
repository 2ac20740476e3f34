import type { ComponentProps } from 'preact';
import { href } from '../../domain/base/route.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { DraftPreview } from '../draft/draft-preview.tsx';
import { RefusedFile } from '../ui/fault-list.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { ReadFile } from './open-file.ts';

type Props = ReadFile & { readonly shelf: readonly Entry[]; readonly onClose: () => void };

/** A draft that was read: what opening it would bring. It comes with what shows files, wherever it is opened. */
export function OpenedDraft(props: ComponentProps<typeof DraftPreview>) {
  return <DraftPreview {...props} />;
}

/** A file that was read: what importing it would change, or why it cannot be imported. */
export function OpenedFile({ name, read, draft, shelf, onClose }: Props) {
  if (draft !== undefined) {
    const confirm = () => window.location.assign(href('assess/?draft'));
    return <DraftPreview name={name} read={draft} onOpened={confirm} onClose={onClose} />;
  }
  return read.ok ? (
    <ImportPreview name={name} read={read} shelf={shelf} onClose={onClose} />
  ) : (
    <RefusedFile label="Import faults" done="imported" name={name} faults={read.faults} onClose={onClose} />
  );
}
