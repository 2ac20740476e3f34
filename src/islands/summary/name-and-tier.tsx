import { useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment.ts';
import { TIERS } from '../../domain/tier.ts';
import { TIER_MEANING } from '../../domain/tier-meaning.ts';
import { workspace } from '../../state/browser.ts';
import { useName, useTier } from '../store/use-workspace.ts';

/** Edits the name and the tier of the open assessment in place; each change is stored as it is made. */
export function NameAndTier() {
  const [editing, setEditing] = useState(false);
  const name = useName();
  const tier = useTier();
  const finish = (event: Event) => {
    event.preventDefault();
    setEditing(false);
  };
  return (
    <div class="name-and-tier needs-script">
      <button type="button" class="link-button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
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
          <fieldset class="field">
            <legend class="label">Tier</legend>
            {TIERS.map((value) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name="tier"
                  value={value}
                  checked={tier === value}
                  onChange={() => workspace.setTier(value)}
                />
                <span>
                  <b>{value}</b> {TIER_MEANING[value]}
                </span>
              </label>
            ))}
          </fieldset>
        </form>
      ) : null}
    </div>
  );
}
