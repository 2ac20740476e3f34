import { $shelf } from '../../state/browser/shelf.ts';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { useStore } from '../ui/use-store.ts';

/** Opens another assessment of this browser; absent while there is only one. */
export function AssessmentPicker() {
  const openId = useStore(workspace.$openId, FIRST_ID);
  const shelf = useStore($shelf, []);
  if (shelf.length < 2) return null;
  const choose = (select: HTMLSelectElement) => {
    workspace.open(select.value);
    // Where storage cannot be read, the open one stays.
    select.value = workspace.$openId.get();
  };
  return (
    <p class="picker">
      <label>
        <span class="label">Assessment</span>
        <select value={openId} onChange={(event) => choose(event.currentTarget)}>
          {shelf.map(({ id, assessment }) => (
            <option key={id} value={id} dir="auto">
              {assessment.name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
