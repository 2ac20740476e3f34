import { workspace } from '../../state/browser.ts';
import { $shelf } from '../../state/browser-shelf.ts';
import { FIRST_ID } from '../../state/key.ts';
import { useStore } from '../store/use-store.ts';

/** Opens another assessment of this browser; absent while there is only one. */
export function AssessmentPicker() {
  const openId = useStore(workspace.$openId, FIRST_ID);
  const shelf = useStore($shelf, []);
  if (shelf.length < 2) return null;
  return (
    <p class="picker">
      <label>
        <span class="label">Assessment</span>
        <select value={openId} onChange={(event) => workspace.open(event.currentTarget.value)}>
          {shelf.map(({ id, assessment }) => (
            <option key={id} value={id}>
              {assessment.name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
