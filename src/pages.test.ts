import { expect, test } from 'vitest';
import { linkedIn, PAGES, pageAt } from './pages.ts';

test('a page is found by its path, a guide by that of any guide', () => {
  expect(pageAt('')?.kind).toBe('home');
  expect(pageAt('practices/')?.kind).toBe('index');
  expect(pageAt('practices/modular-design/')?.kind).toBe('guide');
  expect(pageAt('templates/slo/')?.title).toBe('Template');
  expect([pageAt('404/'), pageAt('practices/a/b/'), pageAt('about')]).toEqual([undefined, undefined, undefined]);
});

test('navigation and footer name pages in the order of the table', () => {
  expect(linkedIn('nav').map(({ title }) => title)).toEqual([
    'Practices',
    'Assess',
    'Assessments',
    'Summary',
    'Compare',
    'Team',
    'Templates',
    'Onboarding',
    'Tools',
    'Glossary',
  ]);
  expect(linkedIn('footer')[0]?.title).toBe('Assessments');
});

test('what belongs under a page belongs under one of the navigation', () => {
  const tops = linkedIn('nav').filter(({ under }) => under === undefined);
  for (const { path, under } of PAGES) {
    if (under !== undefined)
      expect(
        tops.map((top) => top.path),
        path,
      ).toContain(under);
  }
});

test('no two rows are the same page, and each has its bytes', () => {
  expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length);
  expect(PAGES.every(({ bytes }) => bytes > 10_000)).toBe(true);
});
