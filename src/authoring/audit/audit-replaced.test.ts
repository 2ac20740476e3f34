import { expect, test } from 'vitest';
import { CHANGES, published, REGISTER, registerText, VALID } from '../../../tests/fixtures/content-tree.ts';
import { folderOf } from '../../../tests/fixtures/folder.ts';
import { loadContent } from '../load.ts';

const faults = (tree: Record<string, string>) => {
  try {
    loadContent(folderOf(tree));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('content that took the place of another has one fault, which says what to do', () => {
  const says = faults({ ...VALID, ...published(['a', 'b', 'c']) });
  expect(says).toContain('1 fault in the content');
  expect(says).toContain('content/register.json › ids');
  expect(says).toContain('3 of its 3 checks are in no checks.yaml, and 2 that are there are not in it.');
  expect(says).toContain('npm run register -- --first');
});

test('a check that is gone among others that are there has its own fault', () => {
  const says = faults({ ...VALID, [REGISTER]: registerText(['owners-named', 'limits-stated', 'gone']) });
  expect(says).toContain('"gone" is in no checks.yaml any more');
  expect(says).not.toContain('--first');
});

test('what was retired is not gone', () => {
  const ids = ['a', 'b', 'c', 'owners-named', 'limits-stated'];
  expect(faults({ ...VALID, ...published(ids, ['a', 'b', 'c']) })).toBe('');
});

test('a catalogue that has published nothing yet has no fault of this kind', () => {
  const says = faults({ ...VALID, [REGISTER]: registerText([]), [CHANGES]: '[]' });
  expect(says).not.toContain('--first');
});
