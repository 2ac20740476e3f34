import { expect, test } from 'vitest';
import { checkpointText } from './track-text.ts';

const checkpoint = { who: 'lead', minutes: 30, show: 'The diagram.', questions: [1, 2] } as const;

test('a checkpoint names the practices whose questions are settled by then, or says that it is all of them', () => {
  expect(checkpointText(checkpoint, 10)).toBe(
    '30 minutes with your lead. Show: The diagram. Settled by then, or on the list to talk about: the questions of practices 1, 2.',
  );
  expect(checkpointText(checkpoint, 2)).toMatch(/the questions of all practices\.$/);
});
