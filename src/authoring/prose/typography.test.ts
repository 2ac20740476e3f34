import { expect, test } from 'vitest';
import { typeset, unbreakable } from './typography.ts';

test.each([
  ['about 99.9 % of', 'about 99.9\u00a0% of'],
  ['400 req/s, 120 ms and 2 h', '400\u00a0req/s, 120\u00a0ms and 2\u00a0h'],
  ['5 min. 3 d; 2 × 4 vCPU', '5\u00a0min. 3\u00a0d; 2\u00a0× 4\u00a0vCPU'],
  ['10 GB of 64 GiB', '10\u00a0GB of 64\u00a0GiB'],
  ['5 minutes, 3 days, 2 horses', '5 minutes, 3 days, 2 horses'],
  ['7 servers and 5 s1', '7 servers and 5 s1'],
  ['ten % and a ms', 'ten % and a ms'],
  ['', ''],
])('%j becomes %j', (text, kept) => {
  expect(unbreakable(text)).toBe(kept);
});

test.each([
  ['The "late" one’s', 'The “late” one’s'],
  ["\"First\" and ('second') aren't", '“First” and (‘second’) aren’t'],
  ['She said: "\'Yes\'."', 'She said: “‘Yes’.”'],
  ['–"a" —\'b\' {"c"} ["d"]', '–“a” —‘b’ {“c”} [“d”]'],
  ['“Set” already, in 5 s', '“Set” already, in 5\u00a0s'],
])('%j is set as %j', (text, set) => {
  expect(typeset(text)).toBe(set);
  expect(typeset(set)).toBe(set);
});
