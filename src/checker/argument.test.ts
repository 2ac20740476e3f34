import { describe, expect, test } from 'vitest';
import { readArguments } from './argument.ts';

describe('the command line', () => {
  test.each([
    [['a.json'], { file: 'a.json', json: false, root: '.' }],
    [['a.json', '--json'], { file: 'a.json', json: true, root: '.' }],
    [
      ['--against', 'b.json', 'a.json', '--root=src', '--badge', 'c.svg', '--today', '2026-11-26'],
      { file: 'a.json', json: false, root: 'src', against: 'b.json', badge: 'c.svg', today: '2026-11-26' },
    ],
    [['--merge', 'o', 'a', 'b'], { base: 'o', ours: 'a', theirs: 'b' }],
    [['--', '-a.json'], { file: '-a.json', json: false, root: '.' }],
  ])('%j', (args, read) => {
    expect(readArguments(args)).toEqual(read);
  });

  test.each([
    [[], 'No file is named.'],
    [['a.json', 'b.json'], 'Two files are named, a.json and b.json: check one at a time.'],
    [['--merge', 'o', 'a'], 'To merge, name three files'],
    [['--merge', 'o', 'a', 'b', 'c'], 'To merge, name three files'],
    [['a.json', '--badge='], '--badge is empty.'],
    [['a.json', '--agianst', 'b.json'], "Unknown option '--agianst'"],
    [['a.json', '--against'], 'argument missing'],
    [['a.json', '--json=yes'], 'does not take an argument'],
  ])('%j is refused', (args, says) => {
    expect(readArguments(args)).toEqual({ fault: expect.stringContaining(says) });
  });
});
