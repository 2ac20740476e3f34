import { useEffect, useState } from 'preact/hooks';
import { hasSingleKeys, storeSingleKeys } from '../../state/browser/single-keys.ts';

/** The switch for single keys: for whoever dictates, or presses keys by accident. */
export function SingleKeys() {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(hasSingleKeys()), []);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => {
          setOn(currentTarget.checked);
          void storeSingleKeys(currentTarget.checked);
        }}
      />{' '}
      Single keys
    </label>
  );
}
