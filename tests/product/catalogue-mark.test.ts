import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../fixtures/folder.ts';

// To the end of the statement that calls it.
const CALL = /\b(?:encodeCode|encodeCodeWithNotes|decodeCode|openCode|readRoster|writeRoster|writeRosterFile)\([^;]*;/g;

test('no island makes or opens a code without the mark of its catalogue', () => {
  const calls = filesIn('src/islands')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CALL)].map(([call]) => `${file}: ${call}`));
  expect(calls.length).toBeGreaterThan(8);
  expect(calls.filter((call) => !/\bmark\b/.test(call))).toEqual([]);
});
