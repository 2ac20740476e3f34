import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('GitHub Pages is told to serve folders that begin with an underscore', () => {
  expect(readFileSync('public/.nojekyll', 'utf8').trim()).toBe('');
});

test('a checkout on Windows has the line ends of all others', () => {
  expect(readFileSync('.gitattributes', 'utf8').split('\n')).toContain('* text=auto eol=lf');
});
