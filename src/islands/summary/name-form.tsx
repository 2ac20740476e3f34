import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { TierChoice } from '../ui/tier-choice.tsx';
import { useName, useTier } from '../ui/use-workspace.ts';

/** The name and the tier of the open assessment, as fields; each change is stored as it is made. */
export function NameForm({ onDone }: { readonly onDone: () => void }) {
  const name = useName();
  const tier = useTier();
  const finish = (event: Event) => {
    event.preventDefault();
    onDone();
  };
  return (
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
  );
}
