import { cleanMilestoneName } from '../../domain/assessment/milestone.ts';
import { dayNumber } from '../../domain/base/date.ts';
import { frozenOn } from '../../state/browser/carried.ts';
import { book } from '../../state/browser/plan-book.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { encodeSnapshot } from '../link/encode-snapshot.ts';
import { Reason } from '../status/reason.ts';
import { show } from '../status/status.ts';
import { unlessSaved } from '../status/unless-saved.ts';

/** Keeps the open assessment as it stands under a name, and says so. Gives whether the name may leave its field. */
export async function keepMilestone(name: string): Promise<boolean> {
  const date = today();
  if (dayNumber(date) === undefined) {
    show(
      `Not kept: this computer’s clock says ${date}, and a milestone has a day from 2020 to 2064. Set the clock first.`,
    );
    return false;
  }
  const openId = workspace.$openId.get();
  const snapshot = frozenOn(date);
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
