import { expect, test } from 'vitest';
import { $status, announce, dismissStatus, offerReload, show } from './status.ts';

test('what is said twice in a row is a change both times, so that it is read out twice', () => {
  const heard: string[] = [];
  const stop = $status.listen(({ says }) => heard.push(says));
  announce('Answer: saved.');
  announce('Answer: saved.');
  announce('Answer: saved.');
  stop();
  expect(heard.map((says) => says.trim())).toEqual(['Answer: saved.', 'Answer: saved.', 'Answer: saved.']);
  expect(heard.every((says, i) => says !== heard[i - 1])).toBe(true);
});

test('what is shown is seen, until it is dismissed', () => {
  show('Link copied.');
  expect($status.get()).toEqual({ says: 'Link copied.', seen: true });
  announce('Answer: saved.');
  expect($status.get()).toEqual({ says: 'Answer: saved.', seen: false });
  dismissStatus();
  expect($status.get()).toEqual({ says: '', seen: false });
});

test('what did not work offers to load the page anew, and what is said next does not', () => {
  offerReload('The badge could not be made.');
  expect($status.get()).toMatchObject({ says: 'The badge could not be made.', seen: true, offer: { label: 'Reload' } });
  show('Link copied.');
  expect($status.get()).toEqual({ says: 'Link copied.', seen: true });
});
