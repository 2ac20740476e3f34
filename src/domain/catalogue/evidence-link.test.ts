import { expect, test } from 'vitest';
import { evidenceLinks } from './evidence-link.ts';

test('a check links to its template, its tool, both or neither', () => {
  expect(evidenceLinks({})).toEqual([]);
  expect(evidenceLinks({ template: 'acme--run-book' })).toEqual([
    { href: '/templates/acme--run-book/', text: 'Template: run book' },
  ]);
  expect(evidenceLinks({ template: 'scale-path', tool: 'runtime-cost' })).toEqual([
    { href: '/templates/scale-path/', text: 'Template: scale path' },
    { href: '/tools/runtime-cost/', text: 'Tool: runtime cost' },
  ]);
});
