import './shelf.css';
import { useRef } from 'preact/hooks';
import { namesakeText } from '../../domain/assessment/namesake-text.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { $bin, $shelf } from '../../state/browser/shelf.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { ExportAll } from '../file/export-button.tsx';
import { ImportBox } from '../file/import-box.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStore } from '../ui/use-store.ts';
import { NewAssessment } from './new-assessment.tsx';
import { ShelfEntry } from './shelf-entry.tsx';

/** The shelf in an order that holds while someone types a name, which would sort an entry away from under the fingers. */
function useSteady(shelf: readonly Entry[]): readonly Entry[] {
  const order = useRef<readonly string[]>([]);
  const entries = new Map(shelf.map((entry) => [entry.id, entry]));
  if (shelf.length !== order.current.length || order.current.some((id) => !entries.has(id)))
    order.current = shelf.map(({ id }) => id);
  return order.current.flatMap((id) => entries.get(id) ?? []);
}

const loadBin = () => import('./bin.tsx').then((module) => module.Bin);

/** All assessments of this browser: create, open, name, copy, back up, delete. */
export function ShelfPage() {
  const shelf = useSteady(useStore($shelf, []));
  const openId = useStore(workspace.$openId, FIRST_ID);
  // Few have deleted anything.
  const Bin = useLoaded(useStore($bin, []).length > 0, loadBin);
  return (
    <>
      <ul class="shelf" aria-label="Assessments">
        {shelf.map((entry) => (
          <ShelfEntry key={entry.id} entry={entry} namesake={namesakeText(entry, shelf)} open={entry.id === openId} />
        ))}
      </ul>
      <div class="shelf-tools">
        <NewAssessment />
        <section aria-labelledby="files" class="panel">
          <h2 id="files">Files</h2>
          <p>
            A file holds assessments whole, with notes. Keep it where you keep your work: it is the backup, and the way
            to another machine.
          </p>
          <ExportAll shelf={shelf} />
          <ImportBox shelf={shelf} />
        </section>
      </div>
      {Bin === undefined ? null : <Bin />}
    </>
  );
}
