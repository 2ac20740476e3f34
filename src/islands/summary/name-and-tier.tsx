import { useState } from 'preact/hooks';
import { useAwake } from '../ui/use-awake.ts';
import { useLoaded } from '../ui/use-loaded.ts';

const loadForm = () => import('./name-form.tsx').then((module) => module.NameForm);

/** Edits the name and the tier of the open assessment in place. */
export function NameAndTier() {
  const [editing, setEditing] = useState(false);
  const awake = useAwake();
  const NameForm = useLoaded(editing, loadForm);
  return (
    <div class="name-and-tier needs-script">
      <button
        type="button"
        class="link-button"
        aria-expanded={editing}
        disabled={!awake}
        onClick={() => setEditing(!editing)}
      >
        {editing ? 'Done' : 'Edit name and tier'}
      </button>
      {NameForm && <NameForm onDone={() => setEditing(false)} />}
    </div>
  );
}
