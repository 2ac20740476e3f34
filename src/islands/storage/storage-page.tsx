import './storage.css';
import { useEffect, useState } from 'preact/hooks';
import { eraseInventory, hasCopy, type Inventory, readInventory } from '../../state/browser/inventory.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { ExportAll } from '../file/export-button.tsx';
import { show } from '../status/status.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useStore } from '../ui/use-store.ts';

/** The fragment with which the page says that everything was deleted. */
const ERASED = '#erased';

/** How long nothing is said while the browser deletes, in milliseconds. */
const PATIENCE_MS = 3000;

const EMPTY: Inventory = { keys: 0, characters: 0, quarantined: [] };

/** What the browser answers to a question; undefined until then, and where it refuses an answer. */
function useTold(ask: () => Promise<boolean> | undefined): boolean | undefined {
  const [told, setTold] = useState<boolean>();
  useEffect(() => {
    ask()?.then(setTold, () => undefined);
  }, []);
  return told;
}

function Quarantine({ quarantined }: Pick<Inventory, 'quarantined'>) {
  if (quarantined.length === 0) return <p>No value is set aside.</p>;
  return (
    <ul>
      {quarantined.map(({ key, value }) => (
        <li key={key}>
          <code>{key}</code>
          <pre class="raw" tabIndex={0}>
            {value}
          </pre>
        </li>
      ))}
    </ul>
  );
}

/** What this browser keeps, how large it is, what could not be read; and the way to delete it all. */
export function StoragePage() {
  const [inventory, setInventory] = useState(EMPTY);
  const shelf = useStore($shelf, []);
  const kept = useKept();
  const persisted = useTold(() => navigator.storage?.persisted?.());
  const copied = useTold(hasCopy);
  // Whatever changes the shelf changes what is stored.
  useEffect(() => {
    // The open one is always on it: before it was read there is nothing to count.
    if (shelf.length > 0) setInventory(readInventory());
  }, [shelf]);
  useEffect(() => {
    if (window.location.hash !== ERASED) return;
    show('Everything this site had stored in this browser is deleted.');
    // Said once: whoever comes back to this address has stored something since.
    window.history.replaceState(null, '', window.location.pathname);
  }, []);
  const erase = async () => {
    const slow = setTimeout(() => {
      show('The browser does not answer: nothing is deleted yet. Close the browser, open it and try again.');
    }, PATIENCE_MS);
    const erased = await eraseInventory();
    clearTimeout(slow);
    if (!erased) {
      show('This browser did not let the site delete what is stored. Clear it in the browser’s own settings.');
      return;
    }
    // A fresh start: nothing of what was in memory may be stored again.
    window.location.hash = ERASED;
    window.location.reload();
  };
  return (
    <>
      <dl class="title-block">
        <div>
          <dt>Values</dt>
          <dd>{inventory.keys}</dd>
        </div>
        <div>
          <dt>Size</dt>
          <dd>{(inventory.characters / 1024).toFixed(1)} kB</dd>
        </div>
        <div>
          <dt>Set aside</dt>
          <dd>{inventory.quarantined.length}</dd>
        </div>
        <div>
          <dt>Second copy</dt>
          <dd>{copied === undefined ? 'unknown' : copied ? 'kept' : 'none'}</dd>
        </div>
        <div>
          <dt>Kept by the browser</dt>
          <dd>{persisted === undefined ? 'unknown' : persisted ? 'promised' : 'not promised'}</dd>
        </div>
      </dl>
      <h2>Assessments</h2>
      <ul>
        {shelf.map((entry) => (
          <li key={entry.id}>
            <bdi>{entry.assessment.name}</bdi>: {kept(entry)}
          </li>
        ))}
      </ul>
      <p>
        <ExportAll shelf={shelf} />
      </p>
      <h2>Set aside</h2>
      <p>What the site could not read, kept as it was.</p>
      <Quarantine quarantined={inventory.quarantined} />
      <h2>Delete everything</h2>
      <p>
        Removes all assessments, notes, onboarding and settings, the deleted ones too. Files and links elsewhere stay.
      </p>
      <ConfirmButton
        label="Delete everything"
        question="All assessments in this browser will be gone. Export them first if they matter. This cannot be undone."
        onConfirm={erase}
      />
    </>
  );
}
