import { useStore } from '@nanostores/preact';
import { FIRST_ID } from '../../state/key.ts';
import { workspace } from '../../state/browser.ts';
import { useName } from '../store/use-workspace.ts';

/** Opens another assessment of this browser; absent while there is only one. */
export function AssessmentPicker() {
  const openId = useStore(workspace.$openId, { ssr: () => FIRST_ID });
  useName();
  const shelf = typeof window === 'undefined' ? [] : workspace.shelf();
  if (shelf.length < 2) return null;
  return (
    <p class="picker">
      <label>
        <span class="label">Assessment</span>
        <select value={openId} onChange={(event) => workspace.open(event.currentTarget.value)}>
          {shelf.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
