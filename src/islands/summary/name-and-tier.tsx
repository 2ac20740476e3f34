import { useRef, useState } from 'preact/hooks';
import type { EditProps } from '../own/edit-form.tsx';
import { useAwake } from '../ui/use-awake.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useName, useTier } from '../ui/use-workspace.ts';

const loadForm = () => import('../own/edit-form.tsx').then(({ EditForm }) => EditForm);

/** Edits the name and the tier of the open assessment in place. */
export function NameAndTier() {
  const [editing, setEditing] = useState(false);
  const awake = useAwake();
  const button = useRef<HTMLButtonElement>(null);
  const Form = useLoaded<EditProps>(editing, loadForm);
  const name = useName();
  const tier = useTier();
  const done = () => {
    setEditing(false);
    button.current?.focus();
  };
  return (
    <div class="name-and-tier needs-script">
      {Form === undefined ? null : <Form name={name} tier={tier} onDone={done} />}
      <button
        ref={button}
        type="button"
        class="link-button"
        aria-expanded={editing}
        disabled={!awake}
        onClick={() => setEditing(!editing)}
      >
        {editing ? 'Done' : 'Edit name and tier'}
      </button>
    </div>
  );
}
