import { useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { TierChoice } from '../ui/tier-choice.tsx';
import { useAwake } from '../ui/use-awake.ts';
import { useName, useTier } from '../ui/use-workspace.ts';

/** Edits the name and the tier of the open assessment in place; each change is stored as it is made. */
export function NameAndTier() {
  const [editing, setEditing] = useState(false);
  const awake = useAwake();
  const name = useName();
  const tier = useTier();
  const finish = (event: Event) => {
    event.preventDefault();
    setEditing(false);
  };
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
      {editing ? (
        <form class="edit-form" onSubmit={finish}>
          <label class="field">
            <span class="label">Name</span>
            <input
              type="text"
              defaultValue={name}
              maxLength={NAME_MAX}
              autocomplete="off"
              onInput={(event) => workspace.rename(event.currentTarget.value)}
            />
          </label>
          <TierChoice name="tier" tier={tier} onChoose={workspace.setTier} />
        </form>
      ) : null}
    </div>
  );
}
