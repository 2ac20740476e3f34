import { catalogue } from 'virtual:catalogue';
import { useRef } from 'preact/hooks';
import { cleanMilestoneName, MILESTONE_NAME_MAX } from '../../domain/assessment/milestone.ts';
import { freeze } from '../../domain/assessment/snapshot.ts';
import { dayNumber } from '../../domain/base/date.ts';
import { book } from '../../state/browser/plan-book.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { encodeSnapshot } from '../link/encode-snapshot.ts';
import { notLoaded } from '../status/not-loaded.ts';
import { Reason } from '../status/reason.ts';
import { show } from '../status/status.ts';
import { unlessSaved } from '../status/unless-saved.ts';
import { useAwake } from '../ui/use-awake.ts';

/** Keeps a milestone. Gives whether the name may leave its field. */
async function keep(name: string): Promise<boolean> {
  const date = today();
  if (dayNumber(date) === undefined) {
    show(
      `Not kept: this computer’s clock says ${date}, and a milestone has a day from 2020 to 2064. Set the clock first.`,
    );
    return false;
  }
  const openId = workspace.$openId.get();
  const snapshot = freeze(workspace.assessment(), date, catalogue.register.length);
  const { code, notes } = await encodeSnapshot(snapshot, true);
  // Encoding takes a moment, in which another assessment may have been opened.
  if (workspace.$openId.get() !== openId)
    throw new Reason(
      'Another assessment was opened meanwhile: no milestone was kept. Open this one and keep it again.',
    );
  const milestone = { name: cleanMilestoneName(name, date), date, code };
  const before = book.keep(milestone);
  const lost = notes === 'too-large' ? ' Its notes are too long for a code and are not in it.' : '';
  if (before === 'undated') return false;
  show(
    before === undefined
      ? `Milestone “${milestone.name}” kept.${lost}${unlessSaved()}`
      : `Nothing has changed since “${before.name}” was kept today.`,
  );
  return true;
}

/** Keeps the open assessment as it stands now under a name. */
export function KeepMilestone() {
  const awake = useAwake();
  // Not bound to a value: what is typed before the page is awake stays.
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    keep(input.value).then((done) => {
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
