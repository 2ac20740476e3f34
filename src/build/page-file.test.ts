import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/fixtures/folder.ts';
import { pagesIn } from './page-file.ts';

test('every HTML file is a page under its address, except those of the search index', () => {
  const dist = folderOf({
    'index.html': '',
    '404.html': '',
    'practices/modular-design/index.html': '',
    'practices/index.html': '',
    'old/myindex.html': '',
    'pagefind/playground.html': '',
    'robots.txt': '',
    'folder.html/style.css': '',
  });
  expect(pagesIn(dist)).toEqual([
    { file: join(dist, 'index.html'), path: '' },
    { file: join(dist, '404.html'), path: '404.html' },
    { file: join(dist, 'old/myindex.html'), path: 'old/myindex.html' },
    { file: join(dist, 'practices/index.html'), path: 'practices/' },
    { file: join(dist, 'practices/modular-design/index.html'), path: 'practices/modular-design/' },
  ]);
});
