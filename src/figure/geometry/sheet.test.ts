import { expect, test } from 'vitest';
import { sheetName, slug } from './sheet.ts';

test.each([
  ["ParcelHub's dock wall today", 'parcelhubs-dock-wall-today'],
  ['Data flow of POST /events', 'data-flow-of-post-events'],
  ['  Café, 2018 ', 'cafe-2018'],
])('slug(%j)', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

test('the two drawings of a figure have different names', () => {
  expect(sheetName('What full costs', 'wide')).toBe('fig-what-full-costs-wide');
  expect(sheetName('What full costs', 'narrow')).toBe('fig-what-full-costs-narrow');
});
