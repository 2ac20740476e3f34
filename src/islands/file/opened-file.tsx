import type { FileRead } from '../../share/file/read-file.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { ImportFaults } from './import-faults.tsx';
import { ImportPreview } from './import-preview.tsx';

type Props = {
  /** Name of the file. */
  readonly name: string;
  readonly read: FileRead;
  readonly shelf: readonly Entry[];
  readonly onClose: () => void;
};

/** A file that was read: what importing it would change, or why it cannot be imported. */
export function OpenedFile({ name, read, shelf, onClose }: Props) {
  return read.ok ? (
    <ImportPreview name={name} read={read} shelf={shelf} onClose={onClose} />
  ) : (
    <ImportFaults name={name} faults={read.faults} onClose={onClose} />
  );
}
