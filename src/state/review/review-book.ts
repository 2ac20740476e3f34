import { atom } from 'nanostores';
import type { Answer } from '../../domain/catalogue/answer.ts';
import { type KeptVote, keptVotesText, readKeptVotes } from '../../domain/review/kept-vote.ts';
import { type Meeting, meetingText, readMeeting } from '../../domain/review/meeting.ts';
import { checkKey, fieldKey, TAKEN_BACK } from '../storage/key.ts';
import { setAside } from '../storage/quarantine.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredWorkspace } from '../workspace/contract.ts';

/** What a review book needs of the world. */
export type ReviewBookWorld = { readonly storage: Storage; readonly workspace: StoredWorkspace };

type ReviewField = 'meeting' | 'votes' | 'review';

/** The review of the open assessment that is in progress: stores to read, commands to change. */
export function openReviewBook({ storage, workspace }: ReviewBookWorld) {
  const $meeting = atom<Meeting | undefined>(undefined);
  const $votes = atom<readonly KeptVote[]>([]);

  const keyOf = (field: ReviewField) => fieldKey(workspace.$openId.get(), field);

  function held(field: ReviewField): string {
    const key = keyOf(field);
    return (workspace.pending.has(key) ? workspace.pending.get(key) : storage.read(key)) ?? TAKEN_BACK;
  }

  /** A part as it is stored; what cannot be read is set aside, and said. */
  function read<Part>(field: ReviewField, reader: (text: string) => Part | undefined): Part | undefined {
    const text = held(field);
    if (text === TAKEN_BACK) return undefined;
    const part = reader(text);
    if (part !== undefined) return part;
    setAside(storage, keyOf(field), text, TAKEN_BACK);
    workspace.noteUnreadable([keyOf(field)]);
    return undefined;
  }

  /** Reads both again. While storage cannot be read, both stay. */
  function refresh(): void {
    if (!storage.readable()) return;
    const [meeting, votes] = [read('meeting', readMeeting), read('votes', readKeptVotes) ?? []];
    // Read anew on every change of anything: who listens hears only of what is new.
    if (JSON.stringify(meeting) !== JSON.stringify($meeting.get())) $meeting.set(meeting);
    if (keptVotesText(votes) !== keptVotesText($votes.get())) $votes.set(votes);
  }

  function keep(field: ReviewField, text: string): void {
    if (text !== held(field)) workspace.writeAll([[keyOf(field), text]]);
  }

  function keepMeeting(meeting: Meeting | undefined): void {
    $meeting.set(meeting);
    keep('meeting', meeting === undefined ? TAKEN_BACK : meetingText(meeting));
  }

  function keepVotes(votes: readonly KeptVote[]): void {
    $votes.set(votes);
    keep('votes', keptVotesText(votes));
  }

  /** Ends the review: what was remembered of it goes, and can be brought back. */
  function end(): void {
    const [meeting, votes, place, openId] = [$meeting.get(), $votes.get(), held('review'), workspace.$openId.get()];
    keepMeeting(undefined);
    keepVotes([]);
    keep('review', TAKEN_BACK);
    workspace.offerUndo('Review ended.', () => {
      if (workspace.$openId.get() !== openId || $meeting.get() !== undefined) return;
      keepMeeting(meeting);
      keepVotes(votes);
      keep('review', place);
    });
  }

  /** Gives many answers in one step, and offers to take them back: those that nobody has changed since. */
  function take(answers: Readonly<Record<string, Answer>>, says: string): void {
    const openId = workspace.$openId.get();
    const before = { ...workspace.$answers.get() };
    for (const [checkId, answer] of Object.entries(answers)) workspace.answer(checkId, answer);
    workspace.offerUndo(says, () => {
      for (const [checkId, answer] of Object.entries(answers)) {
        const key = checkKey(openId, 'answer', checkId);
        if ((workspace.pending.get(key) ?? storage.read(key)) !== answer) continue;
        const previous = before[checkId] ?? TAKEN_BACK;
        if (workspace.$openId.get() === openId) workspace.change({ kind: 'answer', checkId }, previous);
        else workspace.writeAll([[key, previous]]);
      }
    });
  }

  /** What is held of it, as keys and values. */
  function shown(): ReadonlyMap<string, string> {
    const [meeting, votes] = [$meeting.get(), $votes.get()];
    return new Map([
      ...(meeting === undefined ? [] : [[keyOf('meeting'), meetingText(meeting)] as const]),
      ...(votes.length === 0 ? [] : [[keyOf('votes'), keptVotesText(votes)] as const]),
    ]);
  }

  workspace.alsoShows(shown);
  // Never that of another assessment, whatever can be read.
  workspace.$openId.listen(() => {
    $meeting.set(undefined);
    $votes.set([]);
    refresh();
  });
  refresh();

  return {
    $meeting,
    $votes,
    keepMeeting,
    keepVotes,
    end,
    take,
    refresh,
    /** Id of the check at which the review was left; undefined before the first. */
    place: () => held('review') || undefined,
    /** Notes the check at which it stands, so that it is resumed there. */
    keepPlace: (checkId: string) => keep('review', checkId),
  };
}
