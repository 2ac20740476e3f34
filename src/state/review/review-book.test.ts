import { expect, test } from 'vitest';
import { openPage, REGISTER } from '../../../tests/fixtures/memory-page.ts';
import { type MemoryStorage, memoryGuard, memoryStorage } from '../../../tests/fixtures/memory-port.ts';
import type { Meeting } from '../../domain/review/meeting.ts';
import { checkKey, fieldKey, QUARANTINE } from '../storage/key.ts';
import { openReviewBook } from './review-book.ts';

const [FIRST, SECOND] = REGISTER;

const MEETING: Meeting = {
  began: '2026-11-26T09:00:00.000Z',
  clock: '2026-11-26T09:00:00.000Z',
  minutes: 45,
  present: ['Ana'],
  others: false,
  parked: [FIRST],
  seen: [],
  code: '1.AAAA',
  written: {},
};
const VOTES = [{ code: '1.BBBB', who: 'Ben' }];

function openTab(memory: MemoryStorage) {
  const page = openPage(memory);
  const storage = memoryGuard(page.tab.open);
  const review = openReviewBook({ storage, workspace: page.workspace });
  page.shelf.$reads.listen(() => review.refresh());
  return { page, review, workspace: page.workspace };
}

test('a review in progress is stored under its assessment, and read again', () => {
  const memory = memoryStorage();
  const { review } = openTab(memory);
  review.keepMeeting(MEETING);
  review.keepVotes(VOTES);
  review.keepPlace(SECOND);
  expect(memory.values.get(fieldKey('first', 'votes'))).toBe('1.BBBB Ben');
  const again = openTab(memory).review;
  expect(again.$meeting.get()).toEqual(MEETING);
  expect(again.$votes.get()).toEqual(VOTES);
  expect(again.place()).toBe(SECOND);
});

test('another tab shows it at once; another assessment has its own', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  const other = openTab(memory);
  review.keepMeeting(MEETING);
  expect(other.review.$meeting.get()).toEqual(MEETING);
  workspace.open('second');
  expect(review.$meeting.get()).toBeUndefined();
  review.keepVotes(VOTES);
  workspace.open('first');
  expect(review.$meeting.get()).toEqual(MEETING);
  expect(review.$votes.get()).toEqual([]);
});

test('what cannot be read is set aside, and said', () => {
  const memory = memoryStorage();
  memory.writeByHand(fieldKey('first', 'meeting'), 'half a meet');
  memory.writeByHand(fieldKey('first', 'votes'), 'none');
  const { review, workspace } = openTab(memory);
  expect(review.$meeting.get()).toBeUndefined();
  expect(review.$votes.get()).toEqual([]);
  expect(memory.values.get(`${QUARANTINE}assessment/first/meeting`)).toBe('half a meet');
  expect(workspace.$unreadable.get()).toEqual([fieldKey('first', 'meeting'), fieldKey('first', 'votes')]);
});

test('what cannot be stored stays, and is stored later', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  memory.refuse('write');
  review.keepMeeting(MEETING);
  review.refresh();
  expect(review.$meeting.get()).toEqual(MEETING);
  memory.refuse();
  workspace.saveAgain();
  expect(openTab(memory).review.$meeting.get()).toEqual(MEETING);
  memory.refuse('open');
  review.refresh();
  expect(review.$meeting.get()).toEqual(MEETING);
});

test('storage that is emptied under the page loses none of it', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  review.keepMeeting(MEETING);
  review.keepVotes(VOTES);
  memory.empty();
  expect(workspace.$saving.get()).toBe('emptied');
  workspace.saveAgain();
  const again = openTab(memory).review;
  expect(again.$meeting.get()).toEqual(MEETING);
  expect(again.$votes.get()).toEqual(VOTES);
});

test('a review that has ended is gone, and can be brought back where it was', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  review.keepMeeting(MEETING);
  review.keepVotes(VOTES);
  review.keepPlace(SECOND);
  review.end();
  expect(review.$meeting.get()).toBeUndefined();
  expect(review.place()).toBeUndefined();
  expect(openTab(memory).review.$meeting.get()).toBeUndefined();
  workspace.undoLast();
  expect(review.$meeting.get()).toEqual(MEETING);
  expect(review.$votes.get()).toEqual(VOTES);
  expect(review.place()).toBe(SECOND);
});

test('a review that has begun anew is not overwritten by one that is brought back', () => {
  const { review, workspace } = openTab(memoryStorage());
  review.keepMeeting(MEETING);
  review.end();
  const anew = { ...MEETING, began: '2026-11-27T09:00:00.000Z' };
  review.keepMeeting(anew);
  workspace.undoLast();
  expect(review.$meeting.get()).toEqual(anew);
});

test('answers that are taken in one step are taken back in one, but for those that somebody has changed since', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  workspace.answer(SECOND, 'no');
  review.take({ [FIRST]: 'yes', [SECOND]: 'yes', [REGISTER[2]]: 'partly' }, '3 answers taken.');
  expect(workspace.$answers.get()).toMatchObject({ [FIRST]: 'yes', [SECOND]: 'yes', [REGISTER[2]]: 'partly' });
  workspace.answer(REGISTER[2], 'no');
  expect(workspace.$undos.get().map(({ says }) => says)).toEqual(['3 answers taken.']);
  workspace.undoLast();
  expect(workspace.$answers.get()[FIRST]).toBeUndefined();
  expect(workspace.$answers.get()).toMatchObject({ [SECOND]: 'no', [REGISTER[2]]: 'no' });
});

test('they are taken back in the assessment that they were taken in', () => {
  const memory = memoryStorage();
  const { review, workspace } = openTab(memory);
  workspace.answer(SECOND, 'no');
  review.take({ [FIRST]: 'yes', [SECOND]: 'yes' }, '2 answers taken.');
  workspace.open('second');
  workspace.answer(FIRST, 'partly');
  workspace.undoLast();
  expect(workspace.$answers.get()).toEqual({ [FIRST]: 'partly' });
  expect(memory.values.get(checkKey('first', 'answer', FIRST))).toBe('');
  expect(memory.values.get(checkKey('first', 'answer', SECOND))).toBe('no');
});
