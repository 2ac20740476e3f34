import { DEFAULT_NAME } from '../../domain/assessment/assessment.ts';
import { $bin, emptyTheBin, restoreAssessment } from '../../state/browser/shelf.ts';
import { show } from '../status/status.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useStore } from '../ui/use-store.ts';

function restore(id: string): void {
  if (restoreAssessment(id) !== 'saved')
    show('This browser’s storage is full or blocked: it could not be brought back, and stays here.');
}

/** What was deleted and can still be brought back. */
export function Bin() {
  const bin = useStore($bin, []);
  if (bin.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="bin">
      <h2 id="bin">Deleted</h2>
      <ul class="bin-list">
        {bin.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name || DEFAULT_NAME}</bdi>
            <button
              type="button"
              class="button"
              aria-label={`Restore ${name || DEFAULT_NAME}`}
              onClick={() => restore(id)}
            >
              Restore
            </button>
          </li>
        ))}
      </ul>
      <ConfirmButton
        label="Delete for good"
        question="This removes the deleted assessments from this browser for good. It cannot be undone."
        onConfirm={emptyTheBin}
      />
    </section>
  );
}
