import { useState } from 'preact/hooks';
import { NAME_MAX } from '../../domain/assessment/assessment.ts';
import { cleanLine } from '../../domain/base/clean-text.ts';
import type { CompareLink } from '../../share/code/compare-link.ts';

type People = Pick<CompareLink, 'firstBy' | 'secondBy'>;

type Props = People & { readonly onChange: (people: Partial<People>) => void };

const FIELDS = [
  ['firstBy', 'Who is the first'],
  ['secondBy', 'Who is the second'],
] as const;

/** Who the two people are: their links may say the same name and day. It stands in the address, and nowhere else. */
export function WhoTheyAre({ onChange, ...people }: Props) {
  // As it is typed: what the address has is cleaned, and would take a blank away from under the fingers.
  const [typed, setTyped] = useState<People>({});
  return (
    <div class="who-they-are">
      {FIELDS.map(([field, label]) => {
        const known = people[field] ?? '';
        const text = typed[field] ?? known;
        return (
          <label key={field} class="field">
            <span class="label">{label}</span>
            <input
              type="text"
              maxLength={NAME_MAX}
              autocomplete="off"
              value={cleanLine(text, NAME_MAX) === known ? text : known}
              onInput={({ currentTarget: { value } }) => {
                setTyped({ ...typed, [field]: value });
                onChange({ [field]: cleanLine(value, NAME_MAX) || undefined });
              }}
            />
          </label>
        );
      })}
    </div>
  );
}
