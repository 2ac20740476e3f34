import { writtenOn } from '../../domain/review/decision.ts';
import { type Meeting, resumed } from '../../domain/review/meeting.ts';
import { frozenOn } from '../../state/browser/carried.ts';
import { book } from '../../state/browser/plan-book.ts';
import { review } from '../../state/browser/review.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { encodeSnapshot } from '../link/encode-snapshot.ts';
import { Reason } from '../status/reason.ts';
import { useStore } from '../ui/use-store.ts';

/** How long a review may lie before it is asked whether it goes on. */
const FRESH_MS = 12 * 60 * 60 * 1000;

/** What is settled before a review begins. */
export type Terms = Pick<Meeting, 'minutes' | 'present' | 'others'>;

/** The review in progress, kept up to date. */
export function useMeeting(): Meeting | undefined {
  return useStore(review.$meeting, review.$meeting.get());
}

/** Whether a review goes on without a word: it was begun, or gone on with, within the last hours. */
export function isFresh({ clock }: Meeting): boolean {
  return Math.abs(Date.now() - Date.parse(clock)) < FRESH_MS;
}

/** Begins a review of the open assessment as it stands now; in place of one that was open, at its first check. */
export async function beginMeeting(terms: Terms): Promise<void> {
  const openId = workspace.$openId.get();
  const now = new Date().toISOString();
  const snapshot = frozenOn(today());
  const written = writtenOn(snapshot.notes, book.$plan.get());
  const { code } = await encodeSnapshot(snapshot, false);
  // Encoding takes a moment, in which another assessment may have been opened.
  if (workspace.$openId.get() !== openId) throw new Reason('Another assessment was opened meanwhile: start again.');
  if (review.$meeting.get() !== undefined) review.keepPlace('');
  review.keepMeeting({ ...terms, began: now, clock: now, parked: [], seen: [], code, written });
}

/** Goes on with a review: with its time where it is still running, from now where it has lain. */
export function goOn(meeting: Meeting, terms: Terms): void {
  const clock = isFresh(meeting) ? meeting.clock : new Date().toISOString();
  review.keepMeeting(resumed(meeting, { ...terms, clock }));
}

/** Changes what is remembered of the review in progress, if there is one. */
export function changeMeeting(change: (meeting: Meeting) => Meeting): void {
  const meeting = review.$meeting.get();
  if (meeting === undefined) return;
  const next = change(meeting);
  if (next !== meeting) review.keepMeeting(next);
}
