import type { Entry } from '../../state/browser/shelf.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useAwake } from '../ui/use-awake.ts';

type Props = {
  readonly entries: readonly Entry[];
  /** Accessible name, which begins with Export. */
  readonly label: string;
  readonly text?: string;
  /** Whether it is all that this browser has. */
  readonly all?: boolean;
};

// Loaded when someone exports: most visits do not.
function save(ids: readonly string[], all: boolean): void {
  import('./export-file.ts').then(({ exportFile }) => exportFile(ids, all), notLoaded('The file could not be made.'));
}

/** Saves assessments as a file, with notes, and notes the day as their backup. */
export function ExportButton({ entries, label, text = 'Export', all = false }: Props) {
  const awake = useAwake();
  return (
    <button
      type="button"
      class="button"
      aria-label={label}
      disabled={!awake}
      onClick={() =>
        save(
          entries.map(({ id }) => id),
          all,
        )
      }
    >
      {text}
    </button>
  );
}

/** Saves all assessments as one file. */
export function ExportAll({ shelf }: { readonly shelf: readonly Entry[] }) {
  return <ExportButton entries={shelf} label="Export all" text="Export all" all />;
}
