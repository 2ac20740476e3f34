import { expect, test } from 'vitest';
import { sectionAnchors } from './section-anchor.ts';

const practice = {
  slug: 'modular-design',
  sections: [
    { id: 'focus', title: "Don't share `tables`", number: '2.1', checks: [] },
    { id: 'limits', title: 'State 5 ms limits', number: '2.2', checks: [] },
  ],
};

test('a section is found by its title, however the compiler set it and whatever slug it made', () => {
  const anchors = sectionAnchors(practice, [
    { depth: 3, slug: 'no', text: 'State 5 ms limits' },
    { depth: 2, slug: 'dont-share', text: 'Don’t share tables' },
    { depth: 2, slug: 'any-slug', text: 'State 5\u00a0ms limits' },
    { depth: 2, slug: 'what-goes-wrong', text: 'What goes wrong' },
  ]);
  expect([...anchors]).toEqual([
    ['dont-share', { id: 'focus', number: '2.1' }],
    ['any-slug', { id: 'limits', number: '2.2' }],
  ]);
});

test('a section without its heading stops the build', () => {
  const headings = [{ depth: 2, slug: 'dont-share-tables', text: 'Don’t share tables' }];
  expect(() => sectionAnchors(practice, headings)).toThrow(
    'The guide "modular-design" has no heading "## State 5 ms limits" for its section.',
  );
});
