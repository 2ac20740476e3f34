import { useRef } from 'preact/hooks';
import { MILESTONE_NAME_MAX } from '../../domain/assessment/milestone.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { useAwake } from '../ui/use-awake.ts';
import { keepMilestone } from './keep.ts';

/** Keeps the open assessment as it stands now under a name. */
export function KeepMilestone() {
  const awake = useAwake();
  // Not bound to a value: what is typed before the page is awake stays.
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    keepMilestone(input.value).then((done) => {
      if (done) input.value = '';
    }, notLoaded('The milestone could not be kept.'));
  };
  return (
    <form class="keep-form needs-script" onSubmit={submit}>
      <label class="field">
        <span class="label">Milestone</span>
        <input
          ref={field}
          type="text"
          maxLength={MILESTONE_NAME_MAX}
          autocomplete="off"
          placeholder="Before the summer peak"
        />
      </label>
      <button type="submit" class="button" disabled={!awake}>
        Keep milestone
      </button>
    </form>
  );
}
