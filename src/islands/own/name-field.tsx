import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { ownName } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';

/** Names the open assessment as it is typed; once it is left, a name that another one has gets a number. */
export function NameField({ name }: { readonly name: string }) {
  const settle = (field: HTMLInputElement) => {
    const typed = workspace.$name.get();
    const own = ownName(typed, workspace.$openId.get());
    if (own === typed) return;
    workspace.rename(own);
    field.value = own;
    show(`Another assessment is called “${typed}”. This one is “${own}” now.`);
  };
  return (
    <label class="field">
      <span class="label">Name</span>
      <input
        type="text"
        defaultValue={name}
        maxLength={NAME_MAX}
        autocomplete="off"
        onInput={(event) => workspace.rename(event.currentTarget.value)}
        onChange={(event) => settle(event.currentTarget)}
      />
    </label>
  );
}
