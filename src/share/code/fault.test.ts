import { expect, test } from 'vitest';
import { type CodeFault, faultMessage } from './fault.ts';

const FAULTS = ['empty', 'too-long', 'not-a-code', 'newer-version', 'cut-short', 'damaged', 'notes-too-large'] as const;

test('every fault is one sentence of its own', () => {
  const messages = FAULTS.map((fault: CodeFault) => faultMessage(fault));
  expect(new Set(messages).size).toBe(FAULTS.length);
  for (const message of messages) expect(message).toMatch(/^[A-Z][^.!?]*: [^.!?]*\.$/);
});
