import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announceSaved } from '../status/announce.ts';
import { TierChoice } from '../ui/tier-choice.tsx';
import { NameField } from './name-field.tsx';

/** What an edited assessment is called and asked. */
export type EditProps = { readonly name: string; readonly tier: Tier; readonly onDone: () => void };

/** The name and the tier of the open assessment as fields, the first of which is at hand; each change is stored as it is made. */
export function EditForm({ name, tier, onDone }: EditProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const finish = (event: Event) => {
    event.preventDefault();
    onDone();
  };
  // Said as in the list of assessments, where it is changed too.
  const choose = (next: Tier) => {
    workspace.setTier(next);
    announceSaved(`Tier ${next}`);
  };
  return (
    <form class="edit-form" ref={form} onSubmit={finish}>
      <NameField name={name} />
      <TierChoice name="tier" tier={tier} onChoose={choose} />
    </form>
  );
}
